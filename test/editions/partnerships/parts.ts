// What the drafts of this folder share: where a record is printed, rows that are one sentence, and
// contacts. All telephone numbers are from the range that Ofcom keeps for fiction.

/** Printed in a section, on a line or on several. */
export const at = (section: string, line: number, endLine?: number) =>
  ({
    basis: "printed",
    citations: [{ section, line, ...(endLine !== undefined && { endLine }) }],
  }) as const;

/** The entries of a record, whose keys the compiler knows. */
const entriesOf = <const R extends object>(record: R) =>
  Object.entries(record) as [id: keyof R & string, value: R[keyof R]][];

/** Rows of one section that are a sentence each, one a line from a first line on. */
export const rowsAt = <const L extends string, const R extends Readonly<Record<string, string>>>(
  level: L,
  section: string,
  first: number,
  labels: R,
) =>
  entriesOf(labels).map(([id, label], index) => ({
    id,
    level,
    label,
    ...at(section, first + index),
  }));

/** One point for a Yes to each of several rows. */
export const oneEach = <const R extends string>(...rows: readonly R[]) =>
  rows.map((row) => ({ row, yes: 1 }));

type Telephone<F extends string> = readonly [
  purpose: F,
  name: string,
  number: `01632 960${string}`,
  hours?: string,
];

/** Contacts with one number each, which nobody has checked, one a line from a first line on. */
export const contactsAt = <
  const F extends string,
  const R extends Readonly<Record<string, Telephone<F>>>,
>(
  section: string,
  first: number,
  contacts: R,
) =>
  entriesOf(contacts).map(([id, [purpose, name, number, hours]], index) => ({
    id,
    functions: [purpose],
    asPrinted: number,
    name,
    telephones: [number],
    ...(hours !== undefined && { hours }),
    status: "not-confirmed" as const,
    statusNote: "The partnership is invented. Nobody answers this number.",
    ...at(section, first + index),
  }));

interface NoticeAt<I extends string> extends ReturnType<typeof at> {
  readonly id: I;
  readonly text: string;
}

/** Sentences of one section with an id each, one a line from a first line on. */
export const listAt = <const R extends Readonly<Record<string, string>>>(
  section: string,
  first: number,
  texts: R,
): NoticeAt<keyof R & string>[] =>
  entriesOf(texts).map(([id, text], index) => ({
    id,
    text,
    ...at(section, first + index),
  }));

/** As {@link listAt}, by id. */
export const noticesAt = <const R extends Readonly<Record<string, string>>>(
  section: string,
  first: number,
  texts: R,
) =>
  Object.fromEntries(
    listAt(section, first, texts).map((notice) => [notice.id, notice]),
  ) as Readonly<Record<keyof R & string, NoticeAt<keyof R & string>>>;
