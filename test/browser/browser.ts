// A real browser for the tests that need one. Where there is none, the reason is printed once.

import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { FLAGS, NO_BROWSER, PATH, hasBrowser } from "./chromium.js";

export { hasBrowser };
if (!hasBrowser) console.warn(NO_BROWSER);

/** A page with everything that it asks the network for and complains about. */
interface Watched {
  readonly page: () => Page;
  /** Requests, messages, errors and dialogs since the page was last shown. */
  readonly events: readonly string[];
  /** Shows a page in a window of so many pixels. */
  readonly show: (html: string, width: number) => Promise<void>;
  /** What an expression gives in the page. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /**
   * What axe says of the page that is shown, by every rule it has: WCAG to 2.2 AA, best practices,
   * and those off unless asked.
   */
  readonly axe: () => Promise<{ violations: string[]; incomplete: string[]; passes: number }>;
}

/** Starts a browser before the tests around it and closes it after them. Its one page is watched from the start. */
export function browserForTests(): Watched {
  let browser: Browser | undefined;
  let opened: Page | undefined;
  const events: string[] = [];
  const page = (): Page => {
    if (!opened) throw new Error("the browser has not started");
    return opened;
  };
  const ask = <T>(expression: string): Promise<T> => page().evaluate<T>(expression);

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
    opened = await browser.newPage();
    opened.on("request", (request) => events.push(`request: ${request.url()}`));
    opened.on("console", (message) => events.push(`console: ${message.text()}`));
    opened.on("pageerror", (error) => events.push(`error: ${error.message}`));
    opened.on("dialog", (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    page,
    events,
    ask,
    show: async (html, width) => {
      events.length = 0;
      await page().setViewportSize({ width, height: 900 });
      await page().setContent(html);
    },
    axe: async () => {
      await ask(axe.source);
      const { violations, incomplete, passes } = await ask<AxeResults>(
        `axe.run({ runOnly: ${JSON.stringify(axe.getRules().map(({ ruleId }) => ruleId))} })`,
      );
      const told = (results: AxeResults["violations"]): string[] =>
        results.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}`),
        );
      return { violations: told(violations), incomplete: told(incomplete), passes: passes.length };
    },
  };
}
