// Editions as people write them: without the hashes, which nobody works out by hand.

import { checkEdition, editionHash, parseEdition, pinOf, york } from "../index.js";
import type { Edition, EmergencyNotice, Issue } from "../index.js";
import { isPlainObject } from "../foundation/objects.js";
import type { Finding } from "./finding.js";
import type { Platform } from "./platform.js";
import { sourceOf } from "./source.js";
import type { Source } from "./source.js";
import { firstUnknownKey } from "./unknown-keys.js";

/**
 * An edition with its hashes. They are filled in where a file has neither. A hash that stands there
 * is left as it is, right or wrong.
 */
function editionFrom(data: unknown): unknown {
  if (!isPlainObject(data) || "hash" in data || "toolHash" in data) return data;
  const parsed = parseEdition(withHash(data));
  const toolHash = parsed.ok ? pinOf(parsed.value).toolHash : NO_TOOL;
  return withHash({ ...data, toolHash });
}

/** Every problem of an edition, with its hashes filled in where a file has neither. */
export function issuesWith(data: unknown, on: string | undefined): readonly Issue[] {
  const edition = editionFrom(data);
  const isFilledIn = edition !== data;
  return checkEdition(edition, on).filter(({ code }) => !(isFilledIn && code === "wrong-hash"));
}

/** Stands for the hash of a tool that cannot be worked out. The check finds why. */
const NO_TOOL = "0".repeat(64);

type Fields = Readonly<Record<string, unknown>>;

function withHash(data: Fields): unknown {
  return isContent(data) ? { ...data, hash: editionHash(data) } : data;
}

/** Whether there is something to work out a hash from. What it holds is checked later. */
function isContent(data: Fields): data is Fields & Omit<Edition, "hash"> {
  return Object.keys(data).length > 0;
}

/** The issues with an edition, each at its place. */
export function findingsOf({ data, finding }: Source, issues: readonly Issue[]): Finding[] {
  return issues.map((issue) =>
    finding(issue, issue.code === "unknown-key" ? firstUnknownKey(data, issue.path) : issue.path),
  );
}

/** An edition with the file that it is from, or why there is none. */
export type EditionRead =
  | {
      readonly ok: true;
      readonly edition: Edition;
      /** Absent for the built-in edition. */
      readonly source: Source | undefined;
    }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      readonly emergency: EmergencyNotice;
    };

/** Reads the edition of a file. `york` is the edition that is built in. */
export async function editionOf(file: string, platform: Platform): Promise<EditionRead> {
  if (file === york.id) return { ok: true, edition: york, source: undefined };
  const read = await sourceOf(file, platform);
  if (!read.ok) return { ...read, emergency: york.emergency };
  const parsed = parseEdition(editionFrom(read.source.data));
  return parsed.ok
    ? { ok: true, edition: parsed.value, source: read.source }
    : {
        ok: false,
        findings: findingsOf(read.source, parsed.issues),
        emergency: parsed.emergency,
      };
}
