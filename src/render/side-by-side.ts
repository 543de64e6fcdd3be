// What stands at the top and in the checks of a page of several records of one child (1.16, 7.4):
// what is urgent in each and what to check in it, with whose it is.

import type { RootContent } from "mdast";
import type { EmergencyNotice } from "../editions/types.js";
import type { Caution, CautionId } from "../foundation/caution.js";
import { groupsOf } from "../foundation/groups.js";
import { joined, plainText } from "./format/document.js";
import type { Part, Words } from "./format/document.js";
import { names, namesOf, whose } from "./one-of-several.js";
import type { OneOfSeveral } from "./one-of-several.js";
import type { Page } from "./page.js";
import { cautionsFirst, isUrgent, rowsMeant, section } from "./parts.js";
import { urgent } from "./urgent.js";

/** Cautions that hold on every page of their kind. They stand after those that this one raises. */
const ALWAYS: readonly CautionId[] = [
  "nothing-concluded",
  "one-child-as-told",
  "people-conclude",
  "changes-are-of-answers",
  "days-are-facts",
  "themes-are-ours",
];

/** Danger among several records is the first of these that any of them records. */
const DANGERS = ["yes", "not-known", "no"] as const;

/**
 * The notice, and what is urgent in one of several records, with whose it is. Its reference, its
 * date and its author stand where it is first named.
 */
export function urgentOfSeveral(
  page: Page,
  emergency: EmergencyNotice,
  several: readonly OneOfSeveral[],
): RootContent[] {
  const named = new Set<OneOfSeveral>();
  const name = (one: OneOfSeveral): Words => {
    const words = named.has(one) ? one.which : whose(page, one);
    named.add(one);
    return words;
  };
  const dangerOf = (["yes", "not-known"] as const).flatMap((danger) => {
    const of = several.filter(({ immediateDanger }) => immediateDanger === danger);
    return of.length > 0
      ? [page.say(`side-by-side.danger-${danger}`, { whose: names(page, of, name) })]
      : [];
  });
  const cautions = cautionsOfEach(several, isUrgent).map((each) => saidOf(page, each, name));
  return urgent(page, {
    emergency,
    danger:
      DANGERS.find((word) => several.some((one) => one.immediateDanger === word)) ?? "unanswered",
    dangerOf,
    lines: [...cautions, ...unreadOf(page, several, name)],
  });
}

/** Whose answers could not be read, in one line. */
function unreadOf(
  page: Page,
  several: readonly OneOfSeveral[],
  name: (one: OneOfSeveral) => Words,
): Words[] {
  const unread = several
    .filter((one) => one.unread > 0)
    .flatMap((one) => [
      ...page.say("answers-of-not-read", { count: one.unread, whose: name(one) }),
      " ",
    ]);
  return unread.length > 0 ? [[...unread, ...page.say("none-taken-for-no")]] : [];
}

/** A caution with the rows that it is about and the records that it goes with. */
interface OfEach {
  readonly caution: Caution;
  readonly rows: readonly string[];
  readonly of: readonly OneOfSeveral[];
}

/** The cautions of each record, each once, with the records that it goes with. */
function cautionsOfEach(
  several: readonly OneOfSeveral[],
  isWanted: (caution: Caution) => boolean,
): OfEach[] {
  const all = several.flatMap((one) =>
    (one.cautions ?? []).filter(isWanted).map((caution) => ({ caution, one })),
  );
  const found = groupsOf(all, ({ caution }) => `${keyOf(caution)} ${caution.indicator}`);
  return withRows(
    found.map((same) => ({ caution: same[0].caution, of: same.map(({ one }) => one) })),
    ({ which }) => plainText(which),
  );
}

/** Cautions in the same words and of the same records, as one with all their rows. */
function withRows(
  list: readonly { readonly caution: Caution; readonly of: readonly OneOfSeveral[] }[],
  nameOf: (one: OneOfSeveral) => string,
): OfEach[] {
  return groupsOf(list, ({ caution, of }) => [keyOf(caution), ...of.map(nameOf)].join(" ")).map(
    (same) => ({ ...same[0], rows: same.flatMap(({ caution }) => caution.indicator ?? []) }),
  );
}

/** What tells one caution from another: its kind and its words. */
function keyOf({ id, text }: Caution): string {
  return `${id} ${text}`;
}

function saidOf(page: Page, each: OfEach, name: (one: OneOfSeveral) => Words): Part[] {
  const caution = cautionOnRows(page, each);
  return each.of.length === 0
    ? caution
    : page.say("side-by-side.said-of", { whose: names(page, each.of, name), caution });
}

function cautionOnRows(page: Page, { caution, rows }: OfEach): Part[] {
  return [
    ...page.cited(caution),
    ...rowsMeant(page, rows.length, namesOf(page, rows, 1)),
    ...(caution.records?.length
      ? [
          " ",
          ...page.say("side-by-side.records-meant", {
            count: caution.records.length,
            records: joined(
              caution.records.map((record): Words => [record + 1]),
              page.words["side-by-side.comma"],
            ),
          }),
        ]
      : []),
  ];
}

/**
 * What to check: the cautions of each record, with whose they are, and those of all together. What
 * is urgent, or could not be read, has been said above.
 */
export function checks(
  page: Page,
  most: number,
  cautions: readonly Caution[],
  several: readonly OneOfSeveral[],
): RootContent[] {
  const isSaid = (one: Caution): boolean => one.id === "answers-not-read" || isUrgent(one);
  const isAlways = ({ id }: Caution): boolean => ALWAYS.includes(id);
  const own = cautions.filter((caution) => !isSaid(caution));
  const ofEach = cautionsOfEach(
    several,
    (caution) =>
      !isSaid(caution) &&
      !own.some((one) => keyOf(one) === keyOf(caution) && one.indicator === caution.indicator),
  );
  const together = [...own.filter((each) => !isAlways(each)), ...own.filter(isAlways)];
  const lines = [
    ...ofEach,
    ...withRows(
      together.map((caution) => ({ caution, of: [] })),
      () => "",
    ),
  ];
  return section(
    2,
    page.say("screening.check"),
    cautionsFirst(
      page,
      most,
      lines,
      ({ caution }) => caution.id,
      (each): Words => saidOf(page, each, ({ which }) => which),
    ),
  );
}
