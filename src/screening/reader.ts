// Copies a screening of the usual shape without zod, because nearly all records have that shape.
// The schema defines what a screening is (chapter 7); a value of any other shape is left to the
// schema.

import type { Edition } from "../editions/schema/index.js";
import { CALENDAR_DATE, PARTIAL_DATE } from "../foundation/dates.js";
import {
  fields,
  filledText,
  listOf,
  oneOf,
  text,
  textLike,
  wholeNumber,
} from "../foundation/reader.js";
import { memo } from "../foundation/memo.js";
import type { Reader } from "../foundation/reader.js";
import { SHA_256 } from "../foundation/source.js";
import { OBSERVATION_BASES, RISK_LEVELS, YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import type { ScreeningFields } from "./schema.js";

const answerWord = oneOf(YES_NO_NOT_KNOWN);
const practitioner = fields<NonNullable<ScreeningFields["completedBy"]>>({
  name: text,
  role: text,
  organisation: text,
});
const levels: Readonly<Record<string, Reader<string>>> = Object.fromEntries(
  RISK_LEVELS.map((level) => [level, text]),
);

/** The reader of screenings under an edition. It is made once for a frozen edition. */
export const screeningReader = /* @__PURE__ */ memo(makeReader);

function makeReader(edition: Edition): Reader<ScreeningFields> {
  return fields<ScreeningFields>(
    {
      edition: fields<ScreeningFields["edition"]>(
        { id: filledText, version: filledText, hash: textLike(SHA_256) },
        "id",
        "version",
      ),
      subject: fields<NonNullable<ScreeningFields["subject"]>>({
        reference: text,
        dateOfBirth: textLike(PARTIAL_DATE),
        ageInYears: wholeNumber(0, 130),
        learningDisabilityOrSpecialNeeds: answerWord,
      }),
      completedOn: textLike(CALENDAR_DATE),
      completedBy: practitioner,
      immediateDanger: answerWord,
      answers: fields<ScreeningFields["answers"]>(
        Object.fromEntries(
          edition.indicators.map(({ id, signs }) => [
            id,
            answerReader(signs.map((sign) => sign.id)),
          ]),
        ),
      ),
      notes: fields<NonNullable<ScreeningFields["notes"]>>(levels),
      protectiveFactors: text,
      childsVoice: text,
    },
    "edition",
    "answers",
  );
}

type Answer = NonNullable<ScreeningFields["answers"][string]>;
type Detail = Exclude<Answer, string>;

function answerReader(signs: readonly string[]): Reader<Answer> {
  const detail = fields<Detail>(
    {
      answer: answerWord,
      signs: listOf(oneOf(signs)),
      basis: listOf(oneOf(OBSERVATION_BASES)),
      observedOn: textLike(PARTIAL_DATE),
      note: text,
    },
    "answer",
  );
  return (value) => (typeof value === "string" ? answerWord(value) : detail(value));
}
