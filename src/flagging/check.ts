// What the flags of a child come to when somebody enquires (9.2): the printed steps, and what the
// text leaves open (I-25).

import type { Edition, EmergencyNotice, FlaggingRules } from "../editions/schema/index.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { york } from "../editions/york.js";
import type { Caution, FlagCautionId } from "../foundation/caution.js";
import type { IsoDate } from "../foundation/dates.js";
import { isDay } from "../foundation/days.js";
import type { Practitioner } from "../foundation/practitioner.js";
import { enquiryAsFarAsShaped, flagsAsFarAsShaped, reference } from "./as-far-as-shaped.js";
import type { Flag } from "./schema.js";

/** What the flags of a child come to by the printed steps. */
export interface FlagCheck {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** The edition by which the check was made. */
  readonly edition: PinnedEdition;
  /** The child's flags in the order raised. */
  readonly flags: readonly Flag[];
  /** Whether there is more than one, counted as they stand. */
  readonly moreThanOne: boolean;
  /** The distinct callers in the order raised. Empty unless there is more than one flag. */
  readonly putInTouch: readonly Practitioner[];
  /** The printed steps, each with its place. */
  readonly steps: FlaggingRules["steps"];
  /** What the text leaves open. Nothing is put in its place. */
  readonly cautions: readonly Caution<FlagCautionId>[];
}

/**
 * Looks up the flags of a child when somebody enquires, and whom to put in touch.
 *
 * If there is more than one flag the team puts the professionals in touch with each other (9.2),
 * and that is taken at its word: flags are counted as they stand, whoever raised them, and none
 * expires. Callers recorded in the same words are listed once. Callers of whom nothing is recorded
 * are each listed: nothing tells them apart or makes them one, and to merge them could leave
 * somebody out.
 *
 * @remarks Limit: it keeps, sends and decides nothing. No flag does not mean no concern. Consent,
 *   expiry, removal, who may enquire and two flags by one caller are left open by the text and told
 *   as cautions.
 * @guidance 9.2, lines 342–345; 10.13–10.14, lines 385–387
 * @param flags - Flags from {@link raiseFlag}, of this child and of others, in any order. Anything
 *   else is read as far as it has the shape and otherwise left out.
 * @param enquiry - The child's reference, and the day of the enquiry where flags raised later are
 *   not to count. References are compared as they stand but for spaces at the ends. What is no day
 *   counts as none.
 * @param edition - The edition to read them by.
 * @returns The check, emergency notice first. Flags of one day stay in the order given; those with
 *   no readable day come last and always count. Never throws.
 * @example
 * const check = checkFlags(
 *   [
 *     {
 *       child: "C-1",
 *       category: "missing from home",
 *       caller: { role: "youth worker" },
 *       raisedOn: "2026-03-09",
 *     },
 *     {
 *       child: "C-1",
 *       category: "unexplained gifts",
 *       caller: { role: "school nurse" },
 *       raisedOn: "2026-03-02",
 *     },
 *     {
 *       child: "C-2",
 *       category: "missing from home",
 *       caller: { role: "head of year" },
 *       raisedOn: "2026-03-05",
 *     },
 *   ],
 *   { child: "C-1", on: "2026-03-10" },
 * );
 * check.moreThanOne; // true
 * check.putInTouch; // [{ role: "school nurse" }, { role: "youth worker" }]
 */
export function checkFlags(
  flags: readonly Flag[],
  enquiry: { readonly child: string; readonly on?: IsoDate | undefined },
  edition: Edition = york,
): FlagCheck {
  const { child, on } = enquiryAsFarAsShaped(enquiry);
  const ofChild =
    child === "" ? [] : flagsAsFarAsShaped(flags).filter((flag) => reference(flag.child) === child);
  const known = inOrderRaised(ofChild.filter((flag) => !isRaisedAfter(flag, on)));
  const callers = known.map(({ caller }) => caller);
  const distinct = distinctCallers(callers);
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    flags: known,
    moreThanOne: known.length > 1,
    putInTouch: known.length > 1 ? distinct : [],
    steps: edition.flagging.steps,
    cautions: cautionsOf(edition, {
      "no-flag-found": known.length === 0,
      "two-flags-by-one-caller": distinct.length < callers.length,
      "caller-not-recorded": callers.some((caller) => wordsOf(caller) === undefined),
    }),
  };
}

/** Days as text sort by time; a flag with no readable day comes last. */
function inOrderRaised(flags: readonly Flag[]): Flag[] {
  const [dated, undated] = [
    flags.filter(({ raisedOn }) => isDay(raisedOn)),
    flags.filter(({ raisedOn }) => !isDay(raisedOn)),
  ];
  return [
    ...dated.toSorted((a, b) => (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0)),
    ...undated,
  ];
}

function isRaisedAfter({ raisedOn }: Flag, on: IsoDate | undefined): boolean {
  return on !== undefined && isDay(raisedOn) && raisedOn > on;
}

/**
 * One of each; of callers with nothing recorded every one, for nothing says that two of them are
 * the same person.
 */
function distinctCallers(callers: readonly Practitioner[]): Practitioner[] {
  return [...new Map(callers.map((caller, place) => [wordsOf(caller) ?? place, caller])).values()];
}

/** What is recorded of a caller, as one text to compare; nothing where nothing but spaces is. */
function wordsOf({ name = "", role = "", organisation = "" }: Practitioner): string | undefined {
  const words = [name, role, organisation].map((part) => part.trim());
  return words.some((part) => part !== "") ? JSON.stringify(words) : undefined;
}

/**
 * What the text leaves open, in the edition's words and order. A caution with a condition stands
 * where that holds.
 */
function cautionsOf(
  edition: Edition,
  conditions: Partial<Readonly<Record<FlagCautionId, boolean>>>,
): Caution<FlagCautionId>[] {
  return edition.flagging.notSaid
    .filter(({ id }) => conditions[id] ?? true)
    .map(({ knownIssues = [], ...notice }) => ({ ...notice, issues: knownIssues }));
}
