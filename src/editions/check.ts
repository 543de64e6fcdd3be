// Checks an edition: every reference leads somewhere, every record cites the text, every contact
// was checked in time.

import { areRepeated } from "../foundation/groups.js";
import { readerOf } from "../foundation/reader.js";
import { isoDateTable } from "../foundation/generated.js";
import type { IsoDate } from "../foundation/generated.js";
import { memo } from "../foundation/memo.js";
import { attempt } from "../foundation/attempt.js";
import { deepFreeze, isList } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue, IssueCode } from "../foundation/result.js";
import { codingIssues } from "./codings.js";
import { CHECK_CALLS, checkCalledFor } from "./contact-trust.js";
import { holeIssues } from "./hole-check.js";
import { isJson, list, records } from "./json.js";
import type { Found, Json, Path } from "./json.js";
import { areKeptById } from "./levels.js";
import { knownPath } from "./known-path.js";
import { nameIssues } from "./row-names.js";
import { editionAsKept, parsedEdition, wrongHashes } from "./parsed.js";
import { levelIdsIn, toolIssues } from "./tool-check.js";
import { yorkTool } from "./york.js";

const dateReader = /* @__PURE__ */ readerOf<IsoDate>(isoDateTable);

/** Properties that hold ids, each with the list of the edition in which the ids must exist. */
const REFERENCES = {
  contact: "contacts",
  contacts: "contacts",
  otherContacts: "contacts",
  level: "levels",
  themes: "themes",
  knownIssues: "knownIssues",
  quotes: "references",
  answers: "statements",
  printedTogetherWith: "routes",
} as const;

/**
 * Lists everything that is wrong with an edition.
 *
 * It reports:
 * - a shape other than that of an {@link Edition};
 * - ids that are used twice or lead nowhere;
 * - empty citations, and citations outside the text or their section;
 * - a reading or a convention without its note;
 * - rows out of order, and short names that are too long or that two rows share;
 * - holes in words that nothing fills, and codings given twice;
 * - titles, display words and codings for what the edition does not have;
 * - a hash or a tool hash that is not that of the content;
 * - if a day is given, contacts that were not checked within the year before that day.
 *
 * @remarks It asks for the shape of this release. An edition that an earlier release kept may lack
 *   what came later, and {@link parseEdition} takes it. Limit: it reads only the edition. Whether
 *   labels and numbers are as printed is checked against a copy of the text by
 *   `npm run check:source` in this library's repository.
 * @param edition - Anything. A valid edition gives no issue.
 * @param on - ISO 8601 calendar date. Contacts must have been checked within the year before it. If
 *   it is absent or not a date, the age of checks is not tested.
 * @returns Every issue at once, or an empty list. Never throws.
 * @example
 * checkEdition(york); // []
 * @example
 * checkEdition(york, "2026-11-24").every((issue) => issue.code === "stale-contact"); // true
 */
export function checkEdition(edition: unknown, on?: IsoDate): Issue[] {
  const day = dateReader.shaped(on, yorkTool);
  const issues = issuesWithoutDay(edition);
  return day === undefined || issues.some(({ code }) => code === "unreadable")
    ? [...issues]
    : [...issues, ...attempt([], () => staleContacts(edition, day))];
}

/** Made once for a frozen edition. The age of its contacts alone depends on the day. */
const issuesWithoutDay = /* @__PURE__ */ memo((edition: unknown) => deepFreeze(allIssues(edition)));

function allIssues(edition: unknown): readonly Issue[] {
  const shape = parsedEdition(edition);
  if (!shape.ok && shape.issues[0]?.code === "unreadable") return shape.issues;
  const content = attempt([UNREADABLE], () => contentIssues(edition));
  const kept = editionAsKept(edition);
  const unlike = kept.ok ? wrongHashes(kept.value) : [];
  return together(shape.ok ? [] : shape.issues, [...content, ...unlike]);
}

/**
 * Issues with the shape and with the content, each of them once. Their paths repeat nothing of the
 * input. That a citation is missing is said by the content alone.
 */
export function together(shape: readonly Issue[], content: readonly Issue[]): readonly Issue[] {
  const empty = new Set(
    content.flatMap(({ code, path }) => (code === "empty-citations" ? [`${path}/0`] : [])),
  );
  const known = [...shape.filter(({ path }) => !empty.has(path)), ...content].map((issue) => ({
    ...issue,
    path: knownPath(issue.path),
  }));
  const byWords = known.map((issue): [string, Issue] => [
    JSON.stringify([issue.code, issue.path, issue.message]),
    issue,
  ]);
  return [...new Map(byWords).values()];
}

const UNREADABLE = /* @__PURE__ */ Object.freeze({
  code: "unreadable",
  path: "",
  message: "Not all of this can be read. Hand in plain data, such as JSON.parse gives.",
} as const satisfies Issue);

/** Every issue with what an edition says, whatever its shape. */
export function contentIssues(edition: unknown): Issue[] {
  if (!isJson(edition)) return [];
  const found = [...records(edition)];
  // The check of a rule finds all else in it.
  const outsideRule = found.filter(([[part]]) => part !== "rule");
  return [
    ...found.flatMap(citationIssues(edition)),
    ...outsideRule.flatMap(noteIssues),
    ...outsideRule.flatMap(referenceIssues(edition)),
    ...outsideRule.flatMap(duplicateIssues),
    ...toolIssues(edition),
    ...nameIssues(list(edition["indicators"])),
    ...byIdIssues(edition),
    ...codingIssues(edition["codings"]),
    ...holeIssues(edition),
  ];
}

function citationIssues(edition: Json): (found: Found) => Issue[] {
  const document = isJson(edition["document"]) ? edition["document"] : {};
  const lines = isJson(document["text"]) ? document["text"]["lines"] : undefined;
  const sections = sectionsById(document);
  return ([path, record]) => {
    if (!isList(record["citations"])) return [];
    if (record["citations"].length === 0)
      return [
        issue("empty-citations", [...path, "citations"], "Cite at least one place of the text."),
      ];
    return list(record["citations"]).flatMap((citation, index) => {
      const [first, last] = [citation["line"], citation["endLine"] ?? citation["line"]];
      const named = partsNamed(String(citation["section"])).find((id) => sections.has(id));
      const section = sections.get(named);
      const within = (from: unknown, to: unknown): boolean =>
        typeof first === "number" &&
        typeof last === "number" &&
        typeof from === "number" &&
        typeof to === "number" &&
        from <= first &&
        first <= last &&
        last <= to;
      const isWhole = first === 1 && last === lines;
      const inSection = section && within(section["line"], section["endLine"]);
      return within(1, lines) && (inSection || isWhole || sections.size === 0)
        ? []
        : [
            issue(
              "citation-outside-text",
              [...path, "citations", index],
              "Cite a section of the document and lines within it.",
            ),
          ];
    });
  };
}

/** The parts of the document by their ids. */
function sectionsById(document: Json): ReadonlyMap<unknown, Json> {
  return new Map(list(document["sections"]).map((section) => [section["id"], section]));
}

/** A section and the sections it is within, nearest first: `7.9.1`, `7.9`, `7`. */
function partsNamed(section: string): string[] {
  const parts = section.split(".");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("."));
}

function noteIssues([path, record]: Found): Issue[] {
  const needsNote = record["basis"] === "reading" || record["basis"] === "convention";
  return needsNote && !record["note"]
    ? [issue("missing-note", path, "Say in a note why this is a reading or a convention.")]
    : [];
}

function referenceIssues(edition: Json): (found: Found) => Issue[] {
  const known = new Map(
    Object.values(REFERENCES).map((name) => [
      name,
      new Set<unknown>(list(edition[name]).map(({ id }) => id)),
    ]),
  );
  if (areKeptById(edition["levels"])) known.set("levels", new Set(levelIdsIn(edition)));
  return ([path, record]) =>
    Object.entries(REFERENCES).flatMap(([property, name]) =>
      [record[property]]
        .flat()
        .flatMap((id) =>
          typeof id !== "string" || known.get(name)?.has(id)
            ? []
            : [issue("dangling-id", [...path, property], `Name an id of the edition's ${name}.`)],
        ),
    );
}

/** Ids must be unique within their list. */
function duplicateIssues([path, record]: Found): Issue[] {
  return Object.entries(record).flatMap(([name, value]) =>
    repeated(
      list(value).map(({ id }) => id),
      [...path, name],
    ),
  );
}

/**
 * Agencies' words, codings and titles must be for a row, a sign, a level or a role of the edition.
 */
function byIdIssues(edition: Json): Issue[] {
  const shown = new Set([
    ...list(edition["indicators"]).flatMap((row) => [
      row["id"],
      ...list(row["signs"]).map(({ id }) => id),
    ]),
    ...levelIdsIn(edition),
  ]);
  const roles = new Set([
    "manager-or-lead",
    ...list(isJson(edition["sharing"]) ? edition["sharing"]["deciderRoles"] : []).map(
      ({ id }) => id,
    ),
  ]);
  const places = [
    ["display", shown, "rows, signs and levels"],
    ["codings", shown, "rows, signs and levels"],
    ["localTitles", roles, "roles"],
  ] as const;
  return places.flatMap(([place, known, what]) =>
    Object.keys(isJson(edition[place]) ? edition[place] : {}).every((id) => known.has(id))
      ? []
      : [issue("dangling-id", [place], `Name ids of ${what} of the edition alone.`)],
  );
}

function staleContacts(edition: unknown, on: IsoDate): Issue[] {
  return list(isJson(edition) ? edition["contacts"] : undefined).flatMap(({ checkedOn }, index) => {
    const call = checkCalledFor(checkedOn, on);
    return call ? [issue("stale-contact", ["contacts", index], CHECK_CALLS[call])] : [];
  });
}

function repeated(ids: readonly unknown[], path: Path): Issue[] {
  return areRepeated(ids).flatMap((isRepeated, index) =>
    isRepeated
      ? [issue("duplicate-id", [...path, index], "Give each record of a list an id of its own.")]
      : [],
  );
}

function issue(code: IssueCode, path: Path, message: string): Issue {
  return { code, path: pointer(path), message };
}
