// What docs/command-line.md shows is what the command line writes.

import { expect, test } from "vitest";
import { commandsOf } from "./commands.js";

test("every command of the page writes what the page shows", async () => {
  const commands = await commandsOf("docs/command-line.md");
  for (const { line, written, shown } of commands) expect([line, written]).toEqual([line, shown]);
  expect(commands).toHaveLength(6);
});
