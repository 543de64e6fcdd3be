// `screen` and `parseScreening` in Chromium, beside `JSON.parse` and zod.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { FLAGS, NO_BROWSER, PATH, hasBrowser } from "../../browser/chromium.js";
import type { Figures } from "../figures.js";
import { printTimes, ratioIn } from "../measure.js";
import { AGAINST_OUTCOMES, JSON_PARSE, LOOP, SCREEN } from "../outcomes/ways.js";
import { OURS } from "../parsers/ours.js";
import { PLAIN_ZOD } from "../parsers/zod.js";
import { TARGETS } from "../targets.js";
import type { measureAll } from "./page.js";

type Handed = Awaited<ReturnType<typeof measureAll>>;

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function reportChromium(): Promise<Figures> {
  if (!hasBrowser) return skipped(NO_BROWSER);
  const { version, handed } = await measuredInPage();
  const [all, born, others] = [new Map(handed.all), new Map(handed.born), new Map(handed.others)];
  const [valid, invalid] = [new Map(handed.valid), new Map(handed.invalid)];
  console.log(`\nChromium ${version}`);
  printTimes("screen, the whole outcome: all", all, AGAINST_OUTCOMES);
  printTimes("with a date of birth", born, AGAINST_OUTCOMES);
  printTimes("without a date of birth", others, AGAINST_OUTCOMES);
  printTimes("parseScreening, valid", valid, { [PLAIN_ZOD]: "plain zod" });
  printTimes("parseScreening, invalid, with the list of problems", invalid, {
    [PLAIN_ZOD]: "plain zod",
  });
  return {
    screen: ratioIn(others, SCREEN, JSON_PARSE),
    "screen, born": ratioIn(born, SCREEN, JSON_PARSE),
    "screen, the loop": ratioIn(all, SCREEN, LOOP),
    "valid, zod": ratioIn(valid, OURS, PLAIN_ZOD),
    "invalid, zod": ratioIn(invalid, OURS, PLAIN_ZOD),
  };
}

async function measuredInPage(): Promise<{ version: string; handed: Handed }> {
  const browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundledPage() });
    const handed = await page.evaluate<Handed>("measured.measureAll()");
    return { version: browser.version(), handed };
  } finally {
    await browser.close();
  }
}

/** The code of the page. As in the bench itself, the name csae-guidance leads to dist. */
async function bundledPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at("./page.ts")],
    tsconfig: at("../tsconfig.built.json"),
    bundle: true,
    format: "iife",
    globalName: "measured",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function skipped(whyNot: string): Figures {
  const targets = TARGETS.filter((target) => "inChromium" in target);
  return Object.fromEntries(targets.map(({ figure }) => [figure, { whyNot }]));
}
