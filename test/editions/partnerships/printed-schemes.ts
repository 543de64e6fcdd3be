// The scheme of each partnership, worked out by hand as its document prints it. Nothing here is read
// from a draft or from the library.

/** A record in which nothing is open. */
export interface Complete {
  /** The day from which months are counted back. */
  readonly on: string;
  /** The day on which each row was seen. A row without one is answered No. */
  readonly seen: Readonly<Record<string, string | undefined>>;
  readonly age: number;
  readonly danger: boolean;
  readonly learning: boolean;
}

/** What a record comes to: a level, or one for each area, and the actions asked for by rows. */
interface Worked {
  readonly levels: readonly string[];
  readonly asked: readonly string[];
}

/** A scheme, with what of a record makes a difference to it. */
export interface PrintedScheme {
  /** Lowest first. */
  readonly levels: readonly string[];
  /** After how many months a row counts for something else. */
  readonly months: Readonly<Record<string, readonly number[]>>;
  readonly ages: readonly number[];
  readonly asksForDanger?: true;
  readonly asksForLearning?: true;
  readonly bounds: "exact" | "sound";
  readonly work: (complete: Complete) => Worked;
}

const isYes = ({ seen }: Complete, row: string): boolean => seen[row] !== undefined;

const many = (complete: Complete, ...rows: readonly string[]): number => {
  let count = 0;
  for (const row of rows) if (isYes(complete, row)) count += 1;
  return count;
};

/** Whether a row was seen in so many months up to the day, of which the first day is left out. */
const inLast = (months: number, { seen, on }: Complete, row: string): boolean =>
  (seen[row] ?? "") > monthsBack(on, months);

const back = new Map<string, string>();
/** The same day of an earlier month. A day that the month lacks is enough to compare with. */
export function monthsBack(on: string, months: number): string {
  const key = `${on} ${months}`;
  const known = back.get(key);
  if (known !== undefined) return known;
  const counted = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  const month = String((counted % 12) + 1).padStart(2, "0");
  const day = `${Math.floor(counted / 12)}-${month}-${on.slice(8)}`;
  back.set(key, day);
  return day;
}

const one = (level: string, ...asked: readonly string[]): Worked => ({ levels: [level], asked });

const saltmarshVale = (child: Complete): Worked => {
  let points = many(
    child,
    "lives-away-from-home",
    "out-of-school",
    "recent-loss",
    "harmed-when-younger",
    "few-trusted-adults",
  );
  const missing = "missing-for-part-of-a-day-or-overnight";
  points += inLast(3, child, missing) ? 2 : inLast(12, child, missing) ? 1 : 0;
  if (inLast(12, child, "unexplained-gifts")) points += 1;
  if (inLast(12, child, "told-to-keep-a-secret-account")) points += 1;
  if (inLast(12, child, "messaged-by-older-people")) points += 1;
  if (inLast(12, child, "cut-off-from-friends")) points += 1;
  for (const row of SALTMARSH_SIGNIFICANT)
    points += inLast(6, child, row) ? 4 : inLast(12, child, row) ? 2 : 0;
  if (points >= 14) return one("urgent-protection");
  if (points >= 9) return one("joint-plan");
  return one(points >= 5 ? "extra-help" : "universal-support");
};

const SALTMARSH_SIGNIFICANT = [
  "driven-to-other-towns",
  "debt-held-over-the-child",
  "images-used-as-a-threat",
  "hurt-and-afraid-to-say-how",
  "with-a-known-abuser",
];

const thornbeckAndHollin = (child: Complete): Worked => {
  const green = many(
    child,
    "often-late-and-upset",
    "new-friends-nobody-has-met",
    "phone-never-leaves-the-hand",
    "stops-what-they-enjoyed",
  );
  const amber = many(
    child,
    "missing-overnight-more-than-once",
    "asked-for-images",
    "gifts-with-strings-attached",
    "carries-things-for-others",
    "frightened-of-a-group",
  );
  const red = many(
    child,
    "made-to-travel-and-sell",
    "hurt-by-an-exploiter",
    "sexual-activity-for-something",
    "held-or-locked-in",
  );
  if (red > 0 || amber >= 3 || child.danger) return one("high");
  if (amber > 0) return one("medium");
  if (green === 0) return one("not-indicated");
  return one(child.age < 13 || child.learning ? "medium" : "low");
};

const kestrelford = (child: Complete): Worked => {
  const ticks = many(child, ...KESTRELFORD);
  const cluster = many(
    child,
    "missing-again",
    "found-far-away",
    "lifts-from-strangers",
    "new-things",
    "two-phones",
  );
  const listed = many(child, "threatened-over-debt", "assault-disclosed");
  const asked: string[] = [];
  if (many(child, "images-requested", "images-shared") > 0) asked.push("report-images-for-removal");
  if (child.age < 16 && isYes(child, "older-partner-controls"))
    asked.push("strategy-discussion-request");
  if (ticks >= 14 || cluster >= 3 || listed > 0) return one("priority-conference", ...asked);
  if (ticks >= 10) return one("network-meeting", ...asked);
  return one(ticks > 0 ? "single-agency-support" : "nothing-ticked", ...asked);
};

const KESTRELFORD = [
  ...["sleep-is-poor", "eats-little", "mood-changes", "self-harm", "lessons-missed", "school-move"],
  ...["no-safe-place", "family-under-strain", "young-carer", "late-out", "missing-once"],
  ...["missing-again", "found-far-away", "lifts-from-strangers", "new-things", "two-phones"],
  ...["online-stranger", "images-requested", "images-shared", "older-partner-controls"],
  ...["paid-in-drugs", "used-to-hold-or-carry", "threatened-over-debt", "assault-disclosed"],
];

const marrowby = (child: Complete): Worked => {
  const yes = (row: string): number => (isYes(child, row) ? 1 : 0);
  const isTrafficked = isYes(child, "trafficking-known");
  const opening = many(
    child,
    "somebody-is-worried",
    "a-day-nobody-can-explain",
    "too-good-an-offer",
  );
  if (opening === 0 && !child.danger) return one(isTrafficked ? "intensive-response" : "open-door");

  const travel =
    yes("lifts-after-dark") +
    yes("tickets-bought-by-others") +
    2 * yes("found-in-another-county") +
    3 * yes("moved-between-addresses");
  const money =
    yes("cash-from-nowhere") +
    yes("clothes-from-nowhere") +
    2 * yes("bank-account-used-by-others") +
    2 * yes("parcel-held-for-others");
  const online =
    yes("private-chats-with-adults") +
    2 * yes("location-tracked") +
    2 * yes("images-asked-for") +
    3 * yes("images-sold-or-traded");
  const relationships =
    2 * yes("partner-decides-everything") +
    2 * yes("kept-from-family") +
    3 * yes("passed-between-adults") +
    3 * yes("threatened-with-a-weapon");
  const total =
    (travel >= 5 ? 3 : travel >= 3 ? 2 : travel >= 1 ? 1 : 0) +
    (money >= 4 ? 2 : money >= 2 ? 1 : 0) +
    (online >= 7 ? 3 : online >= 4 ? 2 : online >= 1 ? 1 : 0) +
    (relationships >= 8 ? 4 : relationships >= 4 ? 2 : relationships >= 2 ? 1 : 0);

  const isYoung = child.age < 14;
  const asked =
    yes("location-tracked") + yes("images-sold-or-traded") > 0 ? ["make-the-phone-safe"] : [];
  if (isTrafficked || total >= (isYoung ? 5 : 7)) return one("intensive-response", ...asked);
  return one(total >= (isYoung ? 2 : 3) ? "guided-support" : "open-door", ...asked);
};

const aldermere = (child: Complete): Worked => {
  const yes = (row: string): number => (isYes(child, row) ? 1 : 0);
  const no = (row: string): number => (isYes(child, row) ? 0 : 1);
  const harm =
    yes("worker-in-contact") +
    yes("safety-plan") +
    yes("strangers-at-home") +
    yes("fetched-at-night") +
    yes("favours-expected") +
    2 * yes("accounts-controlled") +
    3 * yes("threatened") +
    4 * yes("injuries-of-an-assault") +
    3 * yes("given-a-weapon") +
    4 * yes("taken-and-kept");
  const unprotected =
    2 * no("trusted-adult-knows") +
    no("in-school-most-days") +
    2 * no("has-somebody-to-tell") +
    2 * no("worker-in-contact") +
    no("safety-plan") +
    yes("strangers-at-home") +
    2 * yes("fetched-at-night") +
    2 * yes("turned-against-family") +
    2 * yes("injuries-of-an-assault") +
    2 * yes("given-a-weapon") +
    3 * yes("taken-and-kept");
  if (harm >= 9 || unprotected >= 13) return one("critical-response");
  if (harm >= 5 || unprotected >= 9) return one("heightened-attention");
  return one(harm >= 2 || unprotected >= 4 ? "added-support" : "routine-care");
};

const whinfold = (child: Complete): Worked => {
  const yes = (row: string): boolean => isYes(child, row);
  const home = yes("home-taken-over")
    ? "grade-d"
    : yes("home-sleeps-elsewhere") || yes("home-adults-left-without-help")
      ? "grade-c"
      : yes("home-meals-and-sleep")
        ? "grade-b"
        : "grade-a";

  const lessons = many(
    child,
    "school-lessons-missed",
    "school-clubs-dropped",
    "school-reduced-hours",
    "school-no-place",
  );
  const school = ["grade-a", "grade-b", "grade-c", "grade-c", "grade-d"][lessons]!;

  const strangers = "online-strangers-write";
  const points =
    (inLast(3, child, "online-pressed-to-answer") ? 1 : 0) +
    (inLast(6, child, strangers) ? 2 : inLast(18, child, strangers) ? 1 : 0) +
    (yes("online-images-demanded") ? 4 : 0);
  const online =
    points >= 5 ? "grade-d" : points >= 3 ? "grade-c" : points >= 1 ? "grade-b" : "grade-a";

  const count = many(
    child,
    "places-driven-around",
    "places-goods-held-for-others",
    "places-debt-enforced",
  );
  const isHarmedThere = yes("places-taken-to-be-harmed");
  const places = isHarmedThere ? "grade-d" : ["grade-a", "grade-b", "grade-c", "grade-d"][count]!;

  const isUntreated = yes("health-injury-untreated");
  const isUnseen = yes("health-no-doctor-or-dentist");
  const needsMore = child.age < 12 || child.learning;
  const health = isUntreated
    ? "grade-d"
    : yes("health-great-distress") || (isUnseen && needsMore)
      ? "grade-c"
      : isUnseen
        ? "grade-b"
        : "grade-a";

  return {
    levels: [home, school, online, places, health],
    asked: isHarmedThere || yes("places-driven-around") ? ["note-vehicles-and-addresses"] : [],
  };
};

const each = (rows: readonly string[], ...months: readonly number[]) =>
  Object.fromEntries(rows.map((row) => [row, months]));

/** The schemes, by the ids of the editions. */
export const PRINTED_SCHEMES = {
  "saltmarsh-vale": {
    levels: ["universal-support", "extra-help", "joint-plan", "urgent-protection"],
    months: {
      "missing-for-part-of-a-day-or-overnight": [3, 12],
      "unexplained-gifts": [12],
      "told-to-keep-a-secret-account": [12],
      "messaged-by-older-people": [12],
      "cut-off-from-friends": [12],
      ...each(SALTMARSH_SIGNIFICANT, 6, 12),
    },
    ages: [],
    bounds: "exact",
    work: saltmarshVale,
  },
  "thornbeck-and-hollin": {
    levels: ["not-indicated", "low", "medium", "high"],
    months: {},
    ages: [13],
    asksForDanger: true,
    asksForLearning: true,
    bounds: "exact",
    work: thornbeckAndHollin,
  },
  "kestrelford-checklist": {
    levels: ["nothing-ticked", "single-agency-support", "network-meeting", "priority-conference"],
    months: {},
    ages: [16],
    bounds: "exact",
    work: kestrelford,
  },
  "marrowby-three-stage-screen": {
    levels: ["open-door", "guided-support", "intensive-response"],
    months: {},
    ages: [14],
    asksForDanger: true,
    bounds: "exact",
    work: marrowby,
  },
  "aldermere-two-scale-tool": {
    levels: ["routine-care", "added-support", "heightened-attention", "critical-response"],
    months: {},
    ages: [],
    bounds: "sound",
    work: aldermere,
  },
  "whinfold-safety-profile": {
    levels: ["grade-a", "grade-b", "grade-c", "grade-d"],
    months: { "online-pressed-to-answer": [3], "online-strangers-write": [6, 18] },
    ages: [12],
    asksForLearning: true,
    bounds: "exact",
    work: whinfold,
  },
} as const satisfies Readonly<Record<string, PrintedScheme>>;
