// The service of docs/http.md under Fastify, and what Fastify does with our schemas by itself.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AJV_OPTIONS, jsonSchema } from "csae-guidance/json-schema";
import { testService } from "../../http/cases.js";
import { loadRecipe, writeRecipe } from "../../http/recipe.js";
import { isInstalled, judge } from "../installed.js";

/** What is used of Fastify here. */
interface App {
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<string>;
  readonly close: () => Promise<void>;
  readonly ready: () => Promise<unknown>;
  readonly post: (
    path: string,
    options: object,
    handler: (request: { readonly body: unknown }) => unknown,
  ) => void;
  readonly inject: (request: object) => Promise<{
    readonly statusCode: number;
    readonly body: string;
    readonly json: () => unknown;
  }>;
}

const root = new URL("../../../", import.meta.url);
const folder = new URL("node_modules/.cache/recipe/", import.meta.url);
const installed = isInstalled("http");
const EDITION = { id: "york", version: "1.0.0" };
const MISTYPED = { edition: EDITION, answers: { "older-partnr": "yes" } };

describe.skipIf(!installed)("the service of the page", () => {
  let app: App;
  let address = "";
  beforeAll(async () => {
    const loaded = await loadRecipe<{ fastifyService: () => App }>(folder, "fastify.ts");
    app = loaded.fastifyService();
    address = await app.listen({ host: "127.0.0.1", port: 0 });
  });
  afterAll(() => app.close());

  testService(() => address);
});

describe.skipIf(!installed)("a route with our schema", () => {
  /** A route that answers with what its handler is given. */
  const echo = (options: object): App => {
    const app = judge<(options: object) => App>("http", "fastify")(options);
    const body = jsonSchema("screening", { draft: "draft-07" });
    app.post("/", { schema: { body } }, (request) => request.body);
    return app;
  };
  const send = async (app: App, payload: object): Promise<readonly [number, unknown]> => {
    const { statusCode, json } = await app.inject({ method: "POST", url: "/", payload });
    return [statusCode, json()];
  };

  test("Fastify’s own options refuse the keyword reaches when the service starts", async () => {
    await expect(echo({}).ready()).rejects.toThrow(/unknown keyword: "reaches"/);
  });

  /** Fastify’s own options, with no more than it takes to start. */
  const own = (): App => echo({ ajv: { customOptions: { keywords: ["reaches"] } } });

  test("and with that keyword alone they drop an answer and say that all is well", async () => {
    expect(await send(own(), MISTYPED)).toEqual([200, { edition: EDITION, answers: {} }]);
  });

  test.each([
    [null, 0],
    ["12", 12],
    [true, 1],
  ])("and read the age %j as %j", async (ageInYears, read) => {
    const sent = { edition: EDITION, answers: {}, subject: { ageInYears } };
    expect(await send(own(), sent)).toEqual([200, { ...sent, subject: { ageInYears: read } }]);
  });

  const ours = (): App => echo({ ajv: { customOptions: AJV_OPTIONS } });

  test.each<object>([
    MISTYPED,
    ...[null, "12", true].map((ageInYears) => ({ edition: EDITION, subject: { ageInYears } })),
  ])("under our options it is refused: %j", async (body) => {
    expect((await send(ours(), body))[0]).toBe(400);
  });

  test("under our options a record comes back whole", async () => {
    const record = {
      edition: EDITION,
      subject: { reference: "00731", ageInYears: 13 },
      answers: { clipping: { answer: "not-known", note: "Zoë" }, "older-partner": "yes" },
      childsVoice: "as she said it",
    };
    expect(await send(ours(), record)).toEqual([200, record]);
  });

  test("as the page has it, the parser answers with its issues and the notice", async () => {
    const { fastifyWithSchema } = await loadRecipe<{ fastifyWithSchema: () => App }>(
      folder,
      "fastify-schema.ts",
    );
    const app = fastifyWithSchema();
    const post = (payload: object): ReturnType<App["inject"]> =>
      app.inject({ method: "POST", url: "/screenings/outcome", payload });
    const refused = await post(MISTYPED);
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toMatchObject({
      ok: false,
      issues: [{ code: "unknown-key", path: "/answers" }],
      emergency: { numbers: [{ number: "999" }, { number: "101" }] },
    });
    expect(refused.body).not.toContain("older-partnr");
    const taken = await post({ edition: EDITION, answers: { "older-partner": "yes" } });
    expect([taken.statusCode, taken.json()]).toMatchObject([
      200,
      { indication: { because: ["older-partner"] } },
    ]);
    await app.close();
  });
});

test.skipIf(!installed)("the blocks of the page compile under the settings of the project", () => {
  writeRecipe(folder);
  const source = (path: string): string => fileURLToPath(new URL(path, root));
  const config = {
    extends: source("tsconfig.json"),
    compilerOptions: {
      paths: {
        "csae-guidance": [source("src/index.ts")],
        "csae-guidance/json-schema": [source("src/interop/json-schema/index.ts")],
      },
      typeRoots: [source("node_modules/@types")],
    },
    include: [],
    files: ["fastify.ts", "fastify-schema.ts", "node-http.ts"],
  };
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(config));
  const compiler = source("node_modules/typescript7/bin/tsc");
  const words = [compiler, "--project", fileURLToPath(folder)];
  expect(execFileSync(process.execPath, words, { encoding: "utf8" })).toBe("");
});
