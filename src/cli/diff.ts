// `diff`: the differences between two editions, in plain words, with what each touches.

import { compareEditions } from "../index.js";
import type { EditionChanges } from "../index.js";
import { isObject } from "../foundation/objects.js";
import { changesOf } from "./changes.js";
import type { Change } from "./changes.js";
import { editionOf } from "./edition.js";
import type { EditionRead } from "./edition.js";
import { jsonOf, linesOf } from "./finding.js";
import type { Finding } from "./finding.js";
import { said } from "./platform.js";
import type { Outcome, Platform } from "./platform.js";

/** What `diff` is asked: the files of two editions, or the name of the built-in one. */
export interface Diff {
  readonly earlier: string;
  readonly later: string;
  readonly json: boolean;
}

/** Lists the differences, or what stops either file from being an edition. */
export async function diff({ earlier, later, json }: Diff, platform: Platform): Promise<Outcome> {
  const [one, other] = [await editionOf(earlier, platform), await editionOf(later, platform)];
  if (!one.ok || !other.ok) {
    const findings = [one, other].flatMap((read) => (read.ok ? [] : read.findings));
    return said(2, json ? jsonOf(findings) : linesOf(findings));
  }
  const changes = withoutFilledIn(compareEditions(one.edition, other.edition), one, other);
  const found = changesOf(one.edition, other.edition, changes).map((change) =>
    change.side === "later" ? findingOf(change, other, later) : findingOf(change, one, earlier),
  );
  const code = found.length === 0 ? 0 : 1;
  if (json) return said(code, jsonOf(found));
  if (code === 0) return said(code, "The two editions are the same.\n");
  return said(code, `${linesOf(found)}${changes.sameTool ? SAME_TOOL : OTHER_TOOL}`);
}

const SAME_TOOL =
  "The tool is the same. Records of the two editions can be compared and combined.\n";
const OTHER_TOOL =
  "The tool differs. Records of the two editions cannot be compared or combined before they are " +
  "carried over.\n";

type Read = Extract<EditionRead, { ok: true }>;

/** Without the parts that neither file has. They follow from what the files have. */
function withoutFilledIn(changes: EditionChanges, ...read: readonly Read[]): EditionChanges {
  const isWritten = (part: string): boolean =>
    read.some(({ source }) => !source || !isObject(source.data) || part in source.data);
  return { ...changes, parts: changes.parts.filter(isWritten) };
}

/** The code of a difference is what it touches. */
function findingOf({ touches, path, message }: Change, { source }: Read, file: string): Finding {
  const said = { code: touches, path, message };
  return source?.finding(said) ?? { ...said, at: { file, line: null, column: null } };
}
