// What the service of docs/http.md answers, whoever serves it. Everyone in it is fictional.

import { expect, test } from "vitest";
import { openApiDocument } from "csae-guidance/json-schema";
import type { JsonSchemaName, Operation } from "csae-guidance/json-schema";
import { fits } from "../interop/json-schema/validator.js";

/** A name that is handed in wherever something is wrong. It must never come back. */
const NAME = "Jane Example";
const NOTICE = "If anyone is in danger now, or a crime is happening or about to happen: call 999.";
const EDITION = { id: "york", version: "1.0.0" };

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly ok?: boolean;
    readonly issues?: readonly { readonly code: string; readonly path: string }[];
    readonly emergency?: { readonly text: string };
  };
}

/** A body that is refused, the path it is sent to, the status and the issues. */
type Refusal = readonly [
  what: string,
  path: string,
  body: unknown,
  status: number,
  issues: readonly string[],
];

const screening = (parts: object): object => ({ edition: EDITION, answers: {}, ...parts });
const outcome = "/screenings/outcome";

const REFUSALS: readonly Refusal[] = [
  [
    "a row with a typing error",
    outcome,
    screening({ answers: { "older-partnr": "yes", clipping: "no" } }),
    400,
    ["unknown-key /answers"],
  ],
  [
    "a row that is somebody’s name",
    outcome,
    screening({ answers: { [NAME]: "yes" } }),
    400,
    ["unknown-key /answers"],
  ],
  [
    "an answer in a word that is none",
    outcome,
    screening({ answers: { clipping: NAME } }),
    400,
    ["unknown-word /answers/clipping"],
  ],
  ...[null, "12", "", 12.5, true, [12]].map((ageInYears): Refusal => [
    `an age that is ${JSON.stringify(ageInYears)}`,
    outcome,
    screening({ subject: { reference: NAME, ageInYears } }),
    400,
    ["wrong-type /subject/ageInYears"],
  ]),
  [
    "one sign where a list is expected",
    outcome,
    screening({ answers: { clipping: { answer: "yes", signs: NAME } } }),
    400,
    ["wrong-type /answers/clipping/signs"],
  ],
  ["a list", outcome, [NAME], 400, ["wrong-type "]],
  [
    "a sharing record with a key that is none",
    "/sharing-records/review",
    { decison: "shared", details: NAME },
    400,
    ["unknown-key "],
  ],
  [
    "a police form with a day that is none",
    "/police-forms/review",
    { people: [{ fullName: NAME, dateOfBirth: { ageInYears: 12, on: "2026-02-30" } }] },
    400,
    ["invalid-date /people/0/dateOfBirth/on"],
  ],
  [
    "a flag without a caller",
    "/flags",
    { child: NAME, category: "missing", raisedOn: "2026-03-09" },
    400,
    ["missing /caller"],
  ],
  [
    "an event of no kind",
    "/histories/refused/events",
    { kind: NAME },
    400,
    ["unknown-word /0/kind"],
  ],
];

const event = (parts: object): object => ({
  by: { role: "school nurse" },
  at: "2026-03-02",
  recordedAt: "2026-03-02T09:00:00Z",
  ...parts,
});

/** Tests a service that listens at an address. */
export function testService(address: () => string): void {
  const ask = async (path: string, init?: RequestInit): Promise<Answered> => {
    const response = await fetch(`${address()}${path}`, init);
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) as Answered["body"] };
  };
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type = "application/json") =>
    ask(path, { method: "POST", body, headers: { "content-type": type } });
  const postJson = (path: string, body: unknown) => post(path, JSON.stringify(body));

  /** Every refusal is of one shape, says the notice, and repeats nothing. */
  const expectRefusal = (answered: Answered, status: number, issues: readonly string[]): void => {
    expect(answered.body.issues?.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
    expect(answered.status).toBe(status);
    expect(fits("failure")(answered.body)).toBe(true);
    expect(answered.body.emergency?.text.startsWith(NOTICE)).toBe(true);
    expect(answered.text).not.toContain(NAME);
    expect(answered.text).not.toContain("Jane");
  };

  test.each(REFUSALS)("%s is refused whole", async (_, path, body, status, issues) => {
    expectRefusal(await postJson(path, body), status, issues);
  });

  test("nothing of a refused event or flag is kept", async () => {
    expectRefusal(await ask("/histories/refused"), 404, ["unreadable "]);
    const { body } = await postJson("/flags", {
      child: NAME,
      category: "missing from home",
      caller: { role: "youth worker" },
      raisedOn: "2026-03-09",
    });
    expect(body).toMatchObject({ flags: [{ child: NAME }], moreThanOne: false });
  });

  test.each<readonly [string, string | Uint8Array<ArrayBuffer>, string]>([
    ["text that is no JSON", `{"answers": {"clipping": ${NAME}`, "application/json"],
    ["text that is cut short", `{"answers": {"${NAME}": "ye`, "application/json; charset=utf-8"],
    ["nothing", "", "application/json"],
    ["bytes that are not UTF-8", new Uint8Array([0x22, 0x4a, 0xe9, 0x22]), "application/json"],
  ])("%s is unreadable", async (_, body, type) => {
    expectRefusal(await post(outcome, body, type), 400, ["unreadable "]);
  });

  test("a body that is too large is a 413, with the notice", async () => {
    const notes = { clipping: NAME.repeat(100_000) };
    expectRefusal(await postJson(outcome, screening({ notes })), 413, ["unreadable "]);
  });

  test("another type of content, and an address that is none, have the notice too", async () => {
    expectRefusal(await post(outcome, NAME, "text/plain"), 415, ["unreadable "]);
    expectRefusal(await postJson(`/people/${encodeURIComponent(NAME)}`, {}), 404, ["unreadable "]);
    expectRefusal(await ask(`/histories/Jane%20Example`), 404, ["unreadable "]);
  });

  test("an address that is no text is refused, with the notice", async () => {
    const { status, body, text } = await ask("/histories/Jane%E0");
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.emergency?.text.startsWith(NOTICE)).toBe(true);
    expect(text).not.toContain("Jane");
  });

  test("what is accepted comes back whole", async () => {
    const answers = {
      "older-partner": "yes",
      clipping: { answer: "not-known", note: "Zoë said “later” 🙂" },
    };
    const result = await postJson(outcome, screening({ answers }));
    expect(result.status).toBe(200);
    expect(fits("screening-outcome")(result.body)).toBe(true);
    expect(result.body).toMatchObject({
      indication: { atLeast: "escalating", couldReach: "significant", because: ["older-partner"] },
      unread: 0,
    });

    await postJson(
      "/histories/h-1/events",
      event({ kind: "created", screening: screening({ answers }) }),
    );
    const { body } = await ask("/histories/h-1/record");
    expect(body).toMatchObject({ screening: { edition: EDITION, answers } });
  });

  test("a history grows by events, and one that comes too late is a 409", async () => {
    const created = await postJson(
      "/histories/h-2/events",
      event({ kind: "created", screening: screening({}) }),
    );
    expect(created.body).toMatchObject({ events: 1 });
    const answers = { clipping: "yes" };
    const answered = await postJson("/histories/h-2/events", event({ kind: "answered", answers }));
    expect(answered.body).toMatchObject({ events: 2, screening: { answers } });
    expectRefusal(
      await postJson(
        "/histories/h-2/events",
        event({
          kind: "answered",
          answers: { "late-or-missing": "yes" },
          previous: "0".repeat(64),
        }),
      ),
      409,
      ["conflict /2/previous"],
    );
    const events = await ask("/histories/h-2");
    expect(fits("history")(events.body)).toBe(true);
    expect(events.body).toHaveLength(2);
  });

  test("a second flag puts the callers in touch", async () => {
    const flag = (role: string, raisedOn: string): object => ({
      child: "C-1",
      category: "missing from home",
      caller: { role },
      raisedOn,
    });
    await postJson("/flags", flag("school nurse", "2026-03-02"));
    const { body } = await postJson("/flags", flag("youth worker", "2026-03-09"));
    expect(body).toMatchObject({
      moreThanOne: true,
      putInTouch: [{ role: "school nurse" }, { role: "youth worker" }],
    });
  });

  test("each operation of the document is served, and gives what the document says", async () => {
    const sent: Readonly<Record<string, unknown>> = {
      screen: screening({}),
      reviewSharing: {},
      reviewPoliceForm: {},
      raiseFlag: {
        child: "C-2",
        category: "missing from home",
        caller: {},
        raisedOn: "2026-03-09",
      },
      appendToHead: event({ kind: "created", screening: screening({}) }),
    };
    for (const [path, methods] of Object.entries(openApiDocument({ paths: "service" }).paths))
      for (const [method, operation] of Object.entries<Operation>(methods)) {
        const at = path.replace("{id}", "h-3");
        const { status, body } =
          method === "get" ? await ask(at) : await postJson(at, sent[operation.operationId]);
        const gives = operation.responses["200"]?.content["application/json"].schema.$ref ?? "";
        const name = gives.replace("#/components/schemas/", "") as JsonSchemaName;
        expect([operation.operationId, status, fits(name)(body)]).toEqual([
          operation.operationId,
          200,
          true,
        ]);
      }
  });
}
