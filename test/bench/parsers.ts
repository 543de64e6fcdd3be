// `parseScreening` beside other ways to check the same shape. Only ours answers with issues that
// say what to do and hold nothing of the input.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import { parseScreening, screeningSchema, york } from "csae-guidance";
import { jsonSchema } from "csae-guidance/json-schema";
import { report } from "./measure.js";
import type { Runs } from "./measure.js";
import { input, invalid } from "./records.js";

const plainZod = z.strictObject(screeningSchema.shape);
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const byAjv = ajv.compile(jsonSchema("screening"));

export async function reportParsers(): Promise<void> {
  for (const [title, given] of [
    ["valid", input],
    ["invalid with three problems", invalid],
  ] as const) {
    const valibot = byValibot();
    const runs: Runs = {
      // The issues of zod are made when they are first asked for.
      "plain zod": () => plainZod.safeParse(given).error?.issues,
      parseScreening: () => parseScreening(given),
      ajv: () => byAjv(given),
      ...(valibot && { valibot: () => valibot(given) }),
      "hand-written check": () => isScreening(given),
    };
    await report(`parseScreening, ${title}, beside plain zod on the same shape`, runs);
  }
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment,
  @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call,
  @typescript-eslint/no-unsafe-return -- a package without types here, in a folder of its own */
function byValibot(): ((value: unknown) => unknown) | undefined {
  const folder = new URL("./engines/", import.meta.url);
  if (!existsSync(new URL("node_modules", folder))) return undefined;
  const v: any = createRequire(new URL("package.json", folder))("valibot");
  const text = v.optional(v.string());
  const word = v.picklist(["yes", "no", "not-known"]);
  const date = v.optional(v.pipe(v.string(), v.isoDate()));
  const answer = (signs: readonly string[]): unknown =>
    v.optional(
      v.union([
        v.strictObject({
          answer: word,
          signs: v.optional(v.array(v.picklist(signs))),
          basis: v.optional(v.array(v.string())),
          observedOn: date,
          note: text,
        }),
        word,
      ]),
    );
  const schema = v.strictObject({
    edition: v.strictObject({ id: v.string(), version: v.string(), hash: text }),
    subject: v.optional(
      v.strictObject({
        reference: text,
        dateOfBirth: date,
        ageInYears: v.optional(v.pipe(v.number(), v.integer())),
        learningDisabilityOrSpecialNeeds: v.optional(word),
      }),
    ),
    completedOn: date,
    completedBy: v.optional(v.strictObject({ name: text, role: text, organisation: text })),
    immediateDanger: v.optional(word),
    answers: v.strictObject(
      Object.fromEntries(
        york.indicators.map(({ id, signs }) => [id, answer(signs.map((sign) => sign.id))]),
      ),
    ),
    notes: v.optional(v.record(v.string(), v.string())),
    protectiveFactors: text,
    childsVoice: text,
  });
  return (value) => v.safeParse(schema, value);
}
/* eslint-enable */

const rows = new Map(
  york.indicators.map(({ id, signs }) => [id, new Set(signs.map((sign) => sign.id))]),
);

/** What a programmer in a hurry would write: it answers yes or no and names nothing. */
function isScreening(value: { readonly answers: Readonly<Record<string, unknown>> }): boolean {
  for (const id in value.answers) {
    const signs = rows.get(id);
    const given = value.answers[id];
    if (!signs) return false;
    const word =
      typeof given === "object" && given !== null && "answer" in given ? given.answer : given;
    if (word !== "yes" && word !== "no" && word !== "not-known") return false;
    if (
      typeof given === "object" &&
      given !== null &&
      "signs" in given &&
      !(Array.isArray(given.signs) && given.signs.every((sign: string) => signs.has(sign)))
    )
      return false;
  }
  return true;
}
