// The browser of whoever needs a real one. Only one that is already on the machine is used: none is
// downloaded.

import { existsSync } from "node:fs";

/** Where the browser is: in the environment's `CHROMIUM_PATH`, or where Debian installs chromium. */
export const PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** How it is started. */
export const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether it is there. */
export const hasBrowser = existsSync(PATH);

/** What is said where it is not. */
export const NO_BROWSER =
  `skipped: no browser at ${PATH}. ` + `Install Debian's chromium, or set CHROMIUM_PATH.`;
