// Tallies: a caseload, or a part of it, in numbers that can be merged (1.16). They hold small
// numbers and are not for publication.

import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { isList, isObject } from "../foundation/objects.js";
import { countingOf } from "./count.js";
import type { Counting } from "./count.js";
import { tallyFrom } from "./counters.js";
import { LONGEST_CHUNK_ID } from "./format.js";
import type { CaseloadTally } from "./generated.js";
import type { CaseloadEntry, Entries, EntriesLater } from "./summary.js";

/**
 * Counts a caseload, or a part of it, so that parts counted on different machines can be merged.
 *
 * A tally is a small JSON object: for each month and each pair of bounds the number of records, and
 * for each row the number of Yes, Not known and not answered. No outcome is kept. Counting parts
 * and merging them with {@link mergeTallies} gives what counting all of them at once gives.
 *
 * Name a part with `{ chunk, entries }`, such as the range of bytes or of keys that it was read
 * from. The tally then names the chunk, and {@link mergeTallies} refuses a chunk that it meets
 * twice. Entries without a chunk merge freely: if they are counted twice, nothing notices.
 *
 * @remarks Limit: a tally holds small numbers and is not for publication. {@link publishTally}
 *   hides them. A child that two agencies screened is counted twice: records are never matched.
 * @guidance 1.16, line 96
 * @param entries - Outcomes of {@link screen}, each with the date of its screening, or a chunk of
 *   them. Any iterable or async iterable, read once.
 * @param edition - The edition whose outcomes are counted, as are those of editions with the same
 *   tool. Of other editions only the number of outcomes is counted.
 * @returns The tally, frozen. For an async iterable, a promise of it. An entry that is no outcome
 *   is counted as `unreadable`. What is no iterable, or a chunk without a name, is not counted, and
 *   `readToTheEnd` is false. An error that the iterable itself throws is thrown on, or rejects the
 *   promise: half a caseload is no tally.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { clipping: "yes" } });
 * const tally = tallyCaseload({
 *   chunk: "health, 1 to 3",
 *   entries: Array.from({ length: 3 }, () => ({ outcome, completedOn: "2026-03-14" })),
 * });
 * tally.chunks; // ["health, 1 to 3"]
 * tally.months.map(({ month, bounds }) => [month, bounds[0]?.records]); // [["2026-03", 3]]
 */
export function tallyCaseload(entries: Entries, edition?: Edition): CaseloadTally;
export function tallyCaseload(entries: EntriesLater, edition?: Edition): Promise<CaseloadTally>;
export function tallyCaseload(
  entries: Entries | EntriesLater,
  edition?: Edition,
): CaseloadTally | Promise<CaseloadTally>;
export function tallyCaseload(
  entries: Entries | EntriesLater,
  edition: Edition = york,
): CaseloadTally | Promise<CaseloadTally> {
  const counting = countingOf(editionOf(edition));
  const { counters, count } = counting;
  const { chunk, now, later } = attempt<Part>({}, () => partOf(entries));
  counters.readToTheEnd = now !== undefined || later !== undefined;
  if (chunk !== undefined) counters.chunks.add(chunk);
  if (later) return countAll(later, counting);
  if (now) for (const entry of now) count(entry);
  return tallyFrom(counters);
}

async function countAll(
  entries: AsyncIterable<CaseloadEntry>,
  { counters, count }: Counting,
): Promise<CaseloadTally> {
  for await (const entry of entries) count(entry);
  return tallyFrom(counters);
}

/** What is to be counted, and the name of it. Empty if there is nothing that can be read. */
interface Part {
  readonly chunk?: string;
  readonly now?: Iterable<CaseloadEntry>;
  readonly later?: AsyncIterable<CaseloadEntry>;
}

function partOf(given: unknown): Part {
  const listed = listIn(given);
  if (listed) return listed;
  const { chunk, entries } = isObject(given) ? given : {};
  if (!isChunkId(chunk)) return {};
  const named = listIn(entries);
  return named ? { chunk, ...named } : {};
}

function isChunkId(chunk: unknown): chunk is string {
  return typeof chunk === "string" && chunk.length > 0 && chunk.length <= LONGEST_CHUNK_ID;
}

/** What can be read through. Text is nothing to read, and neither is a list of nearly all gaps. */
function listIn(value: unknown): Part | undefined {
  if (!isObject(value) || (Array.isArray(value) && !isList(value))) return undefined;
  if (isAsync(value)) return { later: value };
  return isIterable(value) ? { now: value } : undefined;
}

function isIterable(value: object): value is Iterable<CaseloadEntry> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === "function";
}

function isAsync(value: object): value is AsyncIterable<CaseloadEntry> {
  return Symbol.asyncIterator in value && typeof value[Symbol.asyncIterator] === "function";
}
