// Checks what is to be published against what was published before: whether somebody who has both
// can take small numbers from the differences (1.16).

import { itemsOf } from "../foundation/objects.js";
import { sharedCautions } from "../editions/cautions.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import type { Edition, EmergencyNotice } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { RELEASE_CAUTIONS } from "../foundation/caution.js";
import type { Caution, ReleaseCautionId } from "../foundation/caution.js";
import { numbersIn } from "./published-numbers.js";
import type { Numbers, PublishedNumbers } from "./published-numbers.js";
import type { CaseloadSummary } from "./summary.js";

/** A summary that was published, or is to be, and whose records are in it. */
export interface Release {
  readonly summary: CaseloadSummary;
  /**
   * Whose records it covers, such as `["health", "social care"]`: the same words each time.
   * Publications that share none are not compared. Absent: it may cover anything.
   */
  readonly covers?: readonly string[] | undefined;
}

/** What an earlier publication and the next give away together. */
export interface ReleaseFinding {
  /** Which of the cautions says what to do. */
  readonly caution: ReleaseCautionId;
  /** The place of the earlier publication in the ledger. Absent if it is not about one. */
  readonly before?: number;
  /** The month, as in the summary. Absent if it is not about one. */
  readonly month?: string;
  /** The numbers, as JSON Pointers into the next summary. Empty if it is about the whole month. */
  readonly numbers: readonly string[];
}

/** What a publication gives away beside earlier ones. Only whoever publishes should see it. */
export interface ReleaseCheck {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the check was made with. */
  readonly edition: PinnedEdition;
  /** In the order of the ledger and of the months. Empty if nothing was found. */
  readonly findings: readonly ReleaseFinding[];
  /** What to do about the findings, each once. */
  readonly cautions: readonly Caution<ReleaseCautionId>[];
}

/**
 * Warns if a summary, beside those published before it, lets somebody work out a small number.
 *
 * The host keeps the ledger: a list of every summary that was published, as JSON, in which partners
 * best share. A month that two publications show must have the same numbers in both. Anything else
 * is a finding: other numbers, another threshold, a number hidden in one and shown in the other, a
 * part beside the whole. It warns too often rather than too seldom. Where there is no finding, the
 * publications say together what each says alone.
 *
 * @remarks Limit: it warns and blocks nothing. It knows only what is in the ledger. A month that a
 *   summary does not list is compared only where `covers` says that one holds a part of the other:
 *   partners should say what they cover. It takes `covers` at its word.
 * @guidance 1.16, line 96
 * @param before - The ledger: summaries from {@link publishTally}, each alone or as a
 *   {@link Release}, in any order.
 * @param next - What is to be published.
 * @param edition - The edition in whose words the cautions are.
 * @returns The findings and what to do about them, emergency notice first. What cannot be read is a
 *   finding too. Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { clipping: "yes" } });
 * const march = (records: number) =>
 *   summariseCaseload(
 *     Array.from({ length: records }, () => ({ outcome, completedOn: "2026-03" })),
 *   );
 * checkRelease([march(60)], march(60)).findings; // []
 * const { findings } = checkRelease([march(60)], march(62));
 * findings.map(({ caution, month }) => `${caution} ${month}`);
 * // ["small-difference 2026-03", "same-month-again 2026-03", "part-and-whole 2026-03"]
 */
export function checkRelease(
  before: readonly (CaseloadSummary | Release)[],
  next: CaseloadSummary | Release,
  edition: Edition = york,
): ReleaseCheck {
  edition = editionOf(edition);
  const ledger = itemsOf<unknown>(before);
  const published = numbersIn(next);
  const findings =
    ledger && published
      ? ledger.flatMap((earlier, place) => findingsOf(numbersIn(earlier), published, place))
      : [notRead()];
  const found = RELEASE_CAUTIONS.filter((id) => findings.some(({ caution }) => caution === id));
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    findings,
    cautions: sharedCautions("release", found, edition),
  };
}

function notRead(): ReleaseFinding {
  return { caution: "ledger-not-read", numbers: [] };
}

function findingsOf(
  before: PublishedNumbers | undefined,
  next: PublishedNumbers,
  place: number,
): ReleaseFinding[] {
  if (!before) return [{ ...notRead(), before: place }];
  if (coverage(before, next) === "apart") return [];
  const listed = new Set([...next.months.keys(), ...before.months.keys()]);
  const months = [...listed].flatMap((month) =>
    findingsOfMonth(before, next, month).map((found) => ({ ...found, month })),
  );
  const others =
    mayNest(before, next) && !areSame(before.others, next.others)
      ? differences(before, next, before.others, next.others)
      : [];
  return [...months, ...others].map(({ caution, numbers, ...of }) => ({
    caution,
    before: place,
    ...of,
    numbers,
  }));
}

type Found = Pick<ReleaseFinding, "caution" | "numbers">;

function findingsOfMonth(before: PublishedNumbers, next: PublishedNumbers, month: string): Found[] {
  const [earlier, numbers] = [before.months.get(month), next.months.get(month)];
  const covered = coverage(before, next);
  if (!earlier || !numbers) {
    // A month that is not listed is over and hidden, or it is not yet there. Of a part or a whole
    // it counts as hidden: two parts that show nothing can follow from what they come to together.
    return whole("hidden-and-shown", covered === "partly");
  }
  const isSame = areSame(earlier, numbers);
  const isSuspect = !isSame || covered === "partly";
  const isPart =
    covered === "partly" ||
    (covered === "unknown" && (isWithin(earlier, numbers) || isWithin(numbers, earlier)));
  return [
    ...whole("another-threshold", before.threshold !== next.threshold),
    ...(isSuspect ? differences(before, next, earlier, numbers) : []),
    ...whole("same-month-again", !isSame && covered !== "partly"),
    ...whole("part-and-whole", isSuspect && isPart),
  ];
}

/** A finding on a whole month, if it holds. */
function whole(caution: ReleaseCautionId, holds: boolean): Found[] {
  return holds ? [{ caution, numbers: [] }] : [];
}

/** The numbers that differ by less than the threshold, and those of which one is hidden. */
function differences(
  before: PublishedNumbers,
  next: PublishedNumbers,
  earlier: Numbers,
  numbers: Numbers,
): Found[] {
  const threshold = Math.max(before.threshold, next.threshold);
  const pairs = [...numbers].flatMap(([name, { path, count }]) => {
    const other = earlier.get(name);
    return other ? [{ path, count, other: other.count }] : [];
  });
  const small = pairs.filter(
    ({ count, other }) =>
      count !== undefined && other !== undefined && Math.abs(count - other) < threshold,
  );
  const halfHidden = pairs.filter(
    ({ count, other }) => (count === undefined) !== (other === undefined),
  );
  const found = (caution: ReleaseCautionId, of: typeof pairs): Found[] =>
    of.length > 0 ? [{ caution, numbers: of.map(({ path }) => path) }] : [];
  return [...found("small-difference", small), ...found("hidden-and-shown", halfHidden)];
}

/** How far two publications cover the same records, as far as they say. */
function coverage(
  { covers: one }: PublishedNumbers,
  { covers: other }: PublishedNumbers,
): "same" | "partly" | "apart" | "unknown" {
  if (!one || !other) return "unknown";
  const shared = one.filter((name) => other.includes(name)).length;
  if (shared === 0) return "apart";
  return shared === one.length && shared === other.length ? "same" : "partly";
}

/**
 * Whether one publication may hold all records of the other. At one threshold, a month that is
 * shown for a part is shown for the whole.
 */
function mayNest(before: PublishedNumbers, next: PublishedNumbers): boolean {
  const [one, other] = [[...before.months.keys()], [...next.months.keys()]];
  return (
    before.threshold !== next.threshold ||
    one.every((month) => next.months.has(month)) ||
    other.every((month) => before.months.has(month))
  );
}

function areSame(one: Numbers, other: Numbers): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, { count }]) => other.has(name) && other.get(name)?.count === count)
  );
}

/** Whether no number of a month is greater than that of another. */
function isWithin(part: Numbers, whole: Numbers): boolean {
  return [...part].every(([name, { count = 0 }]) => count <= (whole.get(name)?.count ?? count));
}
