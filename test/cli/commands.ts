// The commands that a page shows, what the command line writes, and what the page says that it writes.

import { blocksOf } from "../docs/blocks.js";
import { atThePrompt } from "./at-the-prompt.js";

/** A command with the lines that it writes and the lines that the page has below it. */
export interface ShownCommand {
  readonly line: string;
  readonly written: readonly string[];
  readonly shown: readonly string[];
}

/** A line as it stands behind a prompt: the words, and perhaps a file to write to or a word to look for. */
const PROMPT = /^\$ npx csae-guidance (.*?)(?: > (\S+)| \| grep (\S+))?$/;

/** Runs every command of a page, in order, with the files that the page has made so far. */
export async function commandsOf(page: string): Promise<ShownCommand[]> {
  const commands: ShownCommand[] = [];
  let made: Readonly<Record<string, string>> = {};
  for (const { language, code, files } of blocksOf(page)) {
    if (language !== "text") continue;
    for (const part of code.split(/^(?=\$ )/m)) {
      const [line = "", ...shown] = part.trimEnd().split("\n");
      const [, words, target, wanted = ""] = PROMPT.exec(line) ?? [];
      if (words === undefined) continue;
      const { out, err } = await atThePrompt(words.split(" "), { ...files, ...made });
      if (target !== undefined) made = { ...made, [target]: out };
      const lines = target === undefined ? `${out}${err}`.trimEnd().split("\n") : [];
      commands.push({ line, shown, written: lines.filter((each) => each.includes(wanted)) });
    }
  }
  return commands;
}
