// Every resource that the library writes, before judges that it did not write.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { parsePoliceForm, parseScreening, york } from "csae-guidance";
import type { Edition, Judgement, PoliceForm, Result, Screening } from "csae-guidance";
import {
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
  toCodeSystems,
  toProvenance,
  toQuestionnaire,
  toQuestionnaireResponse,
  toValueSets,
} from "csae-guidance/fhir";
import { wholeRecord } from "../../interop/loss.js";
import { oddJudgement, oddScreening } from "../../interop/odd-screenings.js";
import { policeForm } from "../../police-form/arbitraries.js";
import { welsh } from "../../interop/fhir/welsh.js";
import { isInstalled } from "../installed.js";
import { agencyEdition } from "./agency.js";
import { validators } from "./validators.js";
import type { Validators } from "./validators.js";

function valid<T>(parsed: Result<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const overTheWire = (resource: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(resource)) as Record<string, unknown>;

const JUDGEMENT: Judgement = {
  level: "escalating",
  by: { name: "A. Practitioner", role: "School nurse", organisation: "Example School" },
  on: "2026-03-12",
  reason: "Fictional.",
  discussedWith: { role: "Designated safeguarding lead" },
  discussedOn: "2026-03-13",
  reviewOn: "2026-04-01",
};
const BLANK: Screening = { edition: { id: "york", version: "1.0.0" }, answers: {} };
const WHEN = { target: "QuestionnaireResponse/17", recorded: "2026-03-12T10:00:00Z" };

const EDITIONS: readonly (readonly [name: string, edition: Edition])[] = [
  ["the York edition", york],
  ["an agency’s edition", agencyEdition()],
];
const RESOURCES: readonly (readonly [name: string, resource: object])[] = [
  ...EDITIONS.flatMap(([name, edition]) => [
    [`the screening tool of ${name}`, toQuestionnaire(edition)] as const,
    [`the police form of ${name}`, policeFormToQuestionnaire(edition)] as const,
    [`the flat screening tool of ${name}`, toQuestionnaire(edition, { shape: "flat" })] as const,
    [
      `the flat police form of ${name}`,
      policeFormToQuestionnaire(edition, { shape: "flat" }),
    ] as const,
    ...[...toCodeSystems(edition), ...toValueSets(edition)].map(
      (resource) =>
        [`${resource.resourceType} ${resource.name ?? ""} of ${name}`, resource] as const,
    ),
  ]),
  ["the screening tool in Welsh", toQuestionnaire(welsh)],
  ["a blank screening", toQuestionnaireResponse(BLANK)],
  [
    "a screening with every field",
    toQuestionnaireResponse(valid(parseScreening(wholeRecord("screening"))), york, JUDGEMENT),
  ],
  ["a blank police form", policeFormToQuestionnaireResponse({})],
  [
    "a police form with every field",
    policeFormToQuestionnaireResponse(valid(parsePoliceForm(wholeRecord("police-form")))),
  ],
  ["who judged", toProvenance(JUDGEMENT, WHEN)],
  [
    "who judged, of whom nothing is known",
    toProvenance({ level: "no-risk", by: {}, on: "2026-03-12" }, WHEN),
  ],
];

describe.skipIf(!isInstalled("fhir"))("the judges of FHIR", () => {
  let judges: Validators;
  beforeAll(() => {
    judges = validators();
  });
  const problems = (resource: object): string[] => {
    const sent = overTheWire(resource);
    return [...judges.codes(sent), ...judges.structure(sent), ...judges.values(sent)];
  };

  test.each(RESOURCES)("have nothing against %s", (_, resource) => {
    expect(problems(resource)).toEqual([]);
  });

  test.each(RESOURCES)("look at %s: broken, each refuses it", (_, resource) => {
    const sent = overTheWire(resource);
    // R4 gives a Provenance no status; its agents must be there.
    const coded =
      sent["resourceType"] === "Provenance"
        ? { ...sent, agent: undefined }
        : { ...sent, status: "no-such-status" };
    expect(judges.codes(coded)).not.toEqual([]);
    expect(judges.structure({ ...sent, score: 1 })).not.toEqual([]);
    expect(judges.values({ ...sent, id: "no id" })).not.toEqual([]);
  });

  test("have nothing against any screening with its judgement, however odd", () => {
    fc.assert(
      fc.property(oddScreening, oddJudgement, (input, judgement) => {
        expect(
          problems(
            toQuestionnaireResponse(valid(parseScreening(input)), york, judgement as Judgement),
          ),
        ).toEqual([]);
        expect(problems(toProvenance(judgement as Judgement, WHEN))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("have nothing against any police form, however odd", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        expect(
          problems(policeFormToQuestionnaireResponse(valid<PoliceForm>(parsePoliceForm(input)))),
        ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
