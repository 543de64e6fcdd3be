// Functions bound to an edition: all that take one, and each gives what the unbound one gives.

import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as library from "csae-guidance";
import { defineOverlay, pinOf, withEdition, york } from "csae-guidance";
import type { BoundFunctions } from "csae-guidance";
import { unparsed } from "./unparsed.js";

/** What takes an edition and is not bound, and why. */
const NOT_BOUND: Readonly<Record<string, string>> = {
  checkEdition: "It asks whether the edition is sound.",
  editionHash: "It is about the content of an edition.",
  pinOf: "It is about an edition, and its argument is the edition alone.",
  withEdition: "It binds.",
};

const made = defineOverlay(york, {
  id: "example-trust",
  version: "1.0.0",
  agency: "Example Trust",
  contacts: [{ id: "emergency-duty-team", telephones: ["0300 131 2131"] }],
  addedRows: [
    {
      id: "example-trust.a-row",
      level: "significant",
      label: "A row",
      signs: [{ id: "example-trust.a-sign", label: "A sign" }],
      themes: ["online"],
    },
  ],
});
if (!made.ok) throw new Error(JSON.stringify(made.issues));
const edition = made.value;

const by = { role: "school nurse" };
const judgement = { level: "emerging", by, on: "2026-03-14" } as const;
const screening = {
  edition: pinOf(edition),
  completedOn: "2026-03-14",
  answers: { "example-trust.a-row": "yes" },
} as const;
const created = {
  kind: "created",
  by,
  at: "2026-03-02",
  recordedAt: "2026-03-02T09:00:00Z",
  screening,
} as const;
const head = { events: 0, judgements: 0, discussions: 0, sharing: 0, flags: 0, reviews: 0 };
const flag = { child: "C-1", category: "gifts", caller: by, raisedOn: "2026-03-02" };
const entry = { kind: "recorded", on: "2026-03-02", record: {} } as const;
const entries = [{ outcome: library.screen(screening, edition), completedOn: "2026-03-14" }];

const tally = library.tallyCaseload(entries, edition);
const summary = library.publishTally(tally, {}, edition);

/** For each bound function what it is called with, and the same call of the unbound one. */
const CALLS: {
  readonly [Name in Exclude<keyof BoundFunctions<typeof edition>, "edition">]: readonly [
    input: readonly unknown[],
    unbound: () => unknown,
  ];
} = {
  parseScreening: [[screening], () => library.parseScreening(screening, edition)],
  parseScreeningText: [
    [JSON.stringify(screening)],
    () => library.parseScreeningText(JSON.stringify(screening), edition),
  ],
  parseJudgement: [[{}], () => library.parseJudgement({}, edition)],
  screen: [[screening], () => library.screen(screening, edition)],
  whatWouldSettle: [[screening], () => library.whatWouldSettle(screening, edition)],
  recordJudgement: [
    [screening, judgement],
    () => library.recordJudgement(screening, judgement, edition),
  ],
  compareScreenings: [
    [screening, screening],
    () => library.compareScreenings(screening, screening, edition),
  ],
  combineScreenings: [[[screening]], () => library.combineScreenings([screening], edition)],
  timeline: [[[screening]], () => library.timeline([screening], edition)],
  parseInterventions: [[{}], () => library.parseInterventions({}, edition)],
  reviewInterventions: [
    [{ interventions: [] }],
    () => library.reviewInterventions({ interventions: [] }, edition),
  ],
  parseSharingRecord: [[7], () => library.parseSharingRecord(7, edition)],
  parseSharingHistory: [[[entry]], () => library.parseSharingHistory([entry], edition)],
  recordSharing: [[[], entry], () => library.recordSharing([], entry, edition)],
  reviewSharing: [[{}], () => library.reviewSharing({}, edition)],
  raiseFlag: [[{}], () => library.raiseFlag(unparsed({}), edition)],
  parseFlag: [[flag], () => library.parseFlag(flag, edition)],
  parseFlags: [[[{}]], () => library.parseFlags([{}], edition)],
  checkFlags: [
    [[flag], { child: "C-1" }],
    () => library.checkFlags([flag], { child: "C-1" }, edition),
  ],
  checkReadiness: [["2026-11-02"], () => library.checkReadiness(edition, "2026-11-02")],
  findContacts: [["out-of-hours"], () => library.findContacts("out-of-hours", edition)],
  staleContacts: [["2026-11-02"], () => library.staleContacts(edition, "2026-11-02")],
  define: [["CAF"], () => library.define("CAF", edition)],
  parsePoliceForm: [[7], () => library.parsePoliceForm(7, edition)],
  reviewPoliceForm: [[{}], () => library.reviewPoliceForm({}, edition)],
  forIntelligence: [[{}], () => library.forIntelligence({}, edition)],
  blankToolInPlainWords: [[], () => library.blankToolInPlainWords(edition)],
  explainForYoungPerson: [[], () => library.explainForYoungPerson(edition)],
  parsePlainWords: [
    [{ language: "cy", rows: { "example-trust.a-row": "Rhes" } }],
    () =>
      library.parsePlainWords({ language: "cy", rows: { "example-trust.a-row": "Rhes" } }, edition),
  ],
  parseHistory: [[[created]], () => library.parseHistory([created], edition)],
  appendEvent: [[[], created], () => library.appendEvent([], created, edition)],
  historyHead: [[[created]], () => library.historyHead([created], edition)],
  appendToHead: [[head, created], () => library.appendToHead(head, created, edition)],
  mergeHistories: [
    [[created], [created]],
    () => library.mergeHistories([created], [created], edition),
  ],
  reviewHistory: [[[created], "kept"], () => library.reviewHistory([created], "kept", edition)],
  redact: [[screening, "child"], () => library.redact(screening, "child", edition)],
  summariseCaseload: [
    [entries, { threshold: 2 }],
    () => library.summariseCaseload(entries, { threshold: 2 }, edition),
  ],
  tallyCaseload: [[entries], () => library.tallyCaseload(entries, edition)],
  mergeTallies: [[[tally]], () => library.mergeTallies([tally], edition)],
  parseTally: [[7], () => library.parseTally(7, edition)],
  publishTally: [
    [tally, { threshold: 2 }],
    () => library.publishTally(tally, { threshold: 2 }, edition),
  ],
  checkRelease: [[[summary], summary], () => library.checkRelease([summary], summary, edition)],
};

describe("a function bound to an edition", () => {
  const bound = withEdition(edition);

  test.each(Object.entries(CALLS))("%s gives what it gives with the edition", (name, call) => {
    const [input, unbound] = call;
    const own: unknown = Reflect.get(bound, name);
    expect((own as (...given: readonly unknown[]) => unknown)(...input)).toEqual(unbound());
  });

  test("counts an async caseload too", async () => {
    const later = async function* () {
      for (const each of entries) yield await Promise.resolve(each);
    };
    expect(await bound.summariseCaseload(later())).toEqual(
      library.summariseCaseload(entries, {}, edition),
    );
    expect(await bound.tallyCaseload(later())).toEqual(tally);
  });

  test("reads an agency’s row, where the unbound one would need the edition", () => {
    expect(bound.screen(screening).indication.atLeast).toBe("significant");
    expect(bound.edition).toBe(edition);
    expect(Object.isFrozen(bound)).toBe(true);
  });
});

test("every public function with a parameter for an edition is bound, or says why not", () => {
  const bound = Object.keys(withEdition(york)).filter((name) => name !== "edition");
  expect([...bound, ...Object.keys(NOT_BOUND)].toSorted()).toEqual(takesAnEdition().toSorted());
});

/** The functions of `csae-guidance` that declare a parameter of the name `edition`. */
function takesAnEdition(): string[] {
  const root = new URL("../", import.meta.url).pathname;
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([`${root}src/index.ts`], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${root}src/index.ts`);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const parameters = (own.declarations ?? [])
      .filter((declaration) => ts.isFunctionDeclaration(declaration))
      .flatMap((declaration) => declaration.parameters.map(({ name }) => name.getText()));
    return parameters.includes("edition") ? [symbol.name] : [];
  });
}
