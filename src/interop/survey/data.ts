// Writes a record as the data of a survey and reads it back: the answers by the names of the
// questions and, beside them, the pin of the edition and the values that no question can hold.

import type { Edition } from "../../editions/types.js";
import { differences, placeOf } from "../../foundation/as-recorded.js";
import type { RecordedAt } from "../../foundation/as-recorded.js";
import { attempt } from "../../foundation/attempt.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { isList, isOfRecordSize, isPlainObject } from "../../foundation/objects.js";
import { pointer, UNREADABLE } from "../../foundation/result.js";
import type { Result } from "../../foundation/result.js";
import { tell } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import { settled } from "../../questions/form.js";
import type { Form, Part } from "../../questions/form.js";
import { answersTo, hasName, itemsFrom } from "./answers.js";
import { AS_RECORDED, EDITION } from "./names.js";

/** Writes a record as the data of its survey. */
export function dataOf(form: Form, record: Fields): Record<string, unknown> {
  const recorded = differences(saidBy(form, record), record).map(({ path, value }) => ({
    path: pointer(path),
    value,
  }));
  return {
    ...(record["edition"] !== undefined && { [EDITION]: record["edition"] }),
    ...answersTo(form.items, form.unfold(record)),
    ...(recorded.length > 0 && { [AS_RECORDED]: recorded }),
  };
}

/** What a host has of its own in the data of a survey. */
export interface SurveyDataOptions {
  /**
   * Names of questions or values that the host added, such as `["case-id"]`. They are passed over.
   * A name of the survey itself is read all the same.
   */
  readonly hostKeys?: readonly string[];
}

/** Reads one part of a record from any input. */
export function recordFrom<T>(
  form: Form,
  part: Part<T>,
  data: unknown,
  edition: Edition,
  { hostKeys = [] }: SurveyDataOptions = {},
): Result<T> {
  const unreadable: Result<T> = { ok: false, issues: [UNREADABLE], emergency: edition.emergency };
  return attempt(unreadable, () => {
    if (!isOfRecordSize(data)) return unreadable;
    const progress: Progress = { issues: [], locations: new Map([["/edition", `/${EDITION}`]]) };
    if (!isPlainObject(data))
      return {
        ok: false,
        issues: [
          { code: "wrong-type", path: "", message: "Expected the data of a survey: an object." },
        ],
        emergency: edition.emergency,
      };
    const entry: Entry = {
      record: { ...(data[EDITION] !== undefined && { edition: data[EDITION] }) },
      keys: [],
    };
    const beside = [EDITION, AS_RECORDED, ...hostKeys.filter((name) => !hasName(form.items, name))];
    const answers = Object.fromEntries(
      Object.entries(data).filter(([name]) => !beside.includes(name)),
    );
    itemsFrom(form.items, answers, "", entry, progress);
    return settled(
      part,
      form.fold(entry.record),
      recordedIn(data[AS_RECORDED], progress),
      progress,
      (record) => saidBy(form, record),
      edition,
    );
  });
}

/** The part of a record that the questions and the pin can hold. */
function saidBy(form: Form, record: Fields): Fields {
  const entry: Entry = {
    record: { ...("edition" in record && { edition: record["edition"] }) },
    keys: [],
  };
  itemsFrom(form.items, answersTo(form.items, form.unfold(record)), "", entry, {
    issues: [],
    locations: new Map(),
  });
  return form.fold(entry.record);
}

function recordedIn(beside: unknown, progress: Progress): RecordedAt[] {
  if (beside === undefined) return [];
  if (!isList(beside)) {
    tell(progress, "wrong-type", `/${AS_RECORDED}`, "Expected a list.");
    return [];
  }
  return beside.flatMap((one: unknown, index): RecordedAt[] => {
    const at = `/${AS_RECORDED}/${index}`;
    const path =
      isPlainObject(one) && typeof one["path"] === "string" ? placeOf(one["path"]) : undefined;
    if (isPlainObject(one) && path && "value" in one && Object.keys(one).length === 2)
      return [{ path, value: one["value"], at }];
    tell(
      progress,
      "wrong-format",
      at,
      "Expected the path and the value of something recorded, as this library writes them.",
    );
    return [];
  });
}
