// Writes and reads a whole response: the pin, the status, what belongs to the host, the items, and
// the values kept beside them.

import type { QuestionnaireResponse } from "fhir/r4.js";
import type { Edition, EditionPin } from "../../editions/types.js";
import { differences } from "../../foundation/as-recorded.js";
import { attempt } from "../../foundation/attempt.js";
import { fieldsOf } from "../../foundation/as-far-as-shaped.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { isOfRecordSize, isPlainObject } from "../../foundation/objects.js";
import { UNREADABLE } from "../../foundation/result.js";
import type { Result } from "../../foundation/result.js";
import { tell } from "../../questions/entry.js";
import type { Progress } from "../../questions/entry.js";
import { settled } from "../../questions/form.js";
import type { Form, Part } from "../../questions/form.js";
import { recordedFrom, recordedExtension } from "./as-recorded.js";
import { canonicalOf, pinIn } from "./names.js";
import { itemsFrom, unknownKeys } from "./from-response.js";
import { answeredItems } from "./to-response.js";

/**
 * Keys that the host adds to a response and is responsible for. They say nothing of the child’s
 * record.
 */
const HOST_KEYS = [
  "id",
  "meta",
  "language",
  "text",
  "identifier",
  "basedOn",
  "partOf",
  "subject",
  "encounter",
  "authored",
  "author",
  "source",
] as const;
const STATUSES: readonly unknown[] = ["in-progress", "completed", "amended", "stopped"];

/** Writes a record as a response. */
export function responseOf(
  form: Form,
  record: Fields,
  status: "completed" | "in-progress",
): QuestionnaireResponse {
  const pin = pinOf(record);
  const items = answeredItems(form.items, form.unfold(record));
  const extension = differences(saidBy(form, record), record).map(recordedExtension);
  return {
    resourceType: "QuestionnaireResponse",
    ...(extension.length > 0 && { extension }),
    ...(pin && { questionnaire: canonicalOf(form.name, pin) }),
    status,
    ...(items.length > 0 && { item: items }),
  };
}

/** The part of a record that the items and the canonical URL can hold. */
function saidBy(form: Form, record: Fields): Fields {
  const pin = pinOf(record);
  const said = pin ? { edition: pinIn(form.name, canonicalOf(form.name, pin)) } : {};
  return fieldsFrom(form, answeredItems(form.items, form.unfold(record)), said, {
    issues: [],
    locations: new Map(),
  });
}

function fieldsFrom(form: Form, items: unknown, start: Fields, progress: Progress): Fields {
  const record: Record<string, unknown> = { ...start };
  itemsFrom(form.items, items, "/item", { record, keys: [] }, progress);
  return form.fold(record);
}

/** Reads one part of a record from any input. */
export function recordFrom<T>(
  form: Form,
  part: Part<T>,
  input: unknown,
  edition: Edition,
): Result<T> {
  const unreadable: Result<T> = { ok: false, issues: [UNREADABLE], emergency: edition.emergency };
  return attempt(unreadable, () => {
    if (!isOfRecordSize(input)) return unreadable;
    const progress: Progress = { issues: [], locations: new Map() };
    if (!isPlainObject(input) || input["resourceType"] !== "QuestionnaireResponse") {
      return {
        ok: false,
        issues: [
          { code: "wrong-type", path: "", message: "Expected a QuestionnaireResponse of FHIR R4." },
        ],
        emergency: edition.emergency,
      };
    }
    const start = frameFrom(form, input, progress);
    const recorded = recordedFrom(input["extension"], "/extension", progress);
    const said = fieldsFrom(form, input["item"], start, progress);
    return settled(part, said, recorded, progress, (record) => saidBy(form, record), edition);
  });
}

/**
 * Checks everything in a response but its items and extensions. Returns the pin in its canonical
 * URL.
 */
function frameFrom(form: Form, input: Fields, progress: Progress): Fields {
  unknownKeys(
    input,
    ["resourceType", "extension", "questionnaire", "status", "item", ...HOST_KEYS],
    "",
    progress,
  );
  const { status, questionnaire } = input;
  if (!STATUSES.includes(status)) {
    tell(
      progress,
      status === undefined ? "missing" : "unknown-word",
      "/status",
      "Expected one of: in-progress, completed, amended, stopped. A response entered in error " +
        "is not read.",
    );
  }
  progress.locations.set("/edition", "/questionnaire");
  if (questionnaire === undefined) return {};
  const pin = typeof questionnaire === "string" ? pinIn(form.name, questionnaire) : undefined;
  if (pin) return { edition: pin };
  if (typeof questionnaire === "string")
    tell(
      progress,
      "another-edition",
      "/questionnaire",
      "This is the response to another questionnaire. Expected the canonical of one that this " +
        "library writes.",
    );
  else tell(progress, "wrong-type", "/questionnaire", "Expected text.");
  return {};
}

function pinOf({ edition }: Fields): EditionPin | undefined {
  const { id, version, hash, toolHash } = fieldsOf(edition);
  if (typeof id !== "string" || typeof version !== "string") return undefined;
  return {
    id,
    version,
    ...(typeof hash === "string" && { hash }),
    ...(typeof toolHash === "string" && { toolHash }),
  };
}
