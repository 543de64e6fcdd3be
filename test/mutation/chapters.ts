// What is mutated together, and by which tests: those of the chapter itself. Editions are data:
// their words are compared with the guidance by other tests, their rules stand in src/editions.

interface Chapter {
  /** Patterns of files, a space between them. */
  readonly mutate: string;
  /** The same. */
  readonly tests: string;
  /** Those of them that take seconds. They are asked about what the others leave, in the second look. */
  readonly slow?: string;
  /** Those that take a minute. What they find, others find sooner. */
  readonly without?: string;
}

export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  flagging: { mutate: "src/flagging/*.ts", tests: "test/flagging/*.test.ts" },
  sharing: {
    mutate: "src/sharing/*.ts",
    tests: "test/sharing/*.test.ts test/acceptance/sharing.test.ts",
  },
  history: {
    mutate: "src/history/*.ts",
    tests: "test/history/*.test.ts",
    slow: "test/history/laws.test.ts",
  },
  "police-form": {
    mutate: "src/police-form/*.ts",
    tests:
      "test/police-form/*.test.ts test/acceptance/police-form.test.ts test/redaction/redact.test.ts",
  },
  interventions: { mutate: "src/interventions/*.ts", tests: "test/interventions/*.test.ts" },
  "young-person": {
    mutate: "src/young-person/*.ts src/understanding/*.ts",
    tests: "test/{young-person,understanding}/*.test.ts",
  },
  directory: {
    mutate: "src/directory/*.ts",
    tests: "test/directory/*.test.ts",
    slow: "test/directory/define.test.ts",
  },
  screening: {
    mutate: "src/screening/*.ts",
    tests: "test/{screening,acceptance}/*.test.ts",
    slow: "test/screening/reader.test.ts",
  },
  "side-by-side": {
    mutate: "src/side-by-side/*.ts",
    tests: "test/side-by-side/*.test.ts test/acceptance/comparison.test.ts",
    slow: "test/side-by-side/combine-laws.test.ts",
  },
  timeline: {
    mutate: "src/timeline/*.ts",
    tests: "test/timeline/*.test.ts",
    slow: "test/timeline/laws.test.ts",
  },
  editions: {
    mutate: "src/editions/*.ts",
    tests: "test/editions/*.test.ts test/directory/contacts.test.ts",
    slow: "test/editions/{overlay,york}.test.ts",
  },
  drafts: {
    mutate: ["chapters", "define", "fill", "own-words"]
      .map((file) => `src/editions/define/${file}.ts`)
      .join(" "),
    tests: "test/editions/define/*.test.ts",
  },
  caseload: {
    mutate: "src/caseload/*.ts",
    tests: "test/caseload/*.test.ts",
    slow: "test/caseload/{attack,laws}.test.ts",
  },
  redaction: {
    mutate: "src/redaction/*.ts",
    tests: "test/redaction/*.test.ts",
    slow: "test/redaction/laws.test.ts",
  },
  catalogue: {
    mutate: "src/catalogue/*.ts",
    tests: "test/catalogue/*.test.ts",
  },
  questions: {
    mutate: "src/questions/*.ts",
    tests:
      "test/questions/*.test.ts test/interop/{fhir,survey}/*.test.ts test/conformance/met.test.ts",
    slow: "test/interop/{fhir/hostile,fhir/laws,survey/survey,survey/laws}.test.ts",
    without: "test/interop/survey/through-survey-core.test.ts",
  },
  foundation: {
    mutate: "src/foundation/*.ts",
    tests:
      "test/foundation/*.test.ts test/{screening,police-form,sharing,flagging,history}/parse.test.ts " +
      "test/history/fingerprint.test.ts test/screening/reader.test.ts test/interop/unparsed.test.ts " +
      "test/redaction/redact.test.ts",
    slow: "test/{screening/reader,interop/unparsed,redaction/redact}.test.ts",
  },
  render: {
    mutate: "src/render/**/*.ts",
    tests: "test/render/**/*.test.ts test/conformance/met.test.ts",
    without: "test/render/hostile.test.ts",
  },
  fhir: {
    mutate: "src/interop/fhir/**/*.ts",
    tests: "test/interop/fhir/*.test.ts test/conformance/met.test.ts",
    slow: "test/interop/fhir/{hostile,laws}.test.ts",
  },
  survey: {
    mutate: "src/interop/survey/*.ts",
    tests: "test/interop/survey/*.test.ts test/conformance/met.test.ts",
    slow: "test/interop/survey/{laws,survey}.test.ts",
    without: "test/interop/survey/through-survey-core.test.ts",
  },
  csv: {
    mutate: "src/interop/{sheet,csv,xlsx}/*.ts",
    tests: "test/interop/{sheet,csv,xlsx}/*.test.ts",
    without: "test/interop/{csv/{laws,sheet-size},xlsx/laws}.test.ts",
  },
  // main.ts runs in processes of its own (test/package/packed.test.ts).
  cli: { mutate: "src/cli/[!m]*.ts", tests: "test/cli/*.test.ts" },
  // generated.ts is data.
  "json-schema": {
    mutate: "src/interop/json-schema/[!g]*.ts",
    tests: "test/interop/json-schema/*.test.ts",
    slow: "test/interop/json-schema/{agreement,results,json-schema}.test.ts",
  },
};
