// The command line with files in memory.

import type { NotRead, Outcome, TextRead } from "../../src/cli/platform.js";
import { run } from "../../src/cli/run.js";

/** A file as its text, or why it cannot be read. */
export type Files = Readonly<Record<string, string | { readonly why: NotRead }>>;

/** What the words come to. The file of the name `-` is standard input. */
export function atThePrompt(words: readonly string[], files: Files = {}): Promise<Outcome> {
  const read = (path: string, most: number): TextRead => {
    const file = files[path] ?? { why: "no-such-file" };
    if (typeof file !== "string") return { ok: false, why: file.why };
    return file.length > most ? { ok: false, why: "too-large" } : { ok: true, text: file };
  };
  const platform = {
    readFile: (path: string, most: number) => Promise.resolve(read(path, most)),
    readInput: (most: number) => Promise.resolve(read("-", most)),
  };
  return run(words, platform, "1.2.3");
}

/** The commented edition that `new-edition` writes. */
export async function newEdition(): Promise<string> {
  return (await atThePrompt(["new-edition"])).out;
}
