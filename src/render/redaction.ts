// Renders a redacted record for the person who checks it (I-45). It is not a copy to hand over, and
// not the blank tool in plain words (10.11).

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited, signLabel } from "../editions/labels.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Audience, RecordKind, Redaction, Withheld } from "../redaction/index.js";
import { bullets, document, heading, paragraph, said } from "./format/document.js";
import type { Item } from "./format/document.js";
import { count, emergency, rowLabel, section } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders a redaction for the person who checks it: whom it was made for, cautions, what is left of
 * the record field by field, and what is withheld, each with the reason.
 *
 * @remarks Limit: it is a sheet for checking and not a copy to hand over. The list of what is
 *   withheld can reveal who gave information.
 * @guidance 10.11, line 381; 8.6, lines 316–320; Appendix One, line 429
 * @param redaction - From `redact`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition whose rows and signs are named.
 * @example
 * const sheet = renderRedaction(
 *   redact({ edition: pinOf(york), answers: { clipping: "yes" }, childsVoice: "…" }, "child"),
 *   "text",
 * );
 * sheet.includes("- /childsVoice"); // true
 */
export function renderRedaction(
  redaction: Redaction,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    redaction,
    () => {
      const { audience, kind, record, withheld, cautions } = redaction;
      const left = valuesIn(record, []).map((value) => leftItem(value, edition));
      return document(
        emergency(redaction.emergency),
        "Redacted record, to be checked by a person",
        paragraph(
          `${kind ? KIND_WORDS[kind] : "A record of a kind that cannot be told"}, for ` +
            `${audience ? AUDIENCE_WORDS[audience] : "nobody: the audience is not known"}.`,
        ),
        section(
          2,
          "Before anything is handed over",
          cautions.map((caution) => ({
            words: cited(caution),
            more: caution.note === undefined ? [] : [caution.note],
          })),
        ),
        left.length > 0
          ? section(2, "What is left", left)
          : [heading(2, "What is left"), paragraph("Nothing.")],
        withheldSections(withheld),
        paragraph(
          `Rows and signs are those of the edition ${edition.id} ${edition.version} of ` +
            `“${edition.title}”. Brackets give section and line of its text.`,
        ),
      );
    },
    format,
  );
}

const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  screening: "A screening",
  "screening-record": "A screening with its judgement",
  "sharing-record": "The record of a decision on sharing information",
  "sharing-history": "The history of a record on sharing information",
  flag: "A flag",
  "police-form": "A police information form",
  interventions: "A record of interventions",
  history: "The history of a record",
  "record-at-moment": "A record as it stood at a moment",
};

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  child: "the child’s own copy",
  "subject-access": "a subject access request",
  police: "the police",
  research: "research",
};

/** A value with its path. */
interface Value {
  readonly path: readonly string[];
  readonly value: unknown;
}

function valuesIn(value: unknown, path: readonly string[]): Value[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, key]))
    : [{ path, value }];
}

/** A field and its value, with the printed words of the rows and signs that it names. */
function leftItem({ path, value }: Value, edition: Edition): Item {
  const named = edition.indicators.flatMap((indicator) => [
    ...(path.includes(indicator.id) || indicator.id === value
      ? [rowLabel(edition, indicator)]
      : []),
    ...indicator.signs.filter(({ id }) => id === value).map((sign) => signLabel(edition, sign)),
  ]);
  return { words: [`${pointer(path)}: `, said(String(value))], more: named };
}

/** What is withheld, grouped by reason. */
function withheldSections(withheld: readonly Withheld[]): RootContent[] {
  const byReason = new Map(withheld.map((place) => [place.because, place]));
  return [
    heading(2, "What is withheld or cut short"),
    paragraph(
      withheld.length === 0
        ? "Nothing."
        : `${count(withheld.length, "place", "places")} in the record. A person may still ` +
            "give what is withheld.",
    ),
    ...[...byReason.values()].flatMap(({ because, note, citations }) => [
      heading(3, because),
      paragraph(cited({ text: note, citations })),
      bullets(
        withheld
          .filter((place) => place.because === because)
          .map(({ path }) => (path === "" ? "The record itself, at the top" : path)),
      ),
    ]),
  ];
}
