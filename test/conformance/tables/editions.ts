// The edition itself and what is looked up in it: overlays, ages, contacts, terms, plain words.

import { york as edition } from "csae-guidance";
import { PIN, call, inYork, overlaid, row } from "../table.js";
import type { Row } from "../table.js";

const named = { id: "example-trust", version: "1.0.0" };
const york = inYork("");
/** York’s edition, part by part, so that one can be changed. */
const PARTS = Object.fromEntries(Object.keys(edition).map((part) => [part, inYork(`/${part}`)]));
const SOURCE = {
  basis: "convention",
  citations: [{ section: "7.9", line: 211 }],
  note: "Invented for a test.",
} as const;
const BEFORE_TOOL_HASHES = {
  ...Object.fromEntries(Object.entries(PARTS).filter(([part]) => part !== "toolHash")),
  hash: "ad24cc431fb905fb4bb6dfea59e1bddc03ab700e4ffa8975079840578c7c442b",
};
const coding = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping, table 1",
  checkedOn: "2026-11-02",
};
const sound = {
  ...named,
  agency: "Example Trust",
  titles: [{ role: "manager-or-lead", title: "Safeguarding partner" }],
  display: [{ id: "clipping", text: "Example words" }],
  reviewInterval: { length: 6, unit: "weeks", reason: "Agreed by the example partnership." },
  codings: [{ id: "clipping", ...coding }],
};

const OVERLAYS: readonly Row[] = [
  row(
    "defineOverlay",
    "titles, words, an interval and codings of an agency",
    [york, sound],
    ["/ok", true],
    ["/value/id", "york.example-trust"],
    ["/value/display/clipping", "Example words"],
  ),
  row(
    "defineOverlay",
    "nothing but a name",
    [york, named],
    ["/ok", true],
    ["/value/id", "york.example-trust"],
  ),
  row(
    "defineOverlay",
    "an id that leads nowhere",
    [york, { ...named, display: [{ id: "nowhere", text: "x" }] }],
    ["/ok", false],
    ["/issues/0/code", "dangling-id"],
    ["/issues/0/path", "/display/0/id"],
  ),
  row(
    "defineOverlay",
    "an id twice",
    [
      york,
      {
        ...named,
        display: [
          { id: "clipping", text: "x" },
          { id: "clipping", text: "y" },
        ],
      },
    ],
    ["/ok", false],
    ["/issues/0/path", "/display/1/id"],
  ),
  row(
    "defineOverlay",
    "nothing printed can be taken away",
    [york, { ...named, removedRows: ["clipping"] }],
    ["/ok", false],
    ["/issues/0/code", "unknown-key"],
  ),
  row("checkEdition", "York’s edition is sound", [york], ["", []]),
  row(
    "checkEdition",
    "its contacts were not checked",
    [york, "2026-11-24"],
    ["/0/code", "stale-contact"],
  ),
  row("checkEdition", "an edition that lacks everything", [{}], ["/0/code", "missing"]),
  row(
    "checkEdition",
    "no citation, no note, an id twice, a line outside the text, rows out of order",
    [
      {
        ...{
          fourPs: [
            { id: "a", citations: [], basis: "reading" },
            { id: "a", citations: [{ section: "1.16", line: 9000 }] },
          ],
          indicators: [
            { level: "significant", row: 1 },
            { level: "emerging", row: 1 },
          ],
        },
      },
    ],
    ["/0/code", "missing"],
  ),
  row(
    "checkEdition",
    "a rule with two floors that contradict each other, and one that does nothing",
    [
      {
        ...PARTS,
        rule: {
          kind: "highest",
          of: [
            { kind: "floor", when: { under: 13 }, level: "escalating", ...SOURCE },
            { kind: "floor", when: { under: 13 }, level: "significant", ...SOURCE },
            { kind: "any-of", rows: ["clipping"], level: "no-risk", ...SOURCE },
          ],
          ...SOURCE,
        },
      },
    ],
    ["/0/code", "no-effect"],
    ["/0/path", "/rule/of/2/level"],
    ["/1/code", "contradiction"],
  ),
  row(
    "editionHash",
    "of York’s edition",
    [york],
    ["", "1104b68d90fa29f63a6c963775120b2f02658b9456959ea6aa0f1e9ec96d6102"],
  ),
  row("editionHash", "of an agency’s", [overlaid(named)], ["", /^(?!5709610497a4)[0-9a-f]{64}$/]),
  row(
    "pinOf",
    "of York’s edition",
    [york],
    ["/id", "york"],
    ["/version", "1.0.0"],
    ["/hash", "1104b68d90fa29f63a6c963775120b2f02658b9456959ea6aa0f1e9ec96d6102"],
    ["/toolHash", "9febff57a27fddf592deb3dc96bdb39672a7143b9c5bf682e7c69e4de55875f1"],
  ),
  row(
    "pinOf",
    "of York’s edition from before there was a tool hash, not parsed",
    [BEFORE_TOOL_HASHES],
    ["/hash", "ad24cc431fb905fb4bb6dfea59e1bddc03ab700e4ffa8975079840578c7c442b"],
    ["/toolHash", undefined],
  ),
  row("parseEdition", "York’s edition", [york], ["/ok", true], ["/value/id", "york"]),
  row(
    "parseEdition",
    "York’s edition from before there was a tool hash",
    [BEFORE_TOOL_HASHES],
    ["/ok", true],
    ["/value/toolHash", undefined],
  ),
  row(
    "parseEdition",
    "an edition whose content was changed",
    [{ ...PARTS, title: "Another title" }],
    ["/ok", false],
    ["/issues/0/code", "wrong-hash"],
    ["/issues/0/path", "/hash"],
  ),
  row(
    "checkEdition",
    "an edition with another tool hash than that of its rows",
    [{ ...PARTS, toolHash: "0".repeat(64) }],
    ["/0/path", "/hash"],
    ["/1/code", "wrong-hash"],
    ["/1/path", "/toolHash"],
  ),
  row(
    "defineOverlay",
    "over an edition whose content was changed",
    [{ ...PARTS, title: "Another title" }, named],
    ["/ok", false],
    ["/issues/0/code", "wrong-hash"],
  ),
  row("editionFor", "by its hash", [call("pinOf", york), [overlaid(named), york]], ["/id", "york"]),
  row("editionFor", "by id and version, without a hash", [PIN, [york]], ["/id", "york"]),
  row(
    "editionFor",
    "none of another hash",
    [{ ...PIN, hash: "0".repeat(64) }, [york]],
    ["", undefined],
  ),
  row("compareEditions", "York’s with itself", [york, york], ["/parts", []], ["/sameTool", true]),
  row(
    "compareEditions",
    "York’s with an agency’s",
    [york, overlaid(sound)],
    ["/indicators/added", []],
  ),
];

const AGES: readonly Row[] = [
  row(
    "isUnder",
    "the day before a birthday",
    [13, { dateOfBirth: "2013-05-14" }, "2026-05-13"],
    ["", "yes"],
  ),
  row("isUnder", "on a birthday", [13, { dateOfBirth: "2013-05-14" }, "2026-05-14"], ["", "no"]),
  row(
    "isUnder",
    "a year alone cannot tell",
    [13, { dateOfBirth: "2013" }, "2026-05-13"],
    ["", "cannot-tell"],
  ),
  row(
    "isUnder",
    "a year alone can tell in another year",
    [13, { dateOfBirth: "2013" }, "2027-01-01"],
    ["", "no"],
  ),
  row(
    "isUnder",
    "born on 29 February",
    [18, { dateOfBirth: "2008-02-29" }, "2026-02-28"],
    ["", "yes"],
  ),
  row(
    "isUnder",
    "born on 29 February, a day later",
    [18, { dateOfBirth: "2008-02-29" }, "2026-03-01"],
    ["", "no"],
  ),
  row("isUnder", "completed years", [18, { ageInYears: 17 }, "2026-03-01"], ["", "yes"]),
  row("isUnder", "nothing is known", [18, {}, "2026-03-01"], ["", "cannot-tell"]),
];

const DIRECTORY: readonly Row[] = [
  row(
    "findContacts",
    "the police, as printed",
    ["police"],
    ["/0/asPrinted", "Emergency 999, Non-Emergency 101"],
  ),
  row(
    "findContacts",
    "the Local Area Team, with the routes beside it",
    ["local-area-team"],
    ["/3/id", "local-area-team"],
  ),
  row(
    "findContacts",
    "out of hours, the number in use and its hours",
    ["out-of-hours"],
    ["/0/telephones/0", "0300 131 2131"],
    ["/0/hours", "outside office hours, at weekends and on public holidays"],
  ),
  row(
    "checkReadiness",
    "York as delivered, of which nobody has confirmed a contact",
    [york],
    ["/0/code", "stale-contact"],
    ["/0/path", "/contacts/3"],
    ["/3/path", "/contacts/6"],
  ),
  row(
    "staleContacts",
    "what nobody has checked",
    [york, "2026-11-24"],
    ["/0/reasons/0/id", "never-checked"],
    ["/1/asPrinted", "01609 780780"],
  ),
  row("define", "a term by an alias, in any case", [" cycsb "], ["/term", "CYSCP"]),
  row(
    "define",
    "an abbreviation that differs by a letter is another",
    ["CPs"],
    ["/expansion", "Child Protection"],
  ),
  row("define", "a term that the glossary does not have", ["CPS"], ["", undefined]),
];

const PLAIN_WORDS: readonly Row[] = [
  row(
    "explainForYoungPerson",
    "the emergency first, in plain words",
    [],
    ["/0", "Are you in danger now? Is someone else? Ring 999 now."],
  ),
  row(
    "blankToolInPlainWords",
    "every row in plain words",
    [],
    ["/groups/0/rows/0/text", "A young person often comes home late, or goes missing."],
  ),
  row(
    "parsePlainWords",
    "an agency’s words",
    [{ language: "cy", headings: { "the-list": "Y rhestr" } }],
    ["/ok", true],
  ),
  row(
    "parsePlainWords",
    "words that leave out the emergency number",
    [{ language: "cy", explanations: { "danger-now": "Ffoniwch!" } }],
    ["/ok", false],
    ["/issues/0/code", "wrong-format"],
    ["/issues/0/path", "/explanations/danger-now"],
  ),
];

const PRINTED = { basis: "printed", citations: [{ section: "2", line: 12 }] } as const;
/** The draft of a fictional partnership, with nothing that can be left out. */
const DRAFT = {
  id: "example-town",
  version: "1.0.0",
  title: "Example Town Guide (fictional)",
  document: { title: "Example Town Guide (fictional)", lines: 40 },
  levels: [
    { id: "calm", name: "Calm", ...PRINTED },
    { id: "urgent", name: "Urgent", ...PRINTED },
  ],
  indicators: [{ id: "late-home", level: "urgent", label: "Comes home late", ...PRINTED }],
  rule: { kind: "highest-section", ...PRINTED },
} as const;

const DRAFTS: readonly Row[] = [
  row(
    "defineEdition",
    "a draft with nothing that can be left out",
    [DRAFT],
    ["/ok", true],
    ["/value/indicators/0/row", 1],
    ["/value/indicators/0/name", "Comes home late"],
    ["/value/indicators/0/signs/0/id", "late-home-sign"],
    ["/value/emergency/citations/0/endLine", 40],
    ["/value/actions", []],
  ),
  row("defineEdition", "York’s own data", [york], ["/ok", true], ["/value/id", "york"]),
  row(
    "defineEdition",
    "ids that lead nowhere, a line beyond the text, a key of no edition",
    [
      {
        ...DRAFT,
        levels: [DRAFT.levels[0], { ...DRAFT.levels[1], citations: [{ section: "2", line: 41 }] }],
        rule: { kind: "any-of", rows: ["nowhere"], level: "urgent", ...PRINTED },
        sections: [],
      },
    ],
    ["/ok", false],
    ["/issues/0/code", "unknown-key"],
    ["/issues/1/path", "/levels/1/citations/0"],
    ["/issues/2/path", "/rule/rows/0"],
  ),
  row(
    "defineEdition",
    "a row that has the id of a level",
    [{ ...DRAFT, indicators: [{ ...DRAFT.indicators[0], id: "calm" }] }],
    ["/issues/0/code", "duplicate-id"],
    ["/issues/0/path", "/indicators/0/id"],
  ),
];

export const EDITIONS: readonly Row[] = [
  ...DRAFTS,
  ...OVERLAYS,
  ...AGES,
  ...DIRECTORY,
  ...PLAIN_WORDS,
];
