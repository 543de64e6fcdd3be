// The slow way to judge a record: it completes the record in every way and reads the rule off each.
// It shares no code with the engine.

import type {
  Condition,
  Points,
  Rule,
  RulePart,
  RuleTool,
} from "../../../src/editions/rule/types.js";
import type { RuleFacts } from "../../../src/editions/rule/part.js";

/** What is recorded of a row. */
export interface RowRecord {
  readonly state: "yes" | "no" | "open";
  readonly observedOn?: unknown;
}

/** A record, of which any part may be open. */
export interface PartialRecord {
  readonly rows: readonly RowRecord[];
  readonly day?: string | undefined;
  /** The youngest and the oldest that the child can be. */
  readonly ages: readonly [from: number, to: number];
  readonly immediateDanger: "yes" | "no" | "open";
  readonly learningDisabilityOrSpecialNeeds: "yes" | "no" | "open";
}

/** A record as the engine asks for it. */
export function factsOf(record: PartialRecord, unreadOthers = 0): RuleFacts {
  const [from, to] = record.ages;
  return {
    states: (place) => record.rows[place]?.state ?? "open",
    observedOn: (place) => record.rows[place]?.observedOn,
    day: record.day,
    isUnder: (age) => (to < age ? "yes" : from >= age ? "no" : "cannot-tell"),
    immediateDanger: record.immediateDanger,
    learningDisabilityOrSpecialNeeds: record.learningDisabilityOrSpecialNeeds,
    unreadOthers,
  };
}

/** A complete answer to a row: No, or a Yes so many months before the day. */
type Answer = "no" | number;

interface CompleteRecord {
  readonly rows: readonly Answer[];
  readonly age: number;
  readonly immediateDanger: "yes" | "no";
  readonly learningDisabilityOrSpecialNeeds: "yes" | "no";
}

/** The lowest and the highest level of all completions, by area, and the actions asked for. */
export interface Extremes {
  readonly levels: readonly (readonly [least: number, most: number])[];
  readonly always: ReadonlySet<string>;
  readonly ever: ReadonlySet<string>;
}

export function extremesOf(rule: Rule, tool: RuleTool, record: PartialRecord): Extremes {
  const places = new Map(tool.rows.map(({ id }, place) => [id, place]));
  const parts = rule.kind === "profile" ? rule.areas.map((area) => area.rule) : [rule];
  const levels = parts.map((): [number, number] => [Number.POSITIVE_INFINITY, 0]);
  const ever = new Set<string>();
  let always: Set<string> | undefined;
  for (const complete of completionsOf(rule, tool, record)) {
    const asked = new Set<string>();
    parts.forEach((part, index) => {
      const rank = levelOf(part, { tool, places, complete, asked });
      const known = levels[index]!;
      levels[index] = [Math.min(known[0], rank), Math.max(known[1], rank)];
    });
    for (const action of asked) ever.add(action);
    always = new Set([...(always ?? asked)].filter((action) => asked.has(action)));
  }
  return { levels, always: always ?? new Set(), ever };
}

/** The number of completions, to leave out records with too many. */
export function completionCount(rule: Rule, tool: RuleTool, record: PartialRecord): number {
  return optionsOf(rule, tool, record).reduce((product, { length }) => product * length, 1);
}

function* completionsOf(
  rule: Rule,
  tool: RuleTool,
  record: PartialRecord,
): Generator<CompleteRecord> {
  const options = optionsOf(rule, tool, record);
  const at = options.map(() => 0);
  for (;;) {
    const chosen = options.map((list, index) => list[at[index]!]!);
    const rows = chosen.slice(0, tool.rows.length) as Answer[];
    const [age, danger, disability] = chosen.slice(tool.rows.length);
    yield {
      rows,
      age: age as number,
      immediateDanger: danger as "yes" | "no",
      learningDisabilityOrSpecialNeeds: disability as "yes" | "no",
    };
    let index = 0;
    while (index < at.length && at[index] === options[index]!.length - 1) at[index++] = 0;
    if (index === at.length) return;
    at[index]! += 1;
  }
}

function optionsOf(rule: Rule, tool: RuleTool, record: PartialRecord): unknown[][] {
  const text = JSON.stringify(rule);
  const ages: number[] = [...text.matchAll(/"under":(\d+)/g)].map(([, age]) => Number(age));
  const windows = windowsOf(rule);
  return [
    ...tool.rows.map(({ id }, place) => {
      const { state, observedOn } = record.rows[place]!;
      const own = windows.get(id) ?? [];
      const yes = oneOfEach(monthsAllowed(observedOn, record.day, own), (months) =>
        own.map(({ from, before }) => from <= months && months < before).join(),
      );
      return state === "no" ? ["no"] : state === "yes" ? yes : ["no", ...yes];
    }),
    oneOfEach(range(...record.ages), (age) => ages.map((under) => age < under).join()),
    record.immediateDanger === "open" ? ["yes", "no"] : [record.immediateDanger],
    record.learningDisabilityOrSpecialNeeds === "open"
      ? ["yes", "no"]
      : [record.learningDisabilityOrSpecialNeeds],
  ];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function oneOfEach(values: readonly number[], kindOf: (value: number) => string): number[] {
  return [...new Map(values.map((value) => [kindOf(value), value])).values()];
}

function windowsOf(rule: Rule): Map<string, { from: number; before: number }[]> {
  const windows = new Map<string, { from: number; before: number }[]>();
  JSON.stringify(rule, (_, value: unknown) => {
    const points = value as Points | undefined;
    if (points?.observed)
      windows.set(points.row, [...(windows.get(points.row) ?? []), points.observed]);
    return value;
  });
  return windows;
}

/** The completed months that a date allows, found by walking over its days. */
function monthsAllowed(
  date: unknown,
  day: string | undefined,
  windows: readonly { before: number }[],
): number[] {
  const beyond = Math.max(0, ...windows.map(({ before }) => before));
  const any = range(0, beyond);
  if (windows.length === 0 || day === undefined || typeof date !== "string") return any;
  const allowed = daysUpTo(day, beyond).filter((each) => each.startsWith(date));
  const isBefore = date < daysUpTo(day, beyond)[0]!.slice(0, date.length);
  if (allowed.length > 0) {
    // A year may also reach back beyond the days that were walked over.
    const isCut = allowed[0] === daysUpTo(day, beyond)[0];
    return [...allowed.map((each) => completedMonths(each, day)), ...(isCut ? [beyond] : [])];
  }
  return isBefore && isCalendarDate(date) ? [beyond] : any;
}

function isCalendarDate(date: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(date) && !Number.isNaN(Date.parse(date));
}

const walked = new Map<string, string[]>();
/** Every day up to a day, from more months back than any window goes. */
function daysUpTo(day: string, months: number): string[] {
  const key = `${day} ${months}`;
  const known = walked.get(key);
  if (known) return known;
  const days: string[] = [];
  const at = new Date(`${day}T00:00:00Z`);
  for (let count = 0; count <= (months + 3) * 31; count += 1) {
    days.unshift(at.toISOString().slice(0, 10));
    at.setUTCDate(at.getUTCDate() - 1);
  }
  walked.set(key, days);
  return days;
}

/** Counts month by month how many have passed from one day to another. */
function completedMonths(from: string, to: string): number {
  let months = 0;
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  // Date puts a day that a month lacks into the next; the first of it is meant.
  for (;;) {
    const next = months + 1;
    const lastOfMonth = new Date(Date.UTC(year, month - 1 + next + 1, 0)).getUTCDate();
    const falls =
      day > lastOfMonth
        ? new Date(Date.UTC(year, month - 1 + next + 1, 1))
        : new Date(Date.UTC(year, month - 1 + next, day));
    if (falls.toISOString().slice(0, 10) > to) return months;
    months = next;
  }
}

interface Given {
  readonly tool: RuleTool;
  readonly places: ReadonlyMap<string, number>;
  readonly complete: CompleteRecord;
  readonly asked: Set<string>;
}

function levelOf(rule: RulePart, given: Given): number {
  const { tool, places, complete, asked } = given;
  const rankOf = (level: string): number => tool.levels.indexOf(level);
  const isYes = (row: string): boolean => complete.rows[places.get(row)!] !== "no";
  switch (rule.kind) {
    case "highest-section": {
      const rows = tool.rows.filter(({ id }) => !rule.rows || rule.rows.includes(id));
      return Math.max(0, ...rows.filter(({ id }) => isYes(id)).map(({ level }) => rankOf(level)));
    }
    case "count": {
      const count = (rule.rows ?? tool.rows.map(({ id }) => id)).filter(isYes).length;
      return Math.max(
        0,
        ...rule.reaches.filter((s) => s.atLeast <= count).map((s) => rankOf(s.level)),
      );
    }
    case "sum": {
      const sumOf = (points: readonly Points[]): number =>
        points.reduce(
          (sum, each) => sum + pointsOf(each, complete.rows[places.get(each.row)!]!),
          0,
        );
      const grouped = (rule.groups ?? []).map(({ points, bands }) => {
        const sum = sumOf(points);
        return bands.filter(({ from }) => from <= sum).at(-1)?.points ?? 0;
      });
      const total = sumOf(rule.points) + grouped.reduce((a, b) => a + b, 0);
      const level = rule.bands.filter(({ from }) => from <= total).at(-1)?.level;
      return level === undefined ? 0 : rankOf(level);
    }
    case "any-of": {
      const holds = rule.rows.some(isYes);
      if (holds && rule.action !== undefined) asked.add(rule.action);
      return holds && rule.level !== undefined ? rankOf(rule.level) : 0;
    }
    case "floor":
      return holdsIn(rule.when, complete, isYes) ? rankOf(rule.level) : 0;
    case "gate":
      return holdsIn(rule.when, complete, isYes) ? levelOf(rule.rule, given) : 0;
    case "highest":
      return Math.max(...rule.of.map((part) => levelOf(part, given)));
  }
}

function pointsOf({ yes = 0, no = 0, observed }: Points, answer: Answer): number {
  if (answer === "no") return no;
  return !observed || (observed.from <= answer && answer < observed.before) ? yes : 0;
}

function holdsIn(
  condition: Condition,
  complete: CompleteRecord,
  isYes: (row: string) => boolean,
): boolean {
  if ("under" in condition) return complete.age < condition.under;
  if ("fact" in condition) return complete[condition.fact] === condition.is;
  if ("anyYes" in condition) return condition.anyYes.some(isYes);
  if ("of" in condition) return condition.of.filter(isYes).length >= condition.atLeast;
  return "all" in condition
    ? condition.all.every((each) => holdsIn(each, complete, isYes))
    : condition.any.some((each) => holdsIn(each, complete, isYes));
}
