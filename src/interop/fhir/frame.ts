// Reads what a response holds beside its items and extensions: the edition, the status, and what
// belongs to the host.

import { pinOf } from "../../editions/pin.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import type { Recorded } from "../../foundation/as-recorded.js";
import type { Issue } from "../../foundation/result.js";
import { tell } from "../../questions/entry.js";
import type { Form } from "../../questions/form.js";
import { unknownKeys } from "./answers.js";
import { pinIn } from "./names.js";
import { isNothing } from "./nothing.js";
import type { Reading } from "./places.js";

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

/** The start of a record, and what was taken for granted. */
interface Frame {
  readonly start: Fields;
  readonly assumed: readonly Issue[];
}

/**
 * Checks everything in a response but its items and extensions. Gives the pin in its canonical URL.
 */
export function frameFrom(
  name: Form["name"],
  input: Fields,
  recorded: readonly Recorded[],
  reading: Reading,
): Frame {
  unknownKeys(
    input,
    ["resourceType", "extension", "questionnaire", "status", "item", ...HOST_KEYS],
    "",
    reading,
  );
  const { status, questionnaire } = input;
  if (!STATUSES.includes(status)) {
    tell(
      reading,
      isNothing(status) ? "missing" : "unknown-word",
      "/status",
      "Expected one of: in-progress, completed, amended, stopped. A response entered in error " +
        "is not read.",
    );
  }
  reading.locations.set("/edition", "/questionnaire");
  if (isNothing(questionnaire)) return { start: {}, assumed: [] };
  if (typeof questionnaire === "string") return pinned(name, questionnaire, recorded, reading);
  tell(reading, "wrong-type", "/questionnaire", "Expected text.");
  return { start: {}, assumed: [] };
}

/** The pin in a canonical URL. One without a version is read under the edition handed in. */
function pinned(
  name: Form["name"],
  canonical: string,
  recorded: readonly Recorded[],
  reading: Reading,
): Frame {
  const own = pinOf(reading.edition);
  const pin = pinIn(name, canonical) ?? pinIn(`${name}-flat`, canonical);
  const isRecorded = recorded.some(({ path }) => path[0] === "edition");
  if (pin && (isRecorded || pin["version"] !== undefined))
    return { start: { edition: pin }, assumed: [] };
  if (pin?.["id"] === own.id) return { start: { edition: own }, assumed: [WITHOUT_VERSION] };
  tell(
    reading,
    "another-edition",
    "/questionnaire",
    pin
      ? "The canonical names no version, and it is not of the edition handed in. Hand in its " +
          "edition, or put the version after the URL and a bar."
      : "This is the response to another questionnaire. Expected the canonical of one that this " +
          "library writes.",
  );
  return { start: {}, assumed: [] };
}

const WITHOUT_VERSION: Issue = /* @__PURE__ */ Object.freeze<Issue>({
  code: "missing",
  path: "/questionnaire",
  message:
    "The canonical names no version. The response was read under the edition handed in, which " +
    "may not be the one that it was filled in with.",
});
