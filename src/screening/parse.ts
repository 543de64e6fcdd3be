// Parses unknown input into a screening (chapter 7).

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { readerOf } from "../foundation/reader.js";
import { MOST_ENTRIES, isOfRecordSize } from "../foundation/objects.js";
import { UNREADABLE } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import { judgementTable, screeningTable } from "./generated.js";
import type { Judgement, Screening } from "./generated.js";

export const screeningReader =
  /* @__PURE__ */ readerOf<Screening<ScreeningEdition>>(screeningTable);
export const judgementReader = /* @__PURE__ */ readerOf<Judgement<Edition>>(judgementTable);

/**
 * Parses a screening from unknown input.
 *
 * An incomplete screening is valid: rows may be absent, and an absent row does not mean No. Unknown
 * rows, signs, keys and words, wrong types, and dates that do not exist are issues. All issues are
 * returned at once. A record pinned to another version, hash or edition is accepted if its rows are
 * known here; {@link screen} then adds a caution.
 *
 * @remarks Limit: it checks the shape of the input. It never asks for completeness and never
 *   corrects an answer.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose rows and signs the answers may name.
 * @returns The screening, or every issue with a stable code, a JSON Pointer and a sentence,
 *   together with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * parseScreening({ edition: { id: "york", version: "1.0.0" }, answers: { clipping: "perhaps" } });
 * // {
 * //   ok: false,
 * //   issues: [
 * //     {
 * //       code: "unknown-word",
 * //       path: "/answers/clipping",
 * //       message: "Expected one of: yes, no, not-known.",
 * //     },
 * //   ],
 * //   emergency: york.emergency,
 * // }
 */
export function parseScreening<E extends ScreeningEdition = York>(
  input: unknown,
  edition?: E,
): Result<Screening<E>>;
export function parseScreening(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<Screening<ScreeningEdition>> {
  edition = toolOf(edition);
  return screeningReader.parse(input, edition);
}

/**
 * Parses a screening from JSON text, such as the body of a request or a line of a file.
 *
 * It is quicker than `JSON.parse` followed by {@link parseScreening}, because nothing is copied.
 *
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param text - JSON. Text that is no JSON, and a value that is no text, is the issue `unreadable`.
 * @param edition - The edition whose rows and signs the answers may name.
 * @returns As {@link parseScreening}. No issue repeats any of the text. Never throws.
 * @example
 * parseScreeningText('{ "edition": { "id": "york", "version": "1.0.0" } }').ok; // true
 * @example
 * const parsed = parseScreeningText('{ "edition": ');
 * !parsed.ok && parsed.issues.map((issue) => issue.code); // ["unreadable"]
 */
export function parseScreeningText<E extends ScreeningEdition = York>(
  text: string,
  edition?: E,
): Result<Screening<E>>;
export function parseScreeningText(
  text: string,
  edition: ScreeningEdition = yorkTool,
): Result<Screening<ScreeningEdition>> {
  edition = toolOf(edition);
  const json = attempt<unknown>(NO_JSON, () =>
    typeof text === "string" ? JSON.parse(text) : NO_JSON,
  );
  const refused = (issue: Issue): Result<Screening<ScreeningEdition>> => ({
    ok: false,
    issues: [issue],
    emergency: edition.emergency,
  });
  if (json === NO_JSON) return refused(NOT_JSON);
  return text.length > LONG && !isOfRecordSize(json)
    ? refused(UNREADABLE)
    : screeningReader.parseOwn(json, edition);
}

/**
 * Parses a person's judgement of the level of concern from unknown input.
 *
 * {@link recordJudgement} parses what it is given as well. This is for a judgement that comes
 * before its screening, such as one in the body of a request.
 *
 * @remarks Limit: it checks the shape of the input. It does not ask whether this person may judge.
 * @guidance 7.7, line 202
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose levels can be judged, and whose emergency notice stands beside
 *   any issues.
 * @returns The judgement, or every issue with a stable code, a JSON Pointer and a sentence. No
 *   issue repeats any of the input. Never throws.
 * @example
 * parseJudgement({ level: "emerging", by: { role: "school nurse" }, on: "2026-03-14" }).ok; // true
 * @example
 * const parsed = parseJudgement({ level: "high", by: {}, on: "2026-03-14" });
 * !parsed.ok && parsed.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["unknown-word /level"]
 */
export function parseJudgement<E extends ScreeningEdition = York>(
  input: unknown,
  edition?: E,
): Result<Judgement<E>>;
export function parseJudgement(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<Judgement<Edition>> {
  return judgementReader.parse(input, toolOf(edition));
}

/** A text with more entries in one list or object than a record may have is longer. */
const LONG = 2 * MOST_ENTRIES;

const NO_JSON = Symbol("no JSON");
const NOT_JSON: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "unreadable",
  path: "",
  message: "The text cannot be read: it is not JSON, or is cut short. Hand in the whole text.",
});
