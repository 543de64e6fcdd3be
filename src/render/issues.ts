// Renders the issues of input that could not be read, for the person who submitted it.

import type { ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { partsOf } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import { bullets } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { fieldWords } from "./fields.js";
import { firstOf } from "./parts.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders every issue of a failed `Result`, the emergency notice first. Each names the field in
 * words, and below it the path and the code for whoever mends the data.
 *
 * @remarks Limit: it shows what the issues hold. Parsers put nothing of the input into an issue.
 * @example
 * const result = parseScreening({ edition: pinOf(york), completedOn: "soon" });
 * const page = result.ok ? "" : renderIssues(result.issues, "text");
 * page.includes("- completed on: Expected"); // true
 * page.includes("/completedOn (invalid-date)"); // true
 */
export function renderIssues(
  issues: readonly Issue[],
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(issues, as, edition, (page) => {
    const all = [...issues];
    return {
      urgent: urgent(page),
      title: page.say("issues.title", { count: all.length }),
      body: all.length > 0 ? [bullets(firstOf(page, 10, all, (issue) => line(page, issue)))] : [],
    };
  });
}

function line(page: Page, { code, path, message }: Issue): Item {
  const field = path === "" ? page.say("issues.whole") : fieldWords(page, partsOf(path));
  return {
    words: page.say("labelled", { label: field, words: [message] }),
    more: page.detail === "summary" ? [] : [placeInData(page, path, code)],
  };
}

function placeInData(page: Page, path: string, code: string): Words {
  return path === ""
    ? page.say("issues.place-whole", { code: [code] })
    : page.say("issues.place", { path: [path], code: [code] });
}
