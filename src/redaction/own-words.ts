// When the child's own words are not in the child's copy: where they repeat a detail of somebody
// else that the record holds (8.6, 10.11).

import { isObject } from "../foundation/objects.js";
import { isFields } from "../foundation/shapes/shape.js";
import { namesFinder } from "../police-form/index.js";
import { nameOthers } from "./reasons.js";
import type { RedactionReason } from "./reasons.js";

/** Makes the test for the child's own words of a record: why they are withheld, if they are. */
export function whyNotOwnWordsOf(record: unknown): (text: string) => RedactionReason | undefined {
  const { name, organisation } = othersIn(record);
  const namesOthers = namesFinder(name, organisation);
  return (text) => (namesOthers(text) ? nameOthers : undefined);
}

type Others = Readonly<Record<"name" | "organisation", string[]>>;

/**
 * The names and organisations of practitioners in a record, whatever the record is. Those who
 * shared or raised a flag do not count: if they did, withheld words would tell that there is
 * something of the kind.
 */
function othersIn(record: unknown): Others {
  const others: Others = { name: [], organisation: [] };
  const seen = new Set<unknown>();
  const left = [record];
  while (left.length > 0) {
    const next = left.pop();
    if (!isObject(next) || seen.has(next) || isOfSharing(next)) continue;
    seen.add(next);
    const { path } = next;
    for (const [key, value] of Object.entries(next)) {
      // What is changed at the place of a name is a name.
      const isOf = isOneOf(key) ? key : typeof path === "string" ? path.split("/").at(-1) : "";
      if (isOneOf(isOf) && typeof value === "string") others[isOf].push(value);
      if (!SHARING.has(key)) left.push(value);
    }
  }
  return others;
}

function isOneOf(key: string | undefined): key is keyof Others {
  return key === "name" || key === "organisation";
}

/** The keys of what is recorded on sharing and on flags. */
const SHARING: ReadonlySet<string> = /* @__PURE__ */ new Set(["sharing", "flag", "flags"]);

/** Whether an event of a history is about sharing or a flag. */
function isOfSharing({ sharing, flag, path }: Readonly<Record<string, unknown>>): boolean {
  return (
    isFields(sharing) ||
    isFields(flag) ||
    (typeof path === "string" && SHARING.has(path.split("/")[1] ?? ""))
  );
}
