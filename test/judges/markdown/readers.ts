// Software that turns Markdown into HTML, each with everything switched on that makes more of words
// than words: links of bare addresses, emoji, footnotes, formulas.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge } from "../installed.js";

/** Turns documents into HTML, each apart from the others. */
export type Reader = (documents: readonly string[]) => readonly string[];

const each =
  (html: (markdown: string) => string): Reader =>
  (documents) =>
    documents.map(html);

/** The readers that npm installs, by name. */
export function installedReaders(): Readonly<Record<string, Reader>> {
  return {
    marked: marked(),
    "markdown-it": markdownIt(),
    commonmark: commonmark(),
    "micromark with GitHub's dialect": micromark(),
  };
}

function marked(): Reader {
  const { parse } = judge<{ parse: (markdown: string) => string }>("markdown", "marked");
  return each((markdown) => parse(markdown));
}

interface MarkdownIt {
  use(plugin: unknown, options?: object): MarkdownIt;
  render(markdown: string): string;
}

function markdownIt(): Reader {
  const make = defaultOf("markdown-it") as new (options: object) => MarkdownIt;
  const reader = new make({ html: true, linkify: true })
    // Faces made of marks, such as a colon and a bracket, are left to whoever wants them.
    .use(judge<{ readonly full: unknown }>("markdown", "markdown-it-emoji").full, { shortcuts: {} })
    .use(defaultOf("markdown-it-footnote"));
  return each((markdown) => reader.render(markdown));
}

function commonmark(): Reader {
  const { Parser, HtmlRenderer } = judge<{
    readonly Parser: new () => { parse(markdown: string): unknown };
    readonly HtmlRenderer: new () => { render(tree: unknown): string };
  }>("markdown", "commonmark");
  return each((markdown) => new HtmlRenderer().render(new Parser().parse(markdown)));
}

function micromark(): Reader {
  const { micromark: html } = judge<{
    readonly micromark: (markdown: string, options: object) => string;
  }>("markdown", "micromark");
  const { gfm, gfmHtml } = judge<Extension<"gfm">>("markdown", "micromark-extension-gfm");
  const { math, mathHtml } = judge<Extension<"math">>("markdown", "micromark-extension-math");
  const options = {
    allowDangerousHtml: true,
    extensions: [gfm(), math()],
    htmlExtensions: [gfmHtml(), mathHtml()],
  };
  return each((markdown) => html(markdown, options));
}

type Extension<Name extends string> = Readonly<Record<Name | `${Name}Html`, () => unknown>>;

/** What a module is, whether it is written for `import` or for `require`. */
function defaultOf(module: string): unknown {
  const loaded = judge<{ readonly default?: unknown }>("markdown", module);
  return loaded.default ?? loaded;
}

/** GitHub's own reader, which is Debian's package `cmark-gfm`. */
export const github: Reader = (documents) =>
  apart(
    execFileSync(
      "cmark-gfm",
      ["--unsafe", ...GITHUB_EXTENSIONS.flatMap((name) => ["--extension", name])],
      { input: documents.map((markdown) => `${markdown}\n\n${BETWEEN}\n\n`).join(""), ...AS_TEXT },
    ),
  );

const GITHUB_EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist", "footnotes"];

/** The dialects of pandoc that documents are read in: its own, with and without typography first. */
export const PANDOC_DIALECTS = [
  "markdown",
  "markdown-smart",
  "gfm+emoji",
  "commonmark_x-smart",
  "markdown_mmd-smart",
] as const;
export type PandocDialect = (typeof PANDOC_DIALECTS)[number];

/** Pandoc, which is Debian's package, in one of its dialects. Each document is a file of its own. */
export function pandoc(dialect: PandocDialect): Reader {
  return (documents) => {
    const folder = mkdtempSync(join(tmpdir(), "csae-guidance-words-"));
    try {
      const files = documents.flatMap((markdown, place) => {
        writeFileSync(join(folder, `${place}.md`), markdown);
        return [`${place}.md`, "between.md"];
      });
      writeFileSync(join(folder, "between.md"), `${BETWEEN}\n`);
      return apart(
        execFileSync(
          "pandoc",
          ["--file-scope", "--wrap=none", "--from", dialect, "--to", "html", ...files],
          { cwd: folder, ...AS_TEXT },
        ),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** Both are slow to start, so many documents go through at once, with this between them. */
const BETWEEN = "between-two-documents";
const AS_TEXT = { encoding: "utf8", maxBuffer: 1e9 } as const;

function apart(html: string): readonly string[] {
  return html.split(`<p>${BETWEEN}</p>`).slice(0, -1);
}

/** Whether a command of Debian's packages is there. Where it is not, the reason is printed. */
export function isThere(command: string): boolean {
  const isFound = spawnSync(command, ["--version"]).status === 0;
  if (!isFound) console.warn(`skipped: there is no ${command}. Run: apt-get install ${command}`);
  return isFound;
}
