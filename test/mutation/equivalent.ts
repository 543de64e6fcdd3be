// Mutants that no test can notice, and why. They do not count. What survives and does not stand
// here, a test should notice.

export interface Equivalent {
  readonly file: string;
  /** Words of the lines in which the change begins, each as they stand in one line. */
  readonly lines: readonly string[];
  /** What is put there; absent where anything may be. */
  readonly to?: readonly string[];
  readonly why: string;
}

const SORTED =
  "A stable sort asks only whether one comes before the other; of those that do not, 0 and 1 say the same.";

const LAST = "It is the last case: all others were told before.";

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "src/flagging/check.ts",
    lines: ["[...dated].sort("],
    to: ["true", "false", "a.raisedOn >= b.raisedOn", "a.raisedOn <= b.raisedOn"],
    why: SORTED,
  },
  {
    file: "src/flagging/check.ts",
    lines: ["return on !== undefined && isDay(raisedOn)"],
    to: ["true"],
    why: "No day as text is greater than undefined.",
  },
  {
    file: "src/flagging/as-far-as-shaped.ts",
    lines: ["attempt([], () => flagAsFarAsShaped(flag))"],
    why: "What has no child is no flag of the child that is asked for.",
  },
  {
    file: "src/flagging/as-far-as-shaped.ts",
    lines: ["if (!isObject(flag)) return [];"],
    why: "What is no object has no child, so it is no flag of the child that is asked for.",
  },
  {
    file: "src/flagging/as-far-as-shaped.ts",
    lines: ['attempt({ child: "", on: undefined }'],
    why: "An enquiry that cannot be read asks for no child, and no flag has that name.",
  },

  {
    file: "src/screening/lookup.ts",
    lines: ["overlapsOfSign.get(id) ?? []", "places.get(sign) ?? []"],
    to: ['["Stryker was here"]'],
    why: "No overlap has such a place, so it is never met.",
  },
  {
    file: "src/screening/lookup.ts",
    lines: ["Math.min("],
    to: ['["Stryker was here"]'],
    why: "Every sign of an overlap stands in a row (checkEdition).",
  },
  {
    file: "src/screening/lookup.ts",
    lines: ["Math.min("],
    to: ["Math.max(...signs.flatMap(sign => facts.get(sign) ?? []))"],
    why: "It is asked only whether numbers are the same.",
  },
  {
    file: "src/screening/answers.ts",
    lines: ["new Array<unknown>("],
    to: ["new Array()"],
    why: "A list grows; the size is for speed.",
  },
  {
    file: "src/side-by-side/combine.ts",
    lines: ["if (yes + no === 0)"],
    to: ["yes - no"],
    why: "One of the two is nought: both were told before.",
  },
  {
    file: "src/timeline/timeline.ts",
    lines: ['const [first = ""]'],
    why: "Days are counted from the first only where there is one.",
  },
  {
    file: "src/timeline/timeline.ts",
    lines: ["[...dated].sort("],
    to: ["true", "false", "a.on >= b.on", "a.on <= b.on"],
    why: SORTED,
  },
  {
    file: "src/timeline/rows.ts",
    lines: ["answers[record]?.state"],
    why: "A row has an answer for every record.",
  },

  {
    file: "src/directory/contacts.ts",
    lines: ["routesBeside(edition).filter(", "functions.includes(route)) ?? []"],
    to: ['["Stryker was here"]'],
    why: "Only contacts of the edition are shown, whatever list they are looked for in.",
  },
  {
    file: "src/sharing/rules.ts",
    lines: [
      '.with({ publicInterest: "not-recorded" }',
      '.with({ consent: "no-status" }',
      '.with({ consent: "no-status", ground: "not-recorded" }',
      '.with({ assertedBy: "not-recorded" }',
    ],
    to: ["{}"],
    why: LAST,
  },
  {
    file: "src/sharing/fold.ts",
    lines: ['.with({ kind: P.union("shared", "reviewed") }'],
    why: "Whatever else an entry is, it leaves the record as it is.",
  },
  {
    file: "src/sharing/facts.ts",
    lines: ['? "another" : "this"', '? "asserted" :'],
    to: ['""'],
    why: "The rules ask for the other words alone.",
  },

  {
    file: "src/redaction/kinds.ts",
    lines: ["isObject(value) ? Object.entries(value) : []"],
    to: ['["Stryker was here"]'],
    why: "No kind has such a field, and what none has tells nothing.",
  },
  {
    file: "src/redaction/coded.ts",
    lines: ["Number.isInteger(value)"],
    to: ["true"],
    why: "Only a number is a whole number. Another of the same line, that takes -1, a test notices.",
  },

  {
    file: "src/caseload/publish.ts",
    lines: ["totalOf(figures, figuresOf([]"],
    to: ['["Stryker was here"]'],
    why: "What has no records is below every threshold.",
  },
  {
    file: "src/caseload/suppression.ts",
    lines: ["Number.isSafeInteger(threshold)"],
    to: ["true"],
    why: "Only a number is a whole number. Another of the same line, that takes 0 or 2.5, a test notices.",
  },

  {
    file: "src/history/fingerprint.ts",
    lines: ["  } catch {"],
    to: ["{}"],
    why: "A function that ends answers undefined.",
  },
  {
    file: "src/history/parse.ts",
    lines: ['return event.kind === "amended"'],
    to: ["true"],
    why: "What is no change was read by the schema and leaves a record that fits it.",
  },

  {
    file: "src/interop/sheet/marks.ts",
    lines: ["for (let at = cell.indexOf("],
    to: ['""'],
    why: "The front of a cell stands after no cut.",
  },
  {
    file: "src/interop/sheet/from-rows.ts",
    lines: ["const entry: Entry"],
    to: ['["Stryker was here"]'],
    why: "No question of a screening is asked of each of several.",
  },
  {
    file: "src/interop/sheet/from-rows.ts",
    lines: ["if (column !== undefined)"],
    to: ["true"],
    why: "Of a column without a name nothing is asked.",
  },
  {
    file: "src/interop/sheet/from-cells.ts",
    lines: ["if (!question.many)"],
    to: ["true"],
    why: "What is chosen among options always fits, so that no issue is told of it.",
  },
  {
    file: "src/interop/sheet/from-cells.ts",
    lines: ['return column === "kind"'],
    to: ["true", '"Stryker was here!"'],
    why: "An empty cell is told before.",
  },
  {
    file: "src/questions/item.ts",
    lines: ["{ items = [] }: Question", '"at" in item && item.type !== "group"'],
    to: ['["Stryker was here"]', "true", '""'],
    why: "A row has signs and single questions under it, and no groups.",
  },
  {
    file: "src/interop/sheet/lines.ts",
    lines: ["under.filter(({ about })"],
    to: ["under"],
    why: "No sign is named as one of the questions of a row is.",
  },

  {
    file: "src/foundation/as-recorded.ts",
    lines: ["if (issues.length === 0)"],
    to: ["false"],
    why: "Of no issues none is told; it is only found sooner.",
  },
  {
    file: "src/foundation/as-recorded.ts",
    lines: ["for (let end = place.lastIndexOf("],
    to: ['""'],
    why:
      "To begin at the end of the place finds the place itself, which is there. The other of the same line a " +
      "test notices.",
  },
  {
    file: "src/foundation/objects.ts",
    lines: ["attempt([], () => Object.keys(value))"],
    to: ['["Stryker was here"]'],
    why: "What has no such key has nothing there.",
  },

  {
    file: "src/editions/overlay.ts",
    lines: ["(overlay.addedRows ?? [])"],
    to: ['["Stryker was here"]'],
    why: "Text is of no level.",
  },
  {
    file: "src/editions/labels.ts",
    lines: ['lines[0]?.includes("–")'],
    to: ["lines[0].includes"],
    why: "A section that is cited has a line.",
  },
  {
    file: "src/editions/check.ts",
    lines: ["shape.issues[0]?.code"],
    to: ["shape.issues[0].code"],
    why: "A failure has an issue.",
  },
  {
    file: "src/editions/check.ts",
    lines: ["known.get(name)?.has(id)"],
    to: ["known.get(name).has"],
    why: "Every list that is referred to is known.",
  },
  {
    file: "src/editions/check.ts",
    lines: ['...list(isJson(edition["sharing"])'],
    to: ['["Stryker was here"]'],
    why: "What is no object has no id, so that no role is added.",
  },
  {
    file: "src/editions/codings.ts",
    lines: ["(isList(given) ? given : [])"],
    to: ['["Stryker was here"]'],
    why: "What is no object repeats nothing.",
  },
  {
    file: "src/editions/json.ts",
    lines: ["path.length > DEEPEST"],
    to: ["path.length >= DEEPEST"],
    why: "Nothing in an edition lies as deep.",
  },
  {
    file: "src/editions/json.ts",
    lines: ["if (isJson(value)) yield"],
    to: ["true"],
    why: "A list has no property that is asked for, and what stands twice in it is told at what holds it.",
  },
  {
    file: "src/editions/compare.ts",
    lines: ["from.indicators.get(id)?.level"],
    to: ["to.indicators.get(id).level", "from.indicators.get(id).level"],
    why: "A row that changed is in both.",
  },
  {
    file: "src/editions/known-path.ts",
    lines: ["return [];"],
    to: ['["Stryker was here"]'],
    why: "No edition has a property of this name.",
  },

  {
    file: "src/questions/entry.ts",
    lines: ['const last = at.at(-1) ?? ""', 'each.at(-1) ?? "")'],
    to: ['"Stryker was here!"'],
    why: "Every question and every list has a place.",
  },
  {
    file: "src/questions/entry.ts",
    lines: ["return (choices?.options ?? [])"],
    to: ['["Stryker was here"]'],
    why: "Nothing of the kind is in a list that JSON can hold.",
  },
  {
    file: "src/questions/form.ts",
    lines: ["parsed.ok && own.length > 0"],
    to: ["true", "parsed.ok || own.length > 0", "own.length >= 0"],
    why: "Where nothing is recorded beside a record there is nothing to contradict it; it is only found sooner.",
  },
  {
    file: "src/questions/police-form.ts",
    lines: ['.at(-1) ?? ""'],
    to: ['"Stryker was here!"'],
    why: "Every field has a place.",
  },
  {
    file: "src/questions/police-form.ts",
    lines: ["return partsOf(path.replace("],
    to: ["/.*\\/\\*/", '"Stryker was here!"'],
    why: "All up to the last of these marks is taken, and what stands before the first stroke is no part.",
  },
  {
    file: "src/questions/screening.ts",
    lines: ['about: { kind: "sign"'],
    to: ['""'],
    why: "It is asked only whether it is a row or a level.",
  },

  {
    file: "src/interop/survey/answers.ts",
    lines: ["entriesIn(record, item.each ?? [])", "added(entry, item.each ?? []"],
    to: ['["Stryker was here"]'],
    why: "What has entries says of which list.",
  },
  {
    file: "src/interop/survey/data.ts",
    lines: ["    keys: [],", "itemsFrom(form.items, answersTo(", "    issues: [],"],
    to: ['["Stryker was here"]', '"Stryker was here!"'],
    why: "What is read back only to be compared is told nowhere.",
  },
  {
    file: "src/interop/survey/answers.ts",
    lines: ["const said = values.flatMap("],
    to: ["false", '""'],
    why: "A sign is said by its id, which is never empty.",
  },
  {
    file: "src/interop/survey/data.ts",
    lines: ["const progress: Progress"],
    to: ['""'],
    why: "No issue has a place of its own nearest to the root but that of the edition.",
  },
  {
    file: "src/interop/survey/data.ts",
    lines: ["record: { ...(data[EDITION]"],
    to: ["true"],
    why: "An edition that is undefined is missing.",
  },
  {
    file: "src/interop/survey/answers.ts",
    lines: ["const option = sign?.choices?.options[0]", "if (sign && option)"],
    to: ["sign?.choices.options", "sign || option"],
    why: "A sign is a choice of one.",
  },
  {
    file: "src/interop/survey/survey-json.ts",
    lines: ['case "derived":', "return [];"],
    why: "No survey has anything derived; the types ask for it.",
  },
  {
    file: "src/interop/survey/survey-json.ts",
    lines: ["function helpOf("],
    to: ['["Stryker was here"]'],
    why: "Text is of no type.",
  },
  {
    file: "src/interop/survey/survey-json.ts",
    lines: ['item.type === "display" && item.help ?'],
    to: ["true"],
    why: "Help is something to read.",
  },

  {
    file: "src/interop/fhir/code-systems.ts",
    lines: ["const concept = concepts.get(name) ?? []", "?.options ?? [];"],
    to: ['["Stryker was here"]'],
    why: "Every code system has its concepts; those of the ids are put in afterwards.",
  },
  {
    file: "src/interop/fhir/code-systems.ts",
    lines: ['...("choices" in item', '...("items" in item'],
    to: ['"choices" in item || item.choices', '["Stryker was here"]'],
    why: "No choices have such a name.",
  },
  {
    file: "src/interop/fhir/names.ts",
    lines: ['const [url = "", ...versions]', "(versions[0] ?? "],
    to: ['"Stryker was here!"'],
    why: "What is split has a first part.",
  },
  {
    file: "src/interop/fhir/from-response.ts",
    lines: ["found.get(item.linkId) ?? []", "group.each ?? []"],
    to: ['["Stryker was here"]'],
    why: "Every item of the table is looked for, and only groups of several are read so.",
  },
  {
    file: "src/interop/fhir/from-response.ts",
    lines: ["{ ...reading, issues: [] }"],
    to: ['["Stryker was here"]'],
    why: "What is read again only to be compared is told nowhere.",
  },
  {
    file: "src/interop/fhir/to-response.ts",
    lines: ["const number = typeof value"],
    to: ["true"],
    why: "Only a number is a whole number. Another of the same line, that takes 0.5, a test notices.",
  },
  {
    file: "src/interop/fhir/form.ts",
    lines: ['typeof hash === "string" && { hash }'],
    to: ["true"],
    why: "A hash that is undefined is none. Another of the same line, that takes a number, a test notices.",
  },
  {
    file: "src/interop/fhir/questionnaire.ts",
    lines: ['case "display":', 'case "group":'],
    to: ['""', 'case "display":', 'case "group":'],
    why: "A notice has its type alone, and a group no control and no format.",
  },
  {
    file: "src/interop/fhir/as-recorded.ts",
    lines: ["const parts = isList("],
    to: ['["Stryker was here"]'],
    why: "One part is as little as none.",
  },

  {
    file: "src/render/format/text.ts",
    lines: ["const [first = ", "lines.push(`${lines.pop()"],
    to: ['"Stryker was here!"'],
    why: "A text that is cut has a first part, and lines have a last.",
  },
  {
    file: "src/render/format/text.ts",
    lines: ["[head?.children[column], cell]"],
    to: ["head.children"],
    why: "A table has a head.",
  },
  {
    file: "src/render/format/document.ts",
    lines: ['type: "tableCell"'],
    to: ['""'],
    why: "What stands in a row of a table is a cell.",
  },
  { file: "src/render/history.ts", lines: ['.with({ kind: "reviewed" }'], to: ["{}"], why: LAST },
  {
    file: "src/render/interventions.ts",
    lines: ["const [, intervention, seen]"],
    to: ['["Stryker was here"]', "/\\/interventions\\/(\\d+)(?:\\/seen\\/(\\d+))?/"],
    why: "Every path begins so, and what is no match has no second part.",
  },
  {
    file: "src/render/format/markdown.ts",
    lines: ["const before = place === 0", "const after = place ==="],
    to: ['""'],
    why: "Nothing is escaped for what stands beside it but at the end of a line.",
  },
  {
    file: "src/render/timeline/words.ts",
    lines: ["if (!first || !last)"],
    to: ["!first && !last"],
    why: "Where there is no first there is no last.",
  },

  {
    file: "src/interop/json-schema/open-api.ts",
    lines: ["value.replace(/^#"],
    to: ["/#\\/\\$defs\\//"],
    why: "Nothing but a reference, and that from its front, holds these signs.",
  },
  {
    file: "src/cli/edition.ts",
    lines: ["kept.issues.some("],
    to: ['kept.issues.every(({\n  code\n}) => code === "wrong-hash")'],
    why: "A hash is held against the content once the shape is right, so no other issue is there.",
  },
];
