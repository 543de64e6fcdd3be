// The extension of a response for values that its items cannot hold: an empty text, an empty list,
// signs in another order than printed, characters that FHIR forbids.

import type { Extension } from "fhir/r4.js";
import { placeOf } from "../../foundation/as-recorded.js";
import type { Recorded, RecordedAt } from "../../foundation/as-recorded.js";
import { attempt } from "../../foundation/attempt.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { isList, isPlainObject } from "../../foundation/objects.js";
import { pointer } from "../../foundation/result.js";
import { tell } from "../../questions/entry.js";
import type { Progress } from "../../questions/entry.js";
import { fitJson } from "./fit.js";
import { AS_RECORDED } from "./names.js";
import { isNothing } from "./nothing.js";

export function recordedExtension({ path, value }: Recorded): Extension {
  return {
    url: AS_RECORDED,
    extension: [
      { url: "path", valueString: fitJson(pointer(path)) },
      { url: "value", valueString: fitJson(value) },
    ],
  };
}

/**
 * Reads the extensions of a response. An extension that is not ours, or that cannot be read, is an
 * issue.
 */
export function recordedFrom(extensions: unknown, at: string, progress: Progress): RecordedAt[] {
  if (isNothing(extensions)) return [];
  if (isList(extensions))
    return extensions.flatMap(
      (extension: unknown, index) => recordedIn(extension, `${at}/${index}`, progress) ?? [],
    );
  tell(progress, "wrong-type", at, "Expected a list.");
  return [];
}

function recordedIn(extension: unknown, at: string, progress: Progress): RecordedAt | undefined {
  if (isNothing(extension)) return undefined;
  if (!isPlainObject(extension) || extension["url"] !== AS_RECORDED) {
    tell(
      progress,
      "unknown-key",
      at,
      "This extension is not known. Take it out: what it means cannot be kept.",
    );
    return undefined;
  }
  const inner = extension["extension"];
  const parts = isList(inner) ? inner.filter((part) => !isNothing(part)) : [];
  const [where, what] = [jsonIn(parts[0], "path"), jsonIn(parts[1], "value")];
  const path = typeof where?.value === "string" ? placeOf(where.value) : undefined;
  if (parts.length === 2 && hasOnly(extension, ["url", "extension"]) && what && path)
    return { path, value: what.value, at };
  tell(
    progress,
    "wrong-format",
    at,
    "Expected the path and the value of something recorded, each as JSON text, as this " +
      "library writes them.",
  );
  return undefined;
}

function jsonIn(part: unknown, url: string): { readonly value: unknown } | undefined {
  const text =
    isPlainObject(part) && part["url"] === url && hasOnly(part, ["url", "valueString"])
      ? part["valueString"]
      : undefined;
  return typeof text === "string"
    ? attempt<{ readonly value: unknown } | undefined>(undefined, () => ({
        value: JSON.parse(text),
      }))
    : undefined;
}

function hasOnly(fields: Fields, keys: readonly string[]): boolean {
  return Object.entries(fields).every(
    ([key, value]) => key === "id" || keys.includes(key) || isNothing(value),
  );
}
