// Editions in files: drafts as people write them, and editions as they were kept.

import { checkEdition, defineEdition, parseEdition, york } from "../index.js";
import type { Edition, EmergencyNotice, Issue, Result } from "../index.js";
import type { Finding } from "./finding.js";
import type { Platform } from "./platform.js";
import { sourceOf } from "./source.js";
import type { Source } from "./source.js";
import { firstUnknownKey } from "./unknown-keys.js";

/**
 * An edition that was kept by this or an earlier release, or why it cannot be used. What was kept
 * has every part, and at most its hashes are wrong. Undefined for a draft.
 */
function keptIn(data: unknown): Result<Edition> | undefined {
  const kept = parseEdition(data);
  return kept.ok || kept.issues.some(({ code }) => code === "wrong-hash") ? kept : undefined;
}

/** Every problem of an edition. With a day, contacts must have been checked in the year before. */
export function issuesWith(data: unknown, on: string | undefined): readonly Issue[] {
  if (keptIn(data)) return checkEdition(data, on);
  const defined = defineEdition(data);
  const stale = checkEdition(data, on).filter(({ code }) => code === "stale-contact");
  return defined.ok ? stale : [...defined.issues, ...stale];
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
  const { source } = read;
  const made = keptIn(source.data) ?? defineEdition(source.data);
  return made.ok
    ? { ok: true, edition: made.value, source }
    : { ok: false, findings: findingsOf(source, made.issues), emergency: made.emergency };
}
