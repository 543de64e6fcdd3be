// A response as servers, mappers and renderers hand it on: with what they add, empty and moved.

import fc from "fast-check";
import type { Arbitrary } from "fast-check";

export interface Sent {
  [key: string]: unknown;
  item?: SentItem[];
}
export interface SentItem extends Sent {
  linkId: string;
  answer?: Sent[];
}

const HL7 = "http://hl7.org/fhir/StructureDefinition";

/** Extensions that say how something is shown, and who answered. */
export const DISPLAY_EXTENSIONS: readonly object[] = [
  {
    url: `${HL7}/questionnaire-itemControl`,
    valueCodeableConcept: { coding: [{ code: "drop-down" }] },
  },
  { url: `${HL7}/questionnaire-hidden`, valueBoolean: true },
  { url: `${HL7}/questionnaire-unit`, valueCoding: { code: "a" } },
  { url: `${HL7}/rendering-style`, valueString: "color: red" },
  { url: `${HL7}/rendering-xhtml`, valueString: "<b>words</b>" },
  { url: `${HL7}/rendering-markdown`, valueMarkdown: "**words**" },
  { url: `${HL7}/entryFormat`, valueString: "YYYY" },
  {
    url: `${HL7}/translation`,
    extension: [
      { url: "lang", valueCode: "cy" },
      { url: "content", valueString: "geiriau" },
    ],
  },
  {
    url: "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext",
    valueExpression: { language: "text/fhirpath", expression: "%patient" },
  },
  { url: `${HL7}/questionnaireresponse-author`, valueReference: { reference: "Practitioner/1" } },
];

/** What holds nothing, however it is written. */
export const NOTHINGS: readonly unknown[] = [
  undefined,
  null,
  "",
  " \n",
  [],
  {},
  [null, null],
  [{}, [], ""],
  { id: "x", extension: [] },
  { extension: [DISPLAY_EXTENSIONS[0]] },
];

/** What any server may add to a response. */
export const SERVER_FIELDS: Readonly<Record<string, unknown>> = {
  id: "17",
  meta: { versionId: "3", lastUpdated: "2026-03-12T10:00:00Z", tag: [{ code: "x" }] },
  language: "en-GB",
  text: { status: "generated", div: "<div/>" },
  identifier: { value: "1" },
  subject: { reference: "Patient/1" },
  encounter: { reference: "Encounter/1" },
  authored: "2026-03-12T10:00:00Z",
  author: { reference: "Practitioner/1" },
  source: { reference: "Practitioner/1" },
  basedOn: [],
  partOf: [{ reference: "Procedure/1" }],
  contained: [],
  modifierExtension: [],
  implicitRules: "",
  _questionnaire: { extension: [{ url: `${HL7}/display`, valueString: "Screening tool" }] },
  _status: { id: "x" },
};

const nothing = fc.constantFrom(...NOTHINGS);
const displayed = fc.subarray([...DISPLAY_EXTENSIONS]);
const companion = fc.oneof(
  nothing,
  displayed.map((extension) => ({ id: "x", extension })),
);
/** Members that any element may have beside its answers. */
const members = (...more: string[]) =>
  fc.record(
    {
      id: fc.constant("x"),
      extension: displayed,
      modifierExtension: nothing,
      "no-such-key": nothing,
      ...Object.fromEntries(more.map((key) => [key, key.startsWith("_") ? companion : nothing])),
    },
    { requiredKeys: [] },
  );
const ofItem = fc.tuple(members("_text", "_linkId"), fc.boolean()).map(([more, isDefined]) => ({
  ...more,
  ...(isDefined && { definition: "http://example.org/definition" }),
}));
const ofAnswer = members("valueBoolean", "_valueString", "_valueDate", "_valueInteger");
const ofCoding = members("_display", "_code", "version").map((more) => ({
  ...more,
  userSelected: true,
}));

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** An element with members beside its own, and their extensions after its own. */
const besides = (given: Sent, more: Readonly<Record<string, unknown>>): Sent => ({
  ...more,
  ...given,
  extension: [...listOf(given["extension"]), ...listOf(more["extension"])],
});

/** Draws a value while a property runs. */
export type Draw = <T>(arbitrary: Arbitrary<T>) => T;
/** Such a function, by the generator of fast-check. */
export const drawing = fc.gen().map(
  (generate): Draw =>
    (arbitrary) =>
      generate(() => arbitrary),
);

/**
 * Decorates a response at random. What stands under a question is left, moved below the question or
 * beside it, or stands twice.
 *
 * @param unanswered - LinkIds of the questionnaire. Items of them without an answer are put in.
 */
export function decorated(response: Sent, unanswered: readonly string[], draw: Draw): unknown {
  const empty = (): SentItem[] =>
    draw(fc.array(fc.constantFrom(...unanswered), { maxLength: 2 })).map((linkId) => ({
      linkId,
      ...(draw(fc.boolean()) && { answer: draw(fc.constantFrom([], [{}], null)) as never }),
    }));
  const list = (given: readonly unknown[]): unknown[] => [
    ...given,
    ...draw(fc.array(nothing, { maxLength: 2 })),
  ];

  const items = (given: readonly SentItem[] | undefined): unknown =>
    given === undefined
      ? draw(fc.constantFrom(undefined, null, []))
      : list([...given.flatMap(item), ...empty()]);

  const item = (given: SentItem): unknown[] => {
    const [first, ...others] = given.answer ?? [];
    const { text, ...rest } = given;
    const words = draw(fc.constantFrom({ text }, { text: "" }, {}));
    const places = draw(
      fc.array(fc.constantFrom("answer", "item", "beside", "both"), {
        minLength: first?.item?.length ?? 0,
        maxLength: first?.item?.length ?? 0,
      }),
    );
    const at = (...names: string[]): SentItem[] =>
      (first?.item ?? []).filter((_, index) => names.includes(places[index] ?? ""));
    const answers = [...(first ? [{ ...first, item: at("answer", "both") }] : []), ...others].map(
      answer,
    );
    return [
      {
        ...besides(rest, draw(ofItem)),
        ...words,
        ...(given.answer && { answer: list(answers) }),
        item: items(first ? at("item", "both") : given.item),
      },
      ...at("beside").flatMap(item),
    ];
  };

  const answer = (given: Sent): unknown => ({
    ...besides(given, draw(ofAnswer)),
    ...(given["valueCoding"] !== undefined && {
      valueCoding: besides(given["valueCoding"] as Sent, draw(ofCoding)),
    }),
    item: items(given.item),
  });

  return {
    ...response,
    ...Object.fromEntries(draw(fc.subarray(Object.entries(SERVER_FIELDS)))),
    item: items(response.item),
  };
}
