// Checks sums: the points of rows, their windows, groups and bands.

import { listAt, numberAt, objectAt, rankAt, rowAt, tell, tellSteps } from "./found.js";
import type { Found, Json, Step } from "./found.js";

/** The least and the greatest sum that rows can give. */
type Reach = readonly [least: number, greatest: number];

/** An entry of points that was read. */
interface Entry {
  readonly path: string;
  readonly yes: number;
  readonly no: number;
  readonly window: readonly [from: number, before: number] | undefined;
}

/** Checks the fields of a sum. */
export function tellSum(found: Found, rule: Json, path: string): void {
  const before = found.issues.length;
  const isOnlyGroups = isEmptyList(rule["points"]) && rule["groups"] !== undefined;
  const own: Reach = isOnlyGroups ? [0, 0] : pointsReach(found, rule["points"], `${path}/points`);
  const groups =
    rule["groups"] === undefined ? [] : listAt(found, rule["groups"], `${path}/groups`);
  const reaches = groups.map((group, index) => groupReach(found, group, `${path}/groups/${index}`));
  const isRead = found.issues.length === before;
  const bands = bandsAt(found, rule["bands"], `${path}/bands`, "level", (value, at) =>
    rankAt(found, value, at),
  );
  tellSteps(found, bands, `${path}/bands`, isRead ? added([own, ...reaches]) : ANY);
  bands.forEach(({ start, value }, index) => {
    if (value === 0 && start !== undefined && start > 0)
      tell(
        found,
        "no-effect",
        `${path}/bands/${index}`,
        "Start the band of the lowest level at 0: below the first band that level holds anyway.",
      );
  });
}

/** Where points could not be read, nothing is said of what they reach. */
const ANY: Reach = [0, Number.POSITIVE_INFINITY];

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function added(reaches: readonly Reach[]): Reach {
  return [
    reaches.reduce((sum, [least]) => sum + least, 0),
    reaches.reduce((sum, [, greatest]) => sum + greatest, 0),
  ];
}

function groupReach(found: Found, value: unknown, path: string): Reach {
  const group = objectAt(found, value, path, ["points", "bands"]);
  if (!group) return ANY;
  const before = found.issues.length;
  const [least, greatest] = pointsReach(found, group["points"], `${path}/points`);
  const isRead = found.issues.length === before;
  const bands = bandsAt(found, group["bands"], `${path}/bands`, "points", (points, at) =>
    numberAt(found, points, at),
  );
  tellSteps(found, bands, `${path}/bands`, isRead ? [least, greatest] : ANY);
  const pointsAt = (sum: number): number =>
    bands.filter(({ start = Number.POSITIVE_INFINITY }) => start <= sum).at(-1)?.value ?? 0;
  return [pointsAt(least), pointsAt(greatest)];
}

function bandsAt(
  found: Found,
  value: unknown,
  path: string,
  gives: "level" | "points",
  read: (value: unknown, path: string) => number | undefined,
): Step[] {
  return listAt(found, value, path).map((each, index) => {
    const at = `${path}/${index}`;
    const band = objectAt(found, each, at, ["from", gives]);
    return {
      start: band && numberAt(found, band["from"], `${at}/from`),
      value: band && read(band[gives], `${at}/${gives}`),
    };
  });
}

function pointsReach(found: Found, value: unknown, path: string): Reach {
  const entries = new Map<string, Entry[]>();
  listAt(found, value, path).forEach((each, index) => {
    const at = `${path}/${index}`;
    const points = objectAt(found, each, at, ["row", "yes", "no", "observed"]);
    if (!points) return;
    const row = rowAt(found, points["row"], `${at}/row`);
    const entry = entryAt(found, points, at);
    if (row === undefined || !entry) return;
    const known = entries.get(row);
    if (known) known.push(entry);
    else entries.set(row, [entry]);
  });
  return added([...entries.values()].map((ofRow) => rowReach(found, ofRow)));
}

function entryAt(found: Found, points: Json, path: string): Entry | undefined {
  const { observed } = points;
  if (points["yes"] === undefined && points["no"] === undefined) {
    tell(found, "missing", path, "Missing: expected the points of yes, no or both.");
    return undefined;
  }
  const [yes, no] = (["yes", "no"] as const).map((key) =>
    points[key] === undefined ? 0 : numberAt(found, points[key], `${path}/${key}`),
  );
  const window = observed === undefined ? undefined : windowAt(found, observed, `${path}/observed`);
  if (yes === undefined || no === undefined || (observed !== undefined && !window))
    return undefined;
  const makesDifference = window ? yes > 0 : yes !== no;
  if (!makesDifference)
    tell(found, "no-effect", path, "Give a Yes and a No different points, or leave it out.");
  return { path, yes, no, window };
}

function windowAt(
  found: Found,
  value: unknown,
  path: string,
): readonly [from: number, before: number] | undefined {
  const window = objectAt(found, value, path, ["from", "before"]);
  if (!window) return undefined;
  const from = numberAt(found, window["from"], `${path}/from`);
  const before = numberAt(found, window["before"], `${path}/before`, 1);
  if (from === undefined || before === undefined) return undefined;
  if (from < before) return [from, before];
  tell(found, "out-of-range", `${path}/before`, "Expected more months than `from`.");
  return undefined;
}

const ONE_WINDOW = "Name a row once here, or several times in windows that do not overlap.";

/** The least and the greatest points of a row. Entries that overlap are told of. */
function rowReach(found: Found, entries: readonly Entry[]): Reach {
  const windows = entries
    .flatMap(({ window, path }) => (window ? [{ path, from: window[0], before: window[1] }] : []))
    .sort((a, b) => a.from - b.from);
  if (windows.length < entries.length)
    for (const { path } of entries.slice(1)) tell(found, "duplicate-id", path, ONE_WINDOW);
  else
    windows.forEach(({ path, from }, index) => {
      if (from < (windows[index - 1]?.before ?? 0)) tell(found, "duplicate-id", path, ONE_WINDOW);
    });
  const no = entries.reduce((sum, entry) => sum + entry.no, 0);
  // There is always a time outside of all windows.
  const least = Math.min(no, ...entries.map(({ window, yes }) => (window ? 0 : yes)));
  return [least, entries.reduce((most, { yes }) => Math.max(most, yes), no)];
}
