// Editions made by hand, with the hashes of their content.

import { editionHash } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { toolHashOf } from "../../src/editions/hash.js";

/** The same with its own hashes. What cannot be hashed has the hash of nothing. */
export function sealed<T extends object>(content: T): T & Pick<Edition, "hash" | "toolHash"> {
  const toolHash = toolHashOf(content);
  return { ...content, toolHash, hash: editionHash({ ...content, toolHash } as never) };
}
