// Two histories that went on apart from a common beginning (worked offline) side by side: what of
// the second can be appended to the first, and what people must settle (7.7, 10.14).

import { toolOf } from "../editions/tool.js";
import type { Edition, EmergencyNotice, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { isSameJson } from "../foundation/json-value.js";
import { deepFreeze, isObject } from "../foundation/objects.js";
import { partsOf, pointer, valueAt } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import { attempt } from "../foundation/attempt.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { IN_PARTS } from "./between.js";
import { foldOf, listNamed, recordFrom } from "./fold.js";
import type { Fold } from "./fold.js";
import type { History, HistoryEvent } from "./generated.js";
import { eventsOf, isChange } from "./parse.js";

/** Both histories recorded something about one thing. */
export interface MergeConflict {
  /** The thing, as a JSON Pointer into the record. Empty if an event cannot be read. */
  readonly path: string;
  /** The events of the first history that concern it, by index. */
  readonly first: readonly number[];
  /** The events of the second history that concern it, by index. They are not in `toAppend`. */
  readonly second: readonly number[];
  /** Whether both histories came to the same, so that there is nothing to settle. */
  readonly agree: boolean;
}

/** Two histories side by side. Nothing of either is chosen. */
export interface HistoryMerge<E extends ScreeningEdition = York> {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** How many events both have in common, from the first. */
  readonly common: number;
  /** What both recorded something about, in the order of the second history. */
  readonly conflicts: readonly MergeConflict[];
  /**
   * What of the second history can be appended to the first, in order. It has no `previous`, and
   * paths into lists lead to where the items will be.
   */
  readonly toAppend: readonly HistoryEvent<E>[];
}

/**
 * Puts two histories side by side that went on apart from a common beginning, such as two copies of
 * one record that were worked on offline.
 *
 * Nothing of either is lost or chosen. What only the second recorded can be appended to the first.
 * Where both recorded something about one row or one field, or both recorded a judgement, it is a
 * conflict: a person reads both, and records what holds as an event of its own.
 *
 * @remarks Limit: the copy that goes on is the one that the host hands in first. Keep the second as
 *   it is: its fingerprints hold for it alone. Set `recordedAt` of what is appended to the time of
 *   appending; until then the first history did not have it. When it happened stays in `at`.
 * @guidance 7.7, line 202; 10.14, line 387
 * @param first - The history that goes on, from {@link parseHistory} or {@link appendEvent}.
 * @param second - The other history of the same record.
 * @returns What they have in common, the conflicts, and what to append. Issues if one is no list,
 *   or if they do not begin with the same event. Never throws.
 * @example
 * const by = { role: "school nurse" };
 * const created = {
 *   kind: "created",
 *   by,
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 *   screening: { edition: pinOf(york), answers: {} },
 * } as const;
 * const made = { by, at: "2026-03-02", recordedAt: "2026-03-02T10:00:00Z" };
 * const merged = mergeHistories(
 *   [created, { kind: "answered", ...made, answers: { clipping: "yes" } }],
 *   [
 *     created,
 *     { kind: "answered", ...made, answers: { clipping: "no", "gang-association": "yes" } },
 *   ],
 * );
 * merged.ok && merged.value.conflicts;
 * // [{ path: "/screening/answers/clipping", first: [1], second: [1], agree: false }]
 * merged.ok && merged.value.toAppend.map((event) => event.kind === "answered" && event.answers);
 * // [{ "gang-association": "yes" }]
 */
export function mergeHistories<E extends ScreeningEdition = York>(
  first: History<E>,
  second: History<NoInfer<E>>,
  edition?: ScreeningEdition,
): Result<HistoryMerge<E>>;
export function mergeHistories(
  first: History<Edition>,
  second: History<Edition>,
  edition: ScreeningEdition = yorkTool,
): Result<HistoryMerge<Edition>> {
  edition = toolOf(edition);
  const { emergency } = edition;
  const [one, other] = [eventsOf(first, edition), eventsOf(second, edition)];
  if (!one.ok || !other.ok) {
    const issues = [...issuesUnder("/first", one), ...issuesUnder("/second", other)];
    return { ok: false, issues, emergency };
  }
  const [here, there] = [one.value, other.value];
  const parts = here.findIndex((event, place) => !isSame(event, there[place]));
  const common = parts === -1 ? here.length : parts;
  if (common === 0 && here.length > 0 && there.length > 0)
    return { ok: false, issues: [NOT_ONE_RECORD], emergency };
  return { ok: true, value: deepFreeze({ emergency, common, ...sideBySide(here, there, common) }) };
}

const NOT_ONE_RECORD: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "conflict",
  path: "/second/0",
  message:
    "Expected two histories of one record, which begin with the same event. Nothing is wrong " +
    "with either of them alone.",
});

function issuesUnder(path: string, read: Result<unknown>): Issue[] {
  return read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: path + issue.path }));
}

function isSame(one: unknown, other: unknown): boolean {
  return attempt(false, () => isSameJson(one, other));
}

/** Indexes of events by what the events are about, as JSON Pointers into the record. */
type Places = Map<string, number[]>;

/** What one history recorded after the common beginning. */
interface Branch {
  /** The events after the common beginning, with nothing in place of what cannot be read. */
  readonly later: readonly (HistoryEvent<Edition> | undefined)[];
  readonly fold: Fold;
  readonly about: Places;
  /** The same by the part of the screening that it lies in. */
  readonly within: Places;
}

function sideBySide(
  first: History<Edition>,
  second: History<Edition>,
  common: number,
): Pick<HistoryMerge<Edition>, "conflicts" | "toAppend"> {
  const trunk = foldOf(first.slice(0, common));
  const [here, there] = [branchOf(first, common, trunk), branchOf(second, common, trunk)];
  const conflicts = [...there.about].flatMap(([path, places]): MergeConflict[] => {
    const opposite = placesAbout(path, here);
    // A history begins once, and nobody knows where an event belongs that cannot be read.
    const stays = path === "" || (path === "/screening" && first.length > 0);
    return opposite.length === 0 && !stays
      ? []
      : [{ path, first: opposite, second: places, agree: !stays && isAgreed(path, here, there) }];
  });
  const open = new Set(conflicts.map(({ path }) => path));
  const toAppend = there.later.flatMap((event) => {
    if (event === undefined) return [];
    if (!thingsIn(event, trunk).some((path) => open.has(path)))
      return [movedTo(here, trunk, event)];
    if (event.kind !== "answered") return [];
    const left = Object.entries(event.answers).filter(([row]) => !open.has(rowPath(row)));
    return left.length === 0
      ? []
      : [movedTo(here, trunk, { ...event, answers: Object.fromEntries(left) })];
  });
  return { conflicts, toAppend };
}

/** An event as plain data, or nothing if it cannot be read whole. */
function plainEventOf(event: HistoryEvent<Edition>): HistoryEvent<Edition> | undefined;
function plainEventOf(event: unknown): unknown {
  const { value, isWhole, isPlain } = plainCopyOf(event);
  return isWhole && isPlain && isObject(value) ? value : undefined;
}

function branchOf(events: History<Edition>, common: number, trunk: Fold): Branch {
  const later = events.slice(common).map(plainEventOf);
  const about: Places = new Map();
  const within: Places = new Map();
  const add = (places: Places, path: string, place: number): void => {
    const known = places.get(path);
    if (known) known.push(place);
    else places.set(path, [place]);
  };
  for (const [place, event] of later.entries())
    for (const path of thingsIn(event, trunk)) {
      add(about, path, common + place);
      const part = partAround(path);
      if (part !== undefined) add(within, part, common + place);
    }
  return { later, fold: foldOf(events), about, within };
}

/**
 * What an event is about: rows, fields and items of lists. Items that came after the common
 * beginning stand for themselves, but for judgements, of which the last one stands.
 */
function thingsIn(event: HistoryEvent<Edition> | undefined, trunk: Fold): readonly string[] {
  return attempt([""], () => {
    switch (event?.kind) {
      case "created":
        return ["/screening"];
      case "answered":
        return Object.keys(event.answers).map(rowPath);
      case "amended":
      case "corrected":
        return thingsAt(partsOf(event.path), trunk);
      case "judged":
        return ["/judgements"];
      case "discussed":
      case "sharing-decided":
      case "flagged":
      case "reviewed":
        return [];
      default:
        return [""];
    }
  });
}

function rowPath(row: string): string {
  return pointer(["screening", "answers", row]);
}

function thingsAt([part = "", ...parts]: readonly string[], { lists }: Fold): readonly string[] {
  const list = listNamed(part);
  if (list === undefined) return [pointer([part, ...parts.slice(0, isInParts(parts) ? 2 : 1)])];
  const isCommon = Number(parts[0]) < lists[list].length;
  if (isCommon) return [pointer([list, ...parts.slice(0, 1)])];
  return list === "judgements" ? ["/judgements"] : [];
}

function isInParts([part = ""]: readonly string[]): boolean {
  return IN_PARTS.includes(part);
}

/** The part of the screening that a path lies in. */
function partAround(path: string): string | undefined {
  const parts = partsOf(path);
  return parts.length === 3 ? pointer(parts.slice(0, 2)) : undefined;
}

/** The events of a history about a thing, about what it lies in, or about what lies in it. */
function placesAbout(path: string, { about, within }: Branch): number[] {
  const found = [path, partAround(path) ?? path].flatMap((each) => about.get(each) ?? []);
  return [...new Set([...found, ...(within.get(path) ?? [])])].sort((one, other) => one - other);
}

function isAgreed(path: string, here: Branch, there: Branch): boolean {
  return isSame(valueAt(recordFrom(here.fold), path), valueAt(recordFrom(there.fold), path));
}

/** An event of the second history as it can be appended to the first. */
function movedTo(here: Branch, trunk: Fold, event: HistoryEvent<Edition>): HistoryEvent<Edition>;
function movedTo({ fold }: Branch, trunk: Fold, event: HistoryEvent<Edition>): object {
  const entry: object = { ...event };
  Reflect.deleteProperty(entry, "previous");
  if (!isChange(event)) return entry;
  const [part = "", item = "", ...rest] = partsOf(event.path);
  const list = listNamed(part);
  const isOwn = list !== undefined && Number(item) >= trunk.lists[list].length;
  const moved = isOwn ? Number(item) + fold.lists[list].length - trunk.lists[list].length : item;
  return { ...entry, path: pointer([part, moved, ...rest]) };
}
