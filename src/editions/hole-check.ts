// Checks the holes in the words of an edition: `{overlap}` is filled by a result, `{overlaps}` by
// nothing.

import { CAUTION_HOLES } from "../foundation/caution.js";
import { holesOf } from "../foundation/fill.js";
import { pointer } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import { isJson, list } from "./json.js";
import type { Json, Path } from "./json.js";

/** A hole in words, such as `{overlap}`, must be one that a result fills. */
export function holeIssues(edition: Json): Issue[] {
  const rule = partOf(edition, "indicationRule");
  return [
    ...holesIn(partOf(edition, "cautions"), ["cautions"], CAUTION_HOLES),
    ...holesIn(partOf(edition, "prompts"), ["prompts"], {}),
    ...holesIn({ indicationRule: rule }, [], {}),
    ...Object.entries(partOf(rule, "outcomes")).flatMap(([id, text]) =>
      hasOtherHoles(text, id === "some-open" ? ["open"] : [])
        ? [otherHole(["indicationRule", "outcomes", id])]
        : [],
    ),
    ...list(edition["levels"]).flatMap(({ indicated }, rank) =>
      hasOtherHoles(indicated, []) ? [otherHole(["levels", rank, "indicated"])] : [],
    ),
  ];
}

function holesIn(
  notices: Json,
  path: Path,
  known: Readonly<Partial<Record<string, readonly string[]>>>,
): Issue[] {
  return Object.entries(notices).flatMap(([id, notice]) =>
    hasOtherHoles(isJson(notice) ? notice["text"] : undefined, known[id] ?? [])
      ? [otherHole([...path, id, "text"])]
      : [],
  );
}

function hasOtherHoles(text: unknown, known: readonly string[]): boolean {
  return typeof text === "string" && holesOf(text).some((hole) => !known.includes(hole));
}

function partOf(json: Json, name: string): Json {
  const part = json[name];
  return isJson(part) ? part : {};
}

function otherHole(path: Path): Issue {
  return {
    code: "unknown-word",
    path: pointer(path),
    message: "Use only holes that a result fills here. Others would be shown as they stand.",
  };
}
