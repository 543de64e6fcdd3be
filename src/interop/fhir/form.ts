// Writes and reads a whole response: the pin, the status, what belongs to the host, the items, and
// the values kept beside them.

import type { QuestionnaireResponse } from "fhir/r4.js";
import type { Edition, EditionPin } from "../../editions/types.js";
import { differences } from "../../foundation/as-recorded.js";
import { attempt } from "../../foundation/attempt.js";
import { fieldsOf } from "../../foundation/as-far-as-shaped.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import { isOfRecordSize, isPlainObject } from "../../foundation/objects.js";
import { UNREADABLE } from "../../foundation/result.js";
import type { Issue, Result } from "../../foundation/result.js";
import { settled } from "../../questions/form.js";
import type { Form, Part } from "../../questions/form.js";
import { recordedFrom, recordedExtension } from "./as-recorded.js";
import { canonicalOf, pinIn } from "./names.js";
import { itemsFrom } from "./from-response.js";
import { frameFrom } from "./frame.js";
import { byLinkId } from "./places.js";
import type { Reading } from "./places.js";
import type { ShapedForm } from "./shape.js";
import { answeredItems } from "./to-response.js";

/** A record read from a response, or every issue. */
export type ReadResponse<T> = Result<T> & {
  /**
   * What was taken for granted, each at its path in the resource. Absent if nothing was. So far it
   * is one thing: a canonical without a version, as `missing` at `/questionnaire`.
   */
  readonly assumed?: readonly Issue[] | undefined;
};

const itemsByLinkId = /* @__PURE__ */ memo((form: ShapedForm) => byLinkId(form.items));

const readingOf = (form: ShapedForm, edition: Edition): Reading => ({
  issues: [],
  locations: new Map(),
  known: itemsByLinkId(form),
  edition,
});

/** Writes a record as a response. */
export function responseOf(
  form: ShapedForm,
  record: Fields,
  status: "completed" | "in-progress",
  edition: Edition,
): QuestionnaireResponse {
  const pin = recordedPin(record);
  const items = answeredItems(form.items, form.unfold(record));
  const extension = differences(saidBy(form, record, edition), record).map(recordedExtension);
  return {
    resourceType: "QuestionnaireResponse",
    ...(extension.length > 0 && { extension }),
    ...(pin && { questionnaire: canonicalOf(form.name, pin) }),
    status,
    ...(items.length > 0 && { item: items }),
  };
}

/** The part of a record that the items and the canonical URL can hold. */
function saidBy(form: ShapedForm, record: Fields, edition: Edition): Fields {
  const pin = recordedPin(record);
  const said = pin ? { edition: pinIn(form.name, canonicalOf(form.name, pin)) } : {};
  const items = answeredItems(form.items, form.unfold(record));
  return fieldsFrom(form, items, said, readingOf(form, edition));
}

function fieldsFrom(form: ShapedForm, items: unknown, start: Fields, reading: Reading): Fields {
  const record: Record<string, unknown> = { ...start };
  itemsFrom(form.items, [{ given: items, path: "/item" }], { record, keys: [] }, reading);
  return form.fold(record);
}

/** Reads one part of a record from any input, in whichever shape it is. */
export function recordFrom<T>(
  form: Form,
  part: Part<T>,
  input: unknown,
  edition: Edition,
): ReadResponse<T> {
  const refused = (issue: Issue): Result<T> => ({
    ok: false,
    issues: [issue],
    emergency: edition.emergency,
  });
  return attempt<ReadResponse<T>>(refused(UNREADABLE), () => {
    if (!isOfRecordSize(input)) return refused(UNREADABLE);
    if (!isPlainObject(input) || input["resourceType"] !== "QuestionnaireResponse")
      return refused({
        code: "wrong-type",
        path: "",
        message: "Expected a QuestionnaireResponse of FHIR R4.",
      });
    const reading = readingOf(form, edition);
    const recorded = recordedFrom(input["extension"], "/extension", reading);
    const { start, assumed } = frameFrom(form.name, input, recorded, reading);
    const said = fieldsFrom(form, input["item"], start, reading);
    const result = settled(
      part,
      said,
      recorded,
      reading,
      (record) => saidBy(form, record, edition),
      edition,
    );
    return assumed.length === 0 ? result : { ...result, assumed };
  });
}

/** The pin that a record holds, as far as it is one. */
function recordedPin({ edition }: Fields): EditionPin | undefined {
  const { id, version, hash, toolHash } = fieldsOf(edition);
  if (typeof id !== "string" || typeof version !== "string") return undefined;
  return {
    id,
    version,
    ...(typeof hash === "string" && { hash }),
    ...(typeof toolHash === "string" && { toolHash }),
  };
}
