// Looks up the flags of a child when someone enquires (9.2): the printed steps, and what the
// guidance leaves open (I-25).

import type { Edition, EmergencyNotice, FlaggingRules } from "../editions/types.js";
import { sharedCautions } from "../editions/cautions.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cautionFrom, notCovered } from "../foundation/caution.js";
import type {
  Caution,
  FlagCautionId,
  FlagListCautionId,
  NotCoveredId,
} from "../foundation/caution.js";
import type { IsoDate, Practitioner } from "../foundation/generated.js";
import { isDay } from "../foundation/days.js";
import { enquiryAsFarAsShaped, flagsAsFarAsShaped } from "./as-far-as-shaped.js";
import type { Flag } from "./generated.js";
import { childKey } from "./key.js";

/** The flags of a child, and what the printed steps ask for. */
export interface FlagCheck {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the check was made with. */
  readonly edition: PinnedEdition;
  /** The child's flags, in the order they were raised. */
  readonly flags: readonly Flag[];
  /** Whether there is more than one flag. Every flag counts. */
  readonly moreThanOne: boolean;
  /**
   * The distinct callers, in the order the flags were raised. Empty unless there is more than one
   * flag.
   */
  readonly putInTouch: readonly Practitioner[];
  /** The printed steps, each with its citations. */
  readonly steps: FlaggingRules["steps"];
  /**
   * That something could not be read or that the document has no steps, first, and what it leaves
   * open. The library fills in nothing.
   */
  readonly cautions: readonly Caution<FlagCautionId | FlagListCautionId | NotCoveredId>[];
}

/**
 * Looks up the flags of a child when someone enquires, and lists whom to put in touch.
 *
 * If there is more than one flag, the team puts the professionals in touch with each other (9.2).
 * This is taken literally: every flag counts, whoever raised it, and no flag expires. Callers
 * recorded in the same words are listed once. Callers with nothing recorded are each listed.
 * Nothing shows whether they are the same person, and merging them could leave someone out.
 *
 * @remarks Limit: it keeps, sends and decides nothing. No flag does not mean no concern. The
 *   guidance leaves open consent, expiry, removal, who may enquire and two flags by one caller;
 *   cautions say so.
 * @guidance 9.2, lines 342–345; 10.13–10.14, lines 385–387
 * @param flags - Flags from {@link raiseFlag}, of this child and of others, in any order. Parse
 *   first. Input that was not parsed is read field by field: a field of another shape is left
 *   empty, and a flag that is not an object is left out. A caution then says so.
 * @param enquiry - The child's reference and, if flags raised later must not count, the day of the
 *   enquiry. References are compared by their {@link childKey}. A value that is not a whole date
 *   counts as no day.
 * @param edition - The edition whose steps and cautions are used.
 * @returns The check, with the emergency notice first. Flags of one day keep the order given. Flags
 *   without a readable day come last and always count. Never throws.
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
  edition = editionOf(edition);
  const { child, on } = enquiryAsFarAsShaped(enquiry);
  const given = flagsAsFarAsShaped(flags);
  const isWhole = child !== "" && given.isWhole;
  const ofChild = given.flags.filter((flag) => child !== "" && childKey(flag.child) === child);
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
    cautions: [
      ...sharedCautions("flags", isWhole ? [] : ["flags-not-read"], edition),
      ...notCovered(edition.flagging),
      ...cautionsOf(edition, {
        // That there is none is not said where something could not be read.
        "no-flag-found": known.length === 0 && isWhole,
        "two-flags-by-one-caller": distinct.length < callers.length,
        "caller-not-recorded": callers.some((caller) => wordsOf(caller) === undefined),
      }),
    ],
  };
}

/** ISO dates sort as text. Flags without a readable day come last. */
function inOrderRaised(flags: readonly Flag[]): Flag[] {
  const [dated, undated] = [
    flags.filter(({ raisedOn }) => isDay(raisedOn)),
    flags.filter(({ raisedOn }) => !isDay(raisedOn)),
  ];
  return [
    ...[...dated].sort((a, b) => (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : 0)),
    ...undated,
  ];
}

function isRaisedAfter({ raisedOn }: Flag, on: IsoDate | undefined): boolean {
  return on !== undefined && isDay(raisedOn) && raisedOn > on;
}

/**
 * Each caller once. Callers with nothing recorded are all kept, because nothing shows that two of
 * them are the same person.
 */
function distinctCallers(callers: readonly Practitioner[]): Practitioner[] {
  return [...new Map(callers.map((caller, place) => [wordsOf(caller) ?? place, caller])).values()];
}

/**
 * What is recorded about a caller, as one text to compare. Undefined if nothing but spaces is
 * recorded.
 */
function wordsOf({ name = "", role = "", organisation = "" }: Practitioner): string | undefined {
  const words = [name, role, organisation].map((part) => part.trim());
  return words.some((part) => part !== "") ? JSON.stringify(words) : undefined;
}

/**
 * What the guidance leaves open, in the edition's wording and order. A caution with a condition is
 * included only if the condition holds.
 */
function cautionsOf(
  edition: Edition,
  conditions: Partial<Readonly<Record<FlagCautionId, boolean>>>,
): Caution<FlagCautionId>[] {
  return edition.flagging.notSaid
    .filter(({ id }) => conditions[id] ?? true)
    .map((notice) => cautionFrom(notice.id, notice));
}
