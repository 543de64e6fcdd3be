// On a page that allows scripts of its own origin and no code from text, the library screens, renders
// and exports, and tries nothing that the policy refuses.

import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserForTests, hasBrowser } from "./browser.js";

/** Listens for what the policy refuses, before anything else is loaded. */
const LISTENER = `globalThis.refused = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  refused.push(\`\${effectiveDirective} \${blockedURI}\`);
});`;

/**
 * Puts a script into the page, which is refused, and then sends the answers. Refusals are told in
 * order, so that all before this one are there.
 */
const SEND = `
document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
  if (blockedURI === "inline")
    fetch("answer", { method: "POST", body: JSON.stringify({ answers, refused }) });
});
const inline = document.createElement("script");
inline.textContent = "1";
document.head.append(inline);
`;
const SENT = "script-src-elem inline";

/** Uses every entry that loads no zod. */
const WITHOUT_ZOD = `
import { parseScreening, pinOf, screen, timeline, york } from "csae-guidance";
import { screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { fromQuestionnaireResponse, toQuestionnaireResponse } from "csae-guidance/fhir";
import { renderScreening, renderTimeline } from "csae-guidance/render";
import { schemaFiles } from "csae-guidance/json-schema";
import { fromSurveyData, toSurveyData } from "csae-guidance/survey";

const input = { edition: pinOf(york), completedOn: "2026-03-14", answers: { clipping: "yes" } };
const parsed = parseScreening(input);
const outcome = screen(parsed.value);
const answers = [
  outcome.indication.atLeast,
  parseScreening({ answers: { clipping: "Yes" } }).ok,
  ...["text", "markdown", "html"].map((format) => renderScreening(outcome, format).length > 1_000),
  renderTimeline(timeline([parsed.value]).value, "html").includes("<svg"),
  screeningFromCsv(screeningToCsv(parsed.value)).ok,
  fromQuestionnaireResponse(toQuestionnaireResponse(parsed.value)).ok,
  fromSurveyData(toSurveyData(parsed.value)).ok,
  Object.keys(schemaFiles()).length > 10,
];
`;

/** Uses the entry that has the schemas of zod. */
const WITH_ZOD = `
import { screeningSchema } from "csae-guidance/schemas";
const answers = [screeningSchema.safeParse({}).success];
`;

const PAGE = `<!doctype html><html lang="en"><title>Test</title>
<script src="listener.js"></script><script type="module" src="main.js"></script></html>`;

async function bundled(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: script + SEND,
      resolveDir: fileURLToPath(new URL("../../", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe.skipIf(!hasBrowser)("under the policy script-src 'self'", () => {
  const { page } = browserForTests();
  let files: Readonly<Record<string, readonly [type: string, text: string]>> = {};
  let answer: (told: unknown) => void = () => undefined;
  const server = createServer((request, response) => {
    const [type, contents] = files[request.url ?? ""] ?? ["text/plain", ""];
    response.setHeader("Content-Security-Policy", "script-src 'self'");
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.end(contents);
    if (request.url === "/answer")
      void text(request).then((told) => {
        answer(JSON.parse(told));
      });
  });

  beforeAll(async () => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(() => {
    server.close();
  });

  /** What a script answers on a page under the policy, and what is refused there. */
  async function toldBy(script: string): Promise<unknown> {
    files = {
      "/": ["text/html", PAGE],
      "/listener.js": ["text/javascript", LISTENER],
      "/main.js": ["text/javascript", await bundled(script)],
    };
    const told = new Promise((resolve) => {
      answer = resolve;
    });
    await page().goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return told;
  }

  test("every entry without zod works, and nothing that it does is refused", async () => {
    expect(await toldBy(WITHOUT_ZOD)).toEqual({
      answers: ["escalating", false, true, true, true, true, true, true, true, true],
      refused: [SENT],
    });
  });

  test("the schemas work, though zod asks once whether it may make code from text", async () => {
    expect(await toldBy(WITH_ZOD)).toEqual({
      answers: [false],
      refused: ["script-src eval", SENT],
    });
  });
});
