// Medplum's form in a real browser. Its page is bundled before the tests; what it asks the network
// for is refused and told.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hasBrowser } from "../../browser/browser.js";
import { isInstalled } from "../installed.js";
import { openedSite } from "../site.js";

/** Whether the tests can run. Where they cannot, the reason was printed. */
export const hasForms = isInstalled("medplum") && hasBrowser;

/** A form in the browser. */
interface Form {
  /** Errors of the page, and requests to anywhere. */
  readonly troubles: readonly string[];
  /** Shows a questionnaire, with a response filled in where one is given. */
  readonly show: (questionnaire: unknown, response?: unknown) => Promise<void>;
  /** The form as it is filled in, as Medplum hands it out, by way of JSON as it is sent. */
  readonly response: () => Promise<unknown>;
  /** What a person sends off. */
  readonly submit: () => Promise<unknown>;
  /** Chooses from a list; an empty text takes the answer back. */
  readonly choose: (linkId: string, words: string) => Promise<void>;
  /** Ticks or unticks the first box of an item. */
  readonly tick: (linkId: string) => Promise<void>;
  readonly type: (linkId: string, words: string) => Promise<void>;
  /** Whether a person can see a field for an item. */
  readonly isShown: (linkId: string) => Promise<boolean>;
  /** What stands in the field of an item. */
  readonly valueOf: (linkId: string) => Promise<string>;
  readonly text: () => Promise<string>;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("page.mjs", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** Starts a browser before the tests around it and closes it after them. */
export function medplumForm(): Form {
  const { page, troubles } = openedSite({
    origin: "http://medplum.example",
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Medplum</title><div id="form"></div>`,
    ready: async (opened) => opened.addScriptTag({ content: await bundled() }),
  });

  const byId = (id: string) => page().locator(`[id=${JSON.stringify(id)}]`);
  const settled = async (): Promise<void> => {
    await page().evaluate("new Promise((done) => setTimeout(done, 100))");
  };

  return {
    troubles,
    show: async (questionnaire, response) => {
      troubles.length = 0;
      await page().evaluate(
        `show(${JSON.stringify(questionnaire)}, ${response === undefined ? "undefined" : JSON.stringify(response)})`,
      );
      await page().waitForSelector("form");
      await settled();
    },
    response: async () =>
      JSON.parse(await page().evaluate<string>("JSON.stringify(changed)")) as unknown,
    submit: async () => {
      await page().getByRole("button", { name: "Submit" }).click();
      await settled();
      return JSON.parse(await page().evaluate<string>("JSON.stringify(submitted)")) as unknown;
    },
    choose: async (linkId, words) => {
      await byId(linkId).selectOption({ label: words });
      await settled();
    },
    tick: async (linkId) => {
      await byId(`${linkId}-option-0`).click();
      await settled();
    },
    type: async (linkId, words) => {
      await byId(linkId).fill(words);
      await settled();
    },
    isShown: async (linkId) =>
      (await byId(linkId).count()) + (await byId(`${linkId}-option-0`).count()) > 0,
    valueOf: (linkId) => byId(linkId).inputValue(),
    text: () => page().evaluate<string>("document.querySelector('#form').innerText"),
  };
}
