// The checks of an overlay beyond its shape: ids that lead nowhere, are taken or lack the overlay's
// own id, entries that say nothing, details for the contact for emergencies, names with an
// emergency number, an interval of more than a year, and sentences. The input may have any shape.

import { sentenceIssues } from "../catalogue/check.js";
import { textOf } from "../foundation/as-far-as-shaped.js";
import { areRepeated } from "../foundation/groups.js";
import { isList, isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import { levelIdsOf, sectionsOf } from "./levels.js";
import { repeatedCodings } from "./codings.js";
import type { Edition } from "./types.js";

/** The id of something that an overlay adds: the overlay's own id, a dot, then words. */
export const NAMESPACED_ID = /^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/;

type Path = readonly (string | number)[];
interface Entry {
  readonly path: Path;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * Lists what the schema of an overlay cannot find: ids that lead nowhere, are taken or lack the
 * overlay's own id, entries that say nothing, details for the contact for emergencies, names with
 * an emergency number, and an interval of more than a year.
 */
export function overlayIssues(base: Edition, overlay: unknown): Issue[] {
  try {
    const at = (name: string): Entry[] => entries(overlay, [], name);
    const [rows, contacts, added] = [at("addedRows"), at("contacts"), at("addedContacts")];
    const signs = rows.flatMap(({ path, record }) => entries(record, path, "signs"));
    const listed = base.contacts.map(({ id }) => id);
    const deciders = base.sharing.deciderRoles.map(({ id }) => id);
    const tool = base.indicators.flatMap((row) => [row.id, ...row.signs.map(({ id }) => id)]);
    const levels = levelIdsOf(base);
    const withRows = sectionsOf(base);
    const sections = levels.filter((level, rank) => rank > 0 || withRows.includes(level));
    const emergency = base.contacts
      .filter(({ functions }) => functions.includes("emergency"))
      .map(({ id }) => id);
    return [
      ...ownIdIssues(base, overlay, [...rows, ...signs, ...added]),
      ...taken(tool, [...rows, ...signs], "id"),
      ...taken(listed, added, "id"),
      ...rows.flatMap(({ path, record: { level } }) =>
        typeof level === "string" && !sections.includes(level)
          ? [issue("dangling-id", [...path, "level"], `Name one of: ${sections.join(", ")}.`)]
          : [],
      ),
      ...dangling(listed, contacts, "id", "Name an id of the edition's contacts, each once."),
      ...dangling(
        ["manager-or-lead", ...deciders],
        at("titles"),
        "role",
        `Name one of: ${["manager-or-lead", ...deciders].join(", ")}, each once.`,
      ),
      ...dangling(
        [...tool, ...levels],
        at("display"),
        "id",
        "Name an id of a row, a sign or a level of the edition, each once.",
      ),
      ...codingIssues(
        base,
        [...tool, ...levels, ...[...rows, ...signs].map(({ record }) => record["id"])],
        at("codings"),
      ),
      ...rows.flatMap(({ path, record }) =>
        themeIssues(base, [...path, "themes"], record["themes"]),
      ),
      ...contacts.flatMap((entry) =>
        emergency.some((id) => id === entry.record["id"])
          ? emergencyIssues(entry)
          : emptyIssues(entry, ["checkedOn", "name", ...DETAILS, "hours"]),
      ),
      ...added.flatMap((entry) => emptyIssues(entry, DETAILS)),
      ...[...at("display"), ...at("titles"), ...contacts, ...added].flatMap(besideEmergency),
      ...intervalIssues(overlay),
      ...sentenceIssues(isObject(overlay) ? overlay["sentences"] : undefined, "/sentences"),
    ];
  } catch {
    return []; // Input that throws when it is read. The parser has reported it.
  }
}

/** The ways to reach a contact. */
const DETAILS = ["telephones", "email", "web"] as const;

function entries(value: unknown, path: Path, name: string): Entry[] {
  const list = isObject(value) ? value[name] : undefined;
  return isList(list)
    ? list.flatMap((record: unknown, index) =>
        isObject(record) ? [{ path: [...path, name, index], record }] : [],
      )
    : [];
}

/**
 * The overlay's own id must not be part of the id of the edition under it. The id of everything it
 * adds must begin with its own id.
 */
function ownIdIssues(base: Edition, overlay: unknown, added: readonly Entry[]): Issue[] {
  const own = isObject(overlay) ? overlay["id"] : undefined;
  if (typeof own !== "string") return [];
  const foreign = added.filter(
    ({ record: { id } }) =>
      typeof id === "string" && NAMESPACED_ID.test(id) && !id.startsWith(`${own}.`),
  );
  return [
    ...(base.id.split(".").includes(own)
      ? [
          issue(
            "duplicate-id",
            ["id"],
            "Give the overlay an id that is not yet part of the edition's.",
          ),
        ]
      : []),
    ...foreign.map(({ path }) =>
      issue("wrong-format", [...path, "id"], "Begin the id with this overlay's own id and a dot."),
    ),
  ];
}

function taken(ids: readonly string[], added: readonly Entry[], key: string): Issue[] {
  const given = added.map(({ record }) => record[key]);
  const repeated = areRepeated(given.map(textOf));
  const known = new Set<unknown>(ids);
  return added.flatMap(({ path }, index) =>
    known.has(given[index]) || repeated[index]
      ? [issue("duplicate-id", [...path, key], "Give an id that nothing else has.")]
      : [],
  );
}

function dangling(
  known: readonly string[],
  named: readonly Entry[],
  key: string,
  message: string,
): Issue[] {
  const given = named.map(({ record }) => record[key]);
  const repeated = areRepeated(given.map(textOf));
  return named.flatMap(({ path }, index) => {
    if (typeof given[index] !== "string") return [];
    if (!known.includes(given[index])) return [issue("dangling-id", [...path, key], message)];
    return repeated[index] ? [issue("duplicate-id", [...path, key], message)] : [];
  });
}

/** An id may have many codings, but each only once. Codings that the edition has count too. */
function codingIssues(
  { codings = {} }: Edition,
  ids: readonly unknown[],
  given: readonly Entry[],
): Issue[] {
  const known = new Set(ids);
  const there = Object.entries(codings).flatMap(([id, list]) =>
    list.map((coding) => ({ ...coding, id })),
  );
  const repeated = repeatedCodings([...there, ...given.map(({ record }) => record)]).slice(
    there.length,
  );
  return given.flatMap(({ path, record: { id } }, index) => {
    if (typeof id === "string" && !known.has(id))
      return [
        issue(
          "dangling-id",
          [...path, "id"],
          "Name an id of a row, a sign or a level of the edition.",
        ),
      ];
    return repeated[index]
      ? [
          issue(
            "duplicate-id",
            path,
            "Give each code of a system to an id once. The edition may have it already.",
          ),
        ]
      : [];
  });
}

function themeIssues(base: Edition, path: Path, themes: unknown): Issue[] {
  const known = base.themes.map(({ id }) => id);
  return (isList(themes) ? themes : []).flatMap((theme: unknown, index) =>
    typeof theme === "string" && !known.includes(theme)
      ? [issue("dangling-id", [...path, index], "Name an id of the edition's themes.")]
      : [],
  );
}

/** No agency may change whom to ring in an emergency. */
function emergencyIssues(entry: Entry): Issue[] {
  const message =
    "This contact is for emergencies: its name and numbers stand. It can be confirmed, by " +
    "checkedOn.";
  const changes = ["name", ...DETAILS, "hours"].some((key) => entry.record[key] !== undefined);
  return changes ? [issue("unknown-key", entry.path, message)] : emptyIssues(entry, ["checkedOn"]);
}

/** The emergency number of this country and of all Europe, however its digits are set. */
const EMERGENCY_NUMBER = /(?:^|\D)(?:9\s*9\s*9|1\s*1\s*2)(?!\d)/;

/** The emergency notice has the number. No words beside it may be read as another. */
function besideEmergency({ path, record }: Entry): Issue[] {
  return ["text", "title", "name"].flatMap((key) => {
    const words = record[key];
    return typeof words === "string" && EMERGENCY_NUMBER.test(words)
      ? [
          issue(
            "wrong-format",
            [...path, key],
            "Expected words without an emergency number. The emergency notice has it, and " +
              "stands first.",
          ),
        ]
      : [];
  });
}

const DAYS = { days: 1, weeks: 7 } as const;
const DAYS_OF_A_YEAR = 366;

/** An interval says when to look again. More than a year is none. */
function intervalIssues(overlay: unknown): Issue[] {
  const interval = isObject(overlay) ? overlay["reviewInterval"] : undefined;
  const { length, unit } = isObject(interval) ? interval : {};
  if (typeof length !== "number" || (unit !== "days" && unit !== "weeks")) return [];
  return length * DAYS[unit] <= DAYS_OF_A_YEAR
    ? []
    : [
        issue(
          "out-of-range",
          ["reviewInterval", "length"],
          "Expected an interval of at most a year.",
        ),
      ];
}

function emptyIssues({ path, record }: Entry, keys: readonly string[]): Issue[] {
  return keys.some((key) => record[key] !== undefined)
    ? []
    : [
        issue(
          "missing",
          path,
          `Missing: expected ${keys.length > 1 ? "one of: " : ""}${keys.join(", ")}.`,
        ),
      ];
}

function issue(code: IssueCode, path: Path, message: string): Issue {
  return { code, path: pointer(path), message };
}
