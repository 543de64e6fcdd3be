// What the documents name is there: files, commands, links, and the names said to stand in a file.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { summariseCaseload, york } from "csae-guidance";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const exists = (path: string): boolean => existsSync(new URL(path, root));
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  ...readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/api/")),
];

/** Prose and code spans, without blocks of code. */
const prose = (page: string): string => read(page).replaceAll(/^```[\s\S]*?^```$/gm, "");
const spans = (page: string): string[] =>
  [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);

/** What stands for many files: each of them, or the nearest folder that is told. */
const isThere = (path: string): boolean =>
  exists(path.replace(/\/?[^/]*(?:\*|<[^>]+>|…).*$/, "").replace(/^$/, "."));

/** How a heading is linked to. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(/\s/g, "-");

describe.each(pages)("%s", (page) => {
  test("links lead to what is there", () => {
    const broken = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", part] = link.split("#");
        const file = path === "" ? page : new URL(path, `file:///${page}`).pathname.slice(1);
        return (
          !exists(file) ||
          (part !== undefined &&
            !read(file)
              .split("\n")
              .some((line) => /^#+ /.test(line) && anchor(line.replace(/^#+ /, "")) === part))
        );
      });
    expect(broken).toEqual([]);
  });

  test("files that it names are there", () => {
    const named = spans(page)
      .filter((span) => /^(?:src|test|docs|examples|\.changeset|\.ci)\/[^\s`]*$/.test(span))
      .filter((span) => !/^docs\/api\b/.test(span));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test("names that it says stand in a file are there", () => {
    const wrong = [
      ...prose(page).matchAll(/`(\w+)`\s+in\s+`((?:src|test)\/[^`*<\s]+\.ts)`/g),
    ].filter(([, name = "", file = ""]) => !exists(file) || !read(file).includes(name));
    expect(wrong.map(([words]) => words)).toEqual([]);
  });

  test("commands that it gives are scripts of the package", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(
      ([, script, tests]) => script ?? tests ?? "",
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("README.md", () => {
  test("has at most 150 lines", () => {
    expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  });

  test("keeps the two commands that anyone tries first", () => {
    const commands = [...read("README.md").matchAll(/^(npm ci && [^#\n]*?) *(?:#.*)?$/gm)];
    expect(commands.map(([, command]) => command)).toEqual([
      "npm ci && npm run example",
      "npm ci && npm test",
    ]);
  });

  test("gives the numbers that the library has", () => {
    expect(read("README.md")).toContain(`${york.knownIssues.length} known defects`);
    expect(read("README.md")).toContain(`Numbers below ${summariseCaseload([]).threshold} `);
  });
});

describe("docs/decisions/", () => {
  const decisions = pages.filter((page) => /^docs\/decisions\/\d/.test(page)).toSorted();

  test("are numbered without a gap, and the index lists each by its title", () => {
    const index = read("docs/decisions/README.md");
    decisions.forEach((page, place) => {
      const name = page.slice("docs/decisions/".length);
      const title = /^# (.*)$/m.exec(read(page))?.[1] ?? "";
      expect(title).toMatch(new RegExp(`^${String(place + 1).padStart(3, "0")} · `));
      expect(name.startsWith(title.slice(0, 3))).toBe(true);
      expect(index).toContain(`- [${title}](${name})`);
      expect(read(page)).toContain(`\ntitle: ${title}\n`);
    });
    expect([...index.matchAll(/^- \[/gm)]).toHaveLength(decisions.length);
  });

  test("each is half a page with the same four headings", () => {
    for (const page of decisions) {
      const text = read(page);
      expect([page, [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)]).toEqual([
        page,
        ["Context", "Choice", "Considered", "Consequences"],
      ]);
      expect([page, text.split("\n").length <= 45]).toEqual([page, true]);
    }
  });
});

test("the reference holds every page of docs/", () => {
  const { projectDocuments } = JSON.parse(read("typedoc.json")) as { projectDocuments: string[] };
  expect(pages.filter((page) => page.startsWith("docs/")).toSorted()).toEqual(
    projectDocuments.filter((page) => page.startsWith("docs/")).toSorted(),
  );
});
