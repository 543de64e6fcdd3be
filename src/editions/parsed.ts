// Parses an edition by its table, and holds its hashes against its content. A frozen edition is
// parsed once and cached.

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { memo } from "../foundation/memo.js";
import { deepFreeze, isObject } from "../foundation/objects.js";
import { plainCopyOf } from "../foundation/plain-copy.js";
import { UNREADABLE } from "../foundation/result.js";
import type { Issue, Result } from "../foundation/result.js";
import type { Edition } from "./generated.js";
import { editionHash, toolHashOf } from "./hash.js";
import { areKeptById } from "./levels.js";
import { keepToolHash } from "./pin.js";
import { editionReader } from "./whole.js";
import { yorkTool } from "./york.js";

/** The edition, copied by its table and frozen, or the issues with its shape. Never throws. */
export const parsedEdition = /* @__PURE__ */ memo((edition: unknown): Result<Edition> =>
  deepFreeze(editionReader.parse(edition, yorkTool)),
);

/**
 * What an edition may lack because it came after the first release: `toolHash`, the steps, the
 * short name of a row, any caution or prompt, and the fields of the police form that are ours.
 * Whoever adds a part to the schema of an edition adds it here, and an archived edition to
 * test/editions/archive.
 */
const CAME_LATER = [
  /^\/(?:toolHash|rule|steps)$/,
  /^\/indicators\/\d+\/name$/,
  /^\/(?:sharing\/)?(?:cautions|prompts|steps)\/[^/]+$/,
  /^\/policeForm\/(?:notOnTheForm|readBeforePassingOn)$/,
] as const;

/**
 * What editions were once kept in another shape: the levels by id, and the words of an indication
 * with those of its levels.
 */
const CHANGED = /^\/(?:levels|indicationRule\/outcomes(?:\/.*)?)$/;

/**
 * The edition as this or an earlier release kept it, copied and frozen, or the issues with its
 * shape. Never throws.
 */
export const editionAsKept = /* @__PURE__ */ memo((edition: unknown): Result<Edition> => {
  const { emergency } = yorkTool;
  const { value, isWhole } = plainCopyOf(edition);
  if (!isWhole) return { ok: false, issues: [UNREADABLE], emergency };
  const parsed = editionReader.parseOwn(value, yorkTool);
  if (parsed.ok) return deepFreeze(parsed);
  const issues = parsed.issues.filter(
    ({ code, path }) =>
      !(code === "missing" && CAME_LATER.some((part) => part.test(path))) &&
      !(CHANGED.test(path) && areKeptById(fieldsOf(value)["levels"])),
  );
  if (issues.length > 0 || !isEditionOfThen(value)) return { ok: false, issues, emergency };
  if (!("toolHash" in value)) keepToolHash(value, toolHashOf(value));
  return deepFreeze({ ok: true, value });
});

/** What is asked of the shape has been asked when this is called. */
function isEditionOfThen(value: unknown): value is Edition {
  return isObject(value);
}

/** The hashes that an edition carries and that are not those of its content. */
export const wrongHashes = /* @__PURE__ */ memo((edition: Edition): readonly Issue[] => {
  const { hash, toolHash }: Partial<Record<"hash" | "toolHash", unknown>> = edition;
  return [
    ...(typeof hash === "string" && hash !== editionHash(edition) ? [wrongHash("/hash")] : []),
    ...(typeof toolHash === "string" && toolHash !== toolHashOf(edition)
      ? [wrongHash("/toolHash")]
      : []),
  ];
});

function wrongHash(path: string): Issue {
  return {
    code: "wrong-hash",
    path,
    message:
      "Expected the hash of this content. The edition was changed or cut short after it was " +
      "made. Take it again from where it was kept.",
  };
}
