// The two forms, the screening tool (chapter 7) and the police form (Appendix One): their items,
// the shape in which the items see a record, and the parts of a record that have their own parser.

import type { Edition } from "../editions/types.js";
import { contradictions, located, withRecorded } from "../foundation/as-recorded.js";
import type { RecordedAt } from "../foundation/as-recorded.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze } from "../foundation/objects.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { pointer } from "../foundation/result.js";
import type { Result } from "../foundation/result.js";
import { parsePoliceForm } from "../police-form/index.js";
import type { PoliceForm } from "../police-form/index.js";
import { judgementReader, parseScreening } from "../screening/index.js";
import type { Judgement, Screening } from "../screening/index.js";
import { withBirthdays, withoutBirthdays } from "./birthdays.js";
import { withDetail, withoutDetail } from "./detail.js";
import type { Progress } from "./entry.js";
import type { Item } from "./item.js";
import { countedFromNought, countedFromOne, toldOfPerson } from "./person-numbers.js";
import { policeFormItems } from "./police-form.js";
import { screeningItems } from "./screening.js";

export interface Form {
  readonly name: "screening-tool" | "police-information-form";
  readonly items: readonly Item[];
  /**
   * Brings a record into the one shape that the items use, where a record can say the same in two
   * shapes.
   */
  readonly unfold: (record: Fields) => Fields;
  /** The reverse: brings a record into its shorter shape. */
  readonly fold: (record: Fields) => Fields;
}

/** The screening tool. Its record is a screening with the judgement beside it, as `judgement`. */
export const screeningForm = /* @__PURE__ */ memo((edition: Edition): Form =>
  deepFreeze<Form>({
    name: "screening-tool",
    items: screeningItems(edition),
    unfold: withDetail,
    fold: withoutDetail,
  }),
);

export const policeFormForm = /* @__PURE__ */ memo((edition: Edition): Form =>
  deepFreeze<Form>({
    name: "police-information-form",
    items: policeFormItems(edition),
    unfold: (record) => countedFromOne(withBirthdays(record)),
    fold: (record) => withoutBirthdays(countedFromNought(record)),
  }),
);

/** A part of a record that has its own parser. */
export interface Part<T> {
  /** Whether a path in the record belongs to this part. */
  readonly has: (path: readonly string[]) => boolean;
  readonly parse: (record: Fields) => Result<T>;
  /** The parsed part, as fields of the record. */
  readonly within: (value: T) => Fields;
}

export function screeningPart(edition: Edition): Part<Screening<Edition>> {
  return {
    has: ([first]) => first !== "judgement",
    parse: (record) =>
      parseScreening(
        Object.fromEntries(Object.entries(record).filter(([key]) => key !== "judgement")),
        edition,
      ),
    within: (screening) => ({ ...screening }),
  };
}

export function judgementPart(edition: Edition): Part<Judgement<Edition> | undefined> {
  return {
    has: ([first]) => first === "judgement",
    parse: ({ judgement }) => {
      if (judgement === undefined) return { ok: true, value: undefined };
      const parsed = judgementReader.parse(judgement, edition);
      return parsed.ok
        ? parsed
        : {
            ...parsed,
            issues: parsed.issues.map((issue) => ({ ...issue, path: `/judgement${issue.path}` })),
          };
    },
    within: (judgement) => ({ judgement }),
  };
}

export function policeFormPart(edition: Edition): Part<PoliceForm> {
  return {
    has: () => true,
    parse: (record) => {
      const parsed = parsePoliceForm(record, edition);
      return parsed.ok ? parsed : { ...parsed, issues: parsed.issues.map(toldOfPerson) };
    },
    within: (form) => ({ ...form }),
  };
}

/**
 * Parses one part of a record that was read from an export. First the values that the export keeps
 * beside its items are put in. A value that contradicts an item is an issue.
 *
 * @param saidBy - The part of a record that the items of the form can hold, without the values kept
 *   beside them.
 * @returns The parsed part, or every issue at its path in the input.
 */
export function settled<T>(
  part: Part<T>,
  said: Fields,
  recorded: readonly RecordedAt[],
  { issues, locations }: Progress,
  saidBy: (record: Fields) => Fields,
  { emergency }: Edition,
): Result<T> {
  const own = recorded.filter(({ path }) => part.has(path));
  for (const { path, at } of own) locations.set(pointer(path), at);
  const record = fieldsOf(withRecorded(said, own));
  const parsed = part.parse(record);
  // Writing the record again takes as long as reading it, so this happens only if there are values
  // beside the items to compare.
  const again =
    parsed.ok && own.length > 0
      ? contradictions(own, said, record, saidBy(part.within(parsed.value)))
      : [];
  const further = parsed.ok ? again : located(parsed.issues, locations);
  const told = new Set(issues.map(({ path }) => path));
  const all = [...issues, ...further.filter(({ path }) => !told.has(path))];
  return parsed.ok && all.length === 0 ? parsed : { ok: false, issues: all, emergency };
}
