// The command line as a function: words in, text and an exit code out.

import { check } from "./check.js";
import { askedBy } from "./command.js";
import type { Asked } from "./command.js";
import { diff } from "./diff.js";
import { said, warned } from "./platform.js";
import type { Outcome, Platform } from "./platform.js";
import { screen } from "./screen.js";
import { NEW_EDITION } from "./new-edition.js";

/**
 * Does what the words ask for.
 *
 * @param args - The words after `csae-guidance`.
 * @param platform - How files and standard input are read.
 * @param version - The version of this package.
 * @returns What to write, and the exit code. Never rejects, and no sentence about an error holds
 *   anything of a file.
 */
export async function run(
  args: readonly string[],
  platform: Platform,
  version: string,
): Promise<Outcome> {
  try {
    return await outcomeOf(askedBy(args, version), platform);
  } catch {
    return warned(2, UNKNOWN);
  }
}

/** What is said of an error that nobody foresaw. Its own words could repeat a file. */
export const UNKNOWN = "error: Something went wrong that should not. Nothing was done.\n";

function outcomeOf(given: Asked, platform: Platform): Promise<Outcome> | Outcome {
  switch (given.command) {
    case "check":
      return check(given.asked, platform);
    case "diff":
      return diff(given.asked, platform);
    case "screen":
      return screen(given.asked, platform);
    case "new-edition":
      return said(0, NEW_EDITION);
    case "answer":
      return given.answer;
  }
}
