// What docs/command-line.md shows is what the command line writes.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atThePrompt } from "./at-the-prompt.js";
import type { Files } from "./at-the-prompt.js";

const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/^```(yaml|text)\n([\s\S]*?)^```$/gm)];

/** A line as it stands behind a prompt: the words, and perhaps a file to write to or a word to look for. */
const PROMPT = /^\$ npx csae-guidance (.*?)(?: > (\S+)| \| grep (\S+))?$/;

test("every command of the page writes what the page shows", async () => {
  let files: Files = {};
  let shown = 0;
  for (const [, language, block = ""] of blocks) {
    const name = /^# (\S+)/.exec(block)?.[1];
    if (language === "yaml" && name !== undefined) files = { ...files, [name]: block };
    if (language !== "text") continue;
    for (const part of block.split(/^(?=\$ )/m)) {
      const [line = "", ...lines] = part.trimEnd().split("\n");
      const [, words = "", target, wanted] = PROMPT.exec(line) ?? [];
      const { out, err } = await atThePrompt(words.split(" "), files);
      if (target !== undefined) files = { ...files, [target]: out };
      const written = target === undefined ? `${out}${err}`.trimEnd().split("\n") : [];
      expect([line, written.filter((each) => each.includes(wanted ?? ""))]).toEqual([line, lines]);
      shown += 1;
    }
  }
  expect(shown).toBe(6);
});
