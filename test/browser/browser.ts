// A real browser for the tests that need one. Only a browser that is already on the machine is used: none is downloaded.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";

/** Where the browser is: in the environment's `CHROMIUM_PATH`, or where Debian installs chromium. */
const PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** Whether the tests can run. Where they cannot, the reason is printed once. */
export const hasBrowser = existsSync(PATH);
if (!hasBrowser) console.warn(`skipped: no browser at ${PATH}. Install Debian's chromium, or set CHROMIUM_PATH.`);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

/** A page with everything that it asks the network for and complains about. */
export interface Watched {
  readonly page: Page;
  readonly events: string[];
}

/** An empty page that is watched from the start. */
export async function open(browser: Browser): Promise<Watched> {
  const page = await browser.newPage();
  const events: string[] = [];
  page.on("request", (request) => events.push(`request: ${request.url()}`));
  page.on("console", (message) => events.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => events.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => { events.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  return { page, events };
}
