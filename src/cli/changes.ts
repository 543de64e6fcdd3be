// The differences between two editions in plain words, each with what it touches.

import type { Edition, EditionChanges } from "../index.js";
import { pointer } from "../foundation/result.js";

/**
 * What a difference touches. `tool`: records of the two editions cannot be set side by side.
 * `contacts`: whom people ring. `words`: anything else that people read. `identity`: what the
 * edition is known by.
 */
type Touches = "identity" | "tool" | "words" | "contacts";

/** One difference. */
export interface Change {
  readonly touches: Touches;
  /** A JSON Pointer into the later edition, or into the earlier one for what was removed. */
  readonly path: string;
  readonly side: "earlier" | "later";
  readonly message: string;
}

/** Every difference, by the parts of an edition. Empty if the content is the same. */
export function changesOf(earlier: Edition, later: Edition, changes: EditionChanges): Change[] {
  const listed = [
    ...levelChanges(later, changes),
    ...rowChanges(earlier, later, changes),
    ...signChanges(earlier, later, changes),
    ...RECORDS.flatMap((list) => recordChanges(list, earlier, later, changes)),
  ];
  return [...identityChanges(changes), ...listed, ...otherChanges(listed, later, changes)];
}

function identityChanges({ from, to }: EditionChanges): Change[] {
  return (["id", "version"] as const).flatMap((part) =>
    from[part] === to[part]
      ? []
      : [change("identity", [part], `The ${part} was “${from[part]}” and is “${to[part]}”.`)],
  );
}

function levelChanges(later: Edition, { levels }: EditionChanges): Change[] {
  const at = (id: string): Path => placeOf(later.levels, "levels", id);
  return [
    ...levels.added.map(({ id, name }) =>
      change("tool", at(id), `Level ${id} was added: “${name}”.`),
    ),
    ...levels.removed.map(({ id, name }) =>
      change("tool", ["levels"], `Level ${id} was removed: “${name}”.`),
    ),
    ...(levels.reordered ? [change("tool", ["levels"], "The levels are in another order.")] : []),
    ...levels.renamed.map(({ id, before, after }) =>
      change(
        "words",
        at(id),
        before.name === after.name
          ? `The heading of level ${id} differs.`
          : `Level ${id} was “${before.name}” and is “${after.name}”.`,
      ),
    ),
  ];
}

function rowChanges(earlier: Edition, later: Edition, { indicators }: EditionChanges): Change[] {
  const at = (id: string, part: string): Path => [
    ...placeOf(later.indicators, "indicators", id),
    part,
  ];
  return [
    ...indicators.added.map(({ id, level, label }) =>
      change(
        "tool",
        placeOf(later.indicators, "indicators", id),
        `Row ${id} was added at ${level}: “${label}”.`,
      ),
    ),
    ...indicators.removed.map(({ id, level, label }) =>
      removal(
        "tool",
        placeOf(earlier.indicators, "indicators", id),
        `Row ${id} was removed from ${level}: “${label}”.`,
      ),
    ),
    ...indicators.moved.map(({ id, before, after }) =>
      change("tool", at(id, "level"), `Row ${id} was moved from ${before} to ${after}.`),
    ),
    ...indicators.renumbered.map(({ id, before, after }) =>
      change("tool", at(id, "row"), `Row ${id} was number ${before} and is number ${after}.`),
    ),
    ...indicators.relabelled.map(({ id, before, after }) =>
      change("tool", at(id, "label"), `Row ${id} said “${before}” and says “${after}”.`),
    ),
  ];
}

/** Signs that came, went, moved or were reworded together with their row are not told again. */
function signChanges(earlier: Edition, later: Edition, changes: EditionChanges): Change[] {
  const { signs, indicators } = changes;
  const isOf = (rows: readonly { readonly id: string }[], row: string): boolean =>
    rows.some(({ id }) => id === row);
  const isRewordedRow = (before: string, after: string): boolean =>
    indicators.relabelled.some((row) => row.before === before && row.after === after);
  return [
    ...signs.added
      .filter(({ indicator }) => !isOf(indicators.added, indicator))
      .map(({ id, indicator, label }) =>
        change(
          "tool",
          signPlace(later, id),
          `Sign ${id} was added to row ${indicator}: “${label}”.`,
        ),
      ),
    ...signs.removed
      .filter(({ indicator }) => !isOf(indicators.removed, indicator))
      .map(({ id, indicator, label }) =>
        removal(
          "tool",
          signPlace(earlier, id),
          `Sign ${id} was removed from row ${indicator}: “${label}”.`,
        ),
      ),
    ...signs.moved
      .filter(({ before, after }) => before.indicator !== after.indicator)
      .map(({ id, before, after }) =>
        change(
          "tool",
          signPlace(later, id),
          `Sign ${id} was moved from row ${before.indicator} to row ${after.indicator}.`,
        ),
      ),
    ...signs.relabelled
      .filter(({ before, after }) => !isRewordedRow(before.label, after.label))
      .map(({ id, before, after }) =>
        change(
          "tool",
          signPlace(later, id),
          before.label === after.label
            ? `Sign ${id} has other words around it than before.`
            : `Sign ${id} said “${before.label}” and says “${after.label}”.`,
        ),
      ),
  ];
}

/** Lists of an edition whose records are compared one by one, with what they touch. */
const RECORDS = [
  { part: "actions", touches: "words", name: "Action" },
  { part: "contacts", touches: "contacts", name: "Contact" },
  { part: "knownIssues", touches: "words", name: "Known issue" },
] as const;

function recordChanges(
  { part, touches, name }: (typeof RECORDS)[number],
  earlier: Edition,
  later: Edition,
  changes: EditionChanges,
): Change[] {
  const { added, removed, changed } = changes[part];
  return [
    ...added.map(({ id }) =>
      change(touches, placeOf(later[part], part, id), `${name} ${id} was added.`),
    ),
    ...removed.map(({ id }) =>
      removal(touches, placeOf(earlier[part], part, id), `${name} ${id} was removed.`),
    ),
    ...changed.map(({ id, before, after }) => {
      const fields = fieldsThatDiffer(before, after).join(", ");
      return change(
        touches,
        placeOf(later[part], part, id),
        `${name} ${id} differs in: ${fields}.`,
      );
    }),
  ];
}

/** Parts that are not compared one by one, or differ in more than was listed of them. */
function otherChanges(
  listed: readonly Change[],
  later: Edition,
  { parts }: EditionChanges,
): Change[] {
  return parts
    .filter((part) => !listed.some(({ path }) => `${path}/`.startsWith(`/${part}/`)))
    .map((part) =>
      part in later
        ? change(TOUCHED[part] ?? "words", [part], `The part ${part} differs.`)
        : removal(TOUCHED[part] ?? "words", [part], `The part ${part} was removed.`),
    );
}

/** What a part touches, if not words. */
const TOUCHED: Readonly<Partial<Record<string, Touches>>> = { rule: "tool" };

function fieldsThatDiffer(before: object, after: object): string[] {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const same = (name: string): boolean =>
    JSON.stringify(one.get(name)) === JSON.stringify(other.get(name));
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => !same(name));
}

type Path = readonly (string | number)[];

function placeOf(list: readonly { readonly id: string }[], part: string, id: string): Path {
  return [part, list.findIndex((record) => record.id === id)];
}

function signPlace({ indicators }: Edition, id: string): Path {
  const row = indicators.findIndex(({ signs }) => signs.some((sign) => sign.id === id));
  return ["indicators", row, ...placeOf(indicators[row]?.signs ?? [], "signs", id)];
}

function change(touches: Touches, path: Path, message: string): Change {
  return { touches, path: pointer(path), side: "later", message };
}

function removal(touches: Touches, path: Path, message: string): Change {
  return { touches, path: pointer(path), side: "earlier", message };
}
