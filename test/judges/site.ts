// A form of third-party software in a real browser, on a site that does not exist. What the page
// asks for beyond the site's own files is refused and told.

import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { FLAGS, PATH } from "../browser/chromium.js";

/** What a site serves. */
interface Site {
  readonly origin: string;
  /** The page at its root. */
  readonly html: string;
  /** Its other files, by path. */
  readonly file?: (path: string) => { contentType: string; body: Buffer } | undefined;
  /** Waits until the page can show a form. */
  readonly ready: (page: Page) => Promise<unknown>;
}

/** The page of a site. */
interface Opened {
  readonly page: () => Page;
  /** Errors of the page, and requests beyond its own files. */
  readonly troubles: string[];
}

/** Starts a browser before the tests around it and closes it after them. */
export function openedSite({ origin, html, file, ready }: Site): Opened {
  let browser: Browser | undefined;
  let opened: Page | undefined;
  const troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: PATH, args: [...FLAGS], timeout: 60_000 });
    opened = await browser.newPage({ viewport: { width: 1100, height: 1400 } });
    opened.setDefaultTimeout(10_000);
    opened.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
    await opened.route("**/*", async (route) => {
      const { origin: asked, pathname } = new URL(route.request().url());
      if (asked === origin && pathname === "/")
        return route.fulfill({ contentType: "text/html", body: html });
      const served = asked === origin ? file?.(pathname) : undefined;
      if (served) return route.fulfill(served);
      if (pathname !== "/favicon.ico") troubles.push(`request: ${asked}${pathname}`);
      return route.abort();
    });
    await opened.goto(`${origin}/`);
    await ready(opened);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    page: () => {
      if (!opened) throw new Error("the browser has not started");
      return opened;
    },
    troubles,
  };
}
