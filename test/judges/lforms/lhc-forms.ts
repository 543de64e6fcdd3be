// LHC-Forms (National Library of Medicine) in a real browser. It is served from its folder, and
// nothing else is: what a page asks for beyond it is refused and told.

import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { hasBrowser } from "../../browser/browser.js";
import { fileOf, isInstalled } from "../installed.js";
import { openedSite } from "../site.js";

/** Whether the tests can run. Where they cannot, the reason was printed. */
export const hasForms = isInstalled("lforms") && hasBrowser;

const SITE = "http://lhc-forms.example";
const FILES = "lforms/dist/lforms";
const SCRIPTS = [
  "webcomponent/assets/lib/zone.min.js",
  "webcomponent/runtime.js",
  "webcomponent/polyfills.js",
  "webcomponent/main.js",
  "fhir/R4/lformsFHIR.min.js",
];
const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>LHC-Forms</title><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>${SCRIPTS.map(
  (path) => `<script src="/${path}"></script>`,
).join("")}</html>`;
const TYPES: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

/** A form in the browser. */
interface Form {
  readonly page: () => Page;
  /** Errors of the page, and requests beyond its own files. */
  readonly troubles: readonly string[];
  /** Shows a questionnaire, with a response filled in where one is given. */
  readonly show: (questionnaire: unknown, response?: unknown) => Promise<void>;
  /** The form as it is filled in, as LHC-Forms hands it out. */
  readonly response: () => Promise<unknown>;
  /** Every line of the form that a person sees. */
  readonly lines: () => Promise<string[]>;
  /**
   * Chooses an answer by its words, as a person does: from a list, or by ticking. A box that is
   * ticked is unticked by choosing it again.
   */
  readonly choose: (linkId: string, words: string) => Promise<void>;
  /** Types into an item, or clears it: into a list too, which makes it unanswered again. */
  readonly type: (linkId: string, words: string) => Promise<void>;
  /** What a person sees that is filled in, by item: what was typed or chosen, or the words of what is ticked. */
  readonly filledIn: () => Promise<Record<string, string>>;
}

/** Starts a browser before the tests around it and closes it after them. */
export function lhcForms(): Form {
  const { page, troubles } = openedSite({
    origin: SITE,
    html: PAGE,
    file: (path) => {
      const file = fileOf("lforms", `${FILES}${path}`);
      const type = TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
      return existsSync(file) ? { contentType: type, body: readFileSync(file) } : undefined;
    },
    ready: (opened) => opened.waitForFunction("globalThis.LForms?.FHIR?.R4"),
  });

  /** What runs on a change has run. */
  const settled = async (): Promise<void> => {
    await page().evaluate("new Promise((done) => setTimeout(done, 150))");
  };
  /**
   * No field has the focus, and no list of answers lies over the form.
   *
   * A tab would go to the next field, whose list then opens over the lines below it.
   */
  const left = async (): Promise<void> => {
    await page().evaluate("document.activeElement.blur()");
    await page().locator("#lhc-tools-searchResults").waitFor({ state: "hidden" });
    await settled();
  };
  // A date has no id of its own.
  const field = (linkId: string) =>
    page()
      .locator(`[id^=${JSON.stringify(`item-${linkId}/`)}] :is(input, textarea)`)
      .first();
  const tick = (linkId: string, words: string) =>
    page()
      .locator(`label[id^=${JSON.stringify(`${linkId}/`)}]`)
      .getByText(words, { exact: true });

  return {
    page,
    troubles,
    show: async (questionnaire, response) => {
      troubles.length = 0;
      await page().evaluate(`(async () => {
        const response = ${JSON.stringify(response ?? null)};
        const form = LForms.Util.convertFHIRQuestionnaireToLForms(${JSON.stringify(questionnaire)}, "R4");
        await LForms.Util.addFormToPage(response ? LForms.Util.mergeFHIRDataIntoLForms("QuestionnaireResponse", response, form, "R4") : form, "form", { fhirVersion: "R4" });
      })()`);
      await settled();
    },
    response: async () =>
      JSON.parse(
        await page().evaluate<string>(
          "JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'))",
        ),
      ) as unknown,
    lines: async () =>
      (await page().evaluate<string>("document.querySelector('#form').innerText"))
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    choose: async (linkId, words) => {
      if ((await tick(linkId, words).count()) > 0) await tick(linkId, words).click();
      else {
        await field(linkId).click();
        // The list numbers its answers.
        await page()
          .locator("#completionOptions li", { hasText: new RegExp(`:\\s+${words}$`) })
          .click();
      }
      await left();
    },
    type: async (linkId, words) => {
      await field(linkId).fill(words);
      if ((await field(linkId).evaluate((element) => String(element))).includes("HTMLInputElement"))
        await page().keyboard.press("Enter");
      await left();
    },
    filledIn: () => page().evaluate(FILLED_IN),
  };
}

const FILLED_IN = `Object.fromEntries([...document.querySelectorAll("#form :is(input:not([type=radio], [type=checkbox]), textarea)")]
  .filter(({ value }) => value.trim() !== "").map((field) => [field.closest("lhc-item").id.slice("item-".length).split("/")[0], field.value])
  .concat([...document.querySelectorAll("#form label:has(input:checked)")].map(({ id, textContent }) => [id.split("/")[0], textContent.trim()])))`;
