// Reads tallies back, from JSON or from another machine (1.16).

import { areRepeated } from "../foundation/groups.js";
import { numberAt } from "../foundation/numbers.js";
import { toolOf } from "../editions/tool.js";
import type { ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { fieldsOf, listOf } from "../foundation/as-far-as-shaped.js";
import { deepFreeze, isOfRecordSize } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { readerOf } from "../foundation/reader.js";
import { pointer } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import { pairsOf } from "./bounds.js";
import type { PairsOfBounds } from "./bounds.js";
import { COUNTED } from "./counters.js";
import { MOST_CHUNKS, MOST_LEVELS } from "./format.js";
import { caseloadTallyTable } from "./generated.js";
import type { CaseloadTally, TalliedBounds } from "./generated.js";

const tallyReader = /* @__PURE__ */ readerOf<CaseloadTally>(caseloadTallyTable);

/**
 * Reads a tally, such as one that another machine counted and wrote as JSON.
 *
 * @remarks Limit: it can tell that a tally is consistent, not that it is true. A tally says which
 *   tool its outcomes were made with. Whether that is the tool of an edition is asked where tallies
 *   are merged and published.
 * @guidance 1.16, line 96
 * @param input - Any value, such as the result of `JSON.parse`. A tally has at most 1,000,000
 *   chunks.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The tally, frozen, or every issue with a stable code, a JSON Pointer and a sentence,
 *   together with the emergency notice. Refused are a summary, a number that is negative,
 *   fractional or text, a list that is not as long as the list of rows, an answer that more records
 *   give than there are, and a row, chunk, month or pair of bounds that occurs twice. No issue
 *   repeats any of the input. Never throws.
 * @example
 * const kept = JSON.stringify(tallyCaseload([]));
 * parseTally(JSON.parse(kept)).ok; // true
 * const read = parseTally({ ...JSON.parse(kept), unreadable: -1 });
 * !read.ok && read.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["out-of-range /unreadable"]
 */
export function parseTally(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<CaseloadTally> {
  const under = toolOf(edition);
  const { emergency } = under;
  const { value, isWhole } = plainCopyOf(input, MOST_CHUNKS, 1);
  if (!isWhole || !isOfTallySize(value)) return { ok: false, issues: [UNREADABLE], emergency };
  const read = tallyReader.parseOwn(value, under);
  if (!read.ok) return read;
  const issues = misfitsIn(read.value);
  return issues.length > 0
    ? { ok: false, issues, emergency }
    : { ok: true, value: deepFreeze(read.value) };
}

/** Only the list of chunks may be longer than any other list of a record. */
function isOfTallySize(value: unknown): boolean {
  const { chunks, ...others } = fieldsOf(value);
  return isOfRecordSize(others) && (isOfRecordSize(chunks) || listOf(chunks).every(isText));
}

const UNREADABLE: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "unreadable",
  path: "",
  message:
    "The tally cannot be read. Hand in plain data, such as JSON.parse gives, with at most " +
    "1000000 chunks and 5000 entries in any other list or object.",
});

const TOO_MANY_LEVELS: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "out-of-range",
  path: "/levels",
  message: `Expected at most ${MOST_LEVELS} levels.`,
});

/** What JSON Schema cannot say of a tally. */
function misfitsIn({ levels, rows, chunks, months }: CaseloadTally): Issue[] {
  if (levels.length > MOST_LEVELS) return [TOO_MANY_LEVELS];
  const { pairOf } = pairsOf(levels);
  return [
    ...repeated(levels, (place) => ["levels", place], "level"),
    ...repeated(rows, (place) => ["rows", place], "row"),
    ...repeated(chunks, (place) => ["chunks", place], "chunk"),
    ...repeated(
      months.map(({ month }) => month),
      (place) => ["months", place, "month"],
      "month",
    ),
    ...months.flatMap(({ bounds }, month) => [
      ...repeated(
        bounds.map(({ atLeast, couldReach }) => pairOf(atLeast, couldReach) ?? "no pair"),
        (place) => ["months", month, "bounds", place],
        "pair of bounds",
      ),
      ...bounds.flatMap((group, place) =>
        misfitsOfGroup(group, rows.length, pairOf, ["months", month, "bounds", place]),
      ),
    ]),
  ];
}

/** An issue for each item that is equal to one before it. */
function repeated(
  items: readonly unknown[],
  pathOf: (place: number) => readonly PropertyKey[],
  what: string,
): Issue[] {
  const message = `Expected each ${what} once. This one occurs before.`;
  return areRepeated(items).flatMap((isRepeated, place) =>
    isRepeated ? [issue("duplicate-id", pathOf(place), message)] : [],
  );
}

function misfitsOfGroup(
  group: TalliedBounds,
  rows: number,
  pairOf: PairsOfBounds["pairOf"],
  path: readonly PropertyKey[],
): Issue[] {
  const { atLeast, couldReach, records } = group;
  const uneven = COUNTED.filter((answer) => group[answer].length !== rows);
  return [
    ...(pairOf(atLeast, couldReach) === undefined
      ? [
          issue(
            "wrong-order",
            [...path, "couldReach"],
            "Expected a level of the tally not below atLeast.",
          ),
        ]
      : []),
    ...uneven.map((answer) =>
      issue("out-of-range", [...path, answer], "Expected as many numbers as there are rows."),
    ),
    ...(uneven.length > 0
      ? []
      : group.yes.flatMap((yes, row) => {
          const answered = yes + numberAt(group.notKnown, row) + numberAt(group.unanswered, row);
          return answered <= records
            ? []
            : [
                issue(
                  "out-of-range",
                  [...path, "yes", row],
                  "Expected Yes, Not known and not answered to come to no more than the records.",
                ),
              ];
        })),
  ];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function issue(code: Issue["code"], path: readonly PropertyKey[], message: string): Issue {
  return { code, path: pointer(path), message };
}
