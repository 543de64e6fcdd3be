// The blocks of code on a page, each with the files that the page has made so far.

import { readFileSync } from "node:fs";

/** Files by name, with their text. */
export type TextFiles = Readonly<Record<string, string>>;

/** A block of code. */
export interface Block {
  readonly language: string;
  readonly code: string;
  /** The files that there are once the page has been followed as far as this block. */
  readonly files: TextFiles;
}

/**
 * The blocks of a page, in order. A block of YAML that begins with the name of a file in a comment begins that file.
 * The next one without a name goes on with it. A block of changes changes the first file of the page.
 */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  const files = new Map<string, string>();
  let last = "";
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => {
    const named = /^# (\S+\.yaml)\n/.exec(code)?.[1];
    if (language === "yaml") last = named ?? last;
    if (language === "yaml" && last !== "")
      files.set(last, named === undefined ? `${files.get(last) ?? ""}${code}` : code);
    const [first = ""] = files.keys();
    if (language === "diff") files.set(first, changed(files.get(first) ?? "", code));
    for (const [, from = "", to = ""] of code.matchAll(/^\$ cp (\S+) (\S+)$/gm))
      files.set(to, files.get(from) ?? "");
    return { language, code, files: Object.fromEntries(files) };
  });
}

/** A text with other lines in the place of some. Every line to take out has to be there. */
function changed(text: string, changes: string): string {
  return changes.split(/^@@\n/m).reduce((before, hunk) => {
    const lines = (sign: string): string =>
      [...hunk.matchAll(/^([-+ ])(.*\n)/gm)]
        .flatMap(([, of = "", line = ""]) => (of === sign || of === " " ? [line] : []))
        .join("");
    if (!before.includes(lines("-"))) throw new Error(`The file does not have: ${lines("-")}`);
    return before.replace(lines("-"), lines("+"));
  }, text);
}
