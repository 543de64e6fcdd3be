// The OpenAPI document with the paths of a small service, and that it is made once for each edition.

import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
import { openApiComponents, openApiDocument } from "csae-guidance/json-schema";
import type { Operation } from "csae-guidance/json-schema";

const NOTICE =
  "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this.";

const { paths } = openApiDocument({ paths: "service" });
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]: [string, Operation]) => ({
    path,
    method,
    operation,
  })),
);

/** The component that a body fits. */
const component = (body: Operation["requestBody"] | Operation["responses"][string]): unknown =>
  body?.content["application/json"].schema.$ref.replace("#/components/schemas/", "");

test("each path says which function answers it, what it takes and what it gives", () => {
  expect(
    operations.map(({ path, method, operation }) => [
      `${method} ${path}`,
      operation.operationId,
      component(operation.requestBody),
      component(operation.responses["200"]),
    ]),
  ).toEqual([
    ["post /screenings/outcome", "screen", "screening", "screening-outcome"],
    ["post /sharing-records/review", "reviewSharing", "sharing-record", "sharing-review"],
    ["post /police-forms/review", "reviewPoliceForm", "police-form", "police-form-review"],
    ["post /flags", "raiseFlag", "flag", "flag-check"],
    ["post /histories/{id}/events", "appendToHead", "history-event", "history-head"],
    ["get /histories/{id}", "parseHistory", undefined, "history"],
    ["get /histories/{id}/record", "recordAt", undefined, "record-at-moment"],
  ]);
});

test.each(operations)("$method $path: a refusal is a failure, with the notice", ({ operation }) => {
  const { 200: done, ...refusals } = operation.responses;
  expect(done?.description).toBe("Done.");
  const codes: Readonly<Record<string, readonly string[]>> = {
    appendToHead: ["400", "409", "413", "default"],
    parseHistory: ["404", "default"],
    recordAt: ["404", "default"],
  };
  expect(Object.keys(refusals)).toEqual(codes[operation.operationId] ?? ["400", "413", "default"]);
  for (const refusal of Object.values(refusals)) {
    expect(component(refusal)).toBe("failure");
    expect(refusal.description.endsWith(` ${NOTICE}`)).toBe(true);
  }
});

test.each(operations)("$method $path: a path with an id names it", ({ path, operation }) => {
  expect(operation.parameters?.map((each) => Reflect.get(each, "name") as unknown)).toEqual(
    path.startsWith("/histories/") ? ["id"] : undefined,
  );
});

describe("the document with paths", () => {
  const document = JSON.parse(JSON.stringify(openApiDocument({ paths: "service" }))) as Record<
    string,
    unknown
  >;

  test("a validator takes it", async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true });
  });

  test("a validator refuses it without one of its responses' descriptions", async () => {
    const broken = structuredClone(document) as { paths: typeof paths };
    Reflect.deleteProperty(broken.paths["/flags"]?.post?.responses["400"] as object, "description");
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test("every reference leads to a component", () => {
    const { schemas } = openApiComponents();
    const refs = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g),
    ];
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter(([, name = ""]) => !Object.hasOwn(schemas, name))).toEqual([]);
    expect(JSON.stringify(document).split('"$ref":').length - 1).toBe(refs.length);
  });
});

describe("made once for each edition", () => {
  const laid = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
  });
  if (!laid.ok) throw new Error(JSON.stringify(laid.issues));
  const trust = laid.value;

  test.each([{}, { paths: "none" }, { paths: "service" }] as const)("%o", (options) => {
    expect(openApiDocument(options)).toBe(openApiDocument(options, york));
    expect(openApiDocument(options, trust)).toBe(openApiDocument(options, trust));
    expect(openApiDocument(options, trust)).not.toBe(openApiDocument(options));
    expect(openApiDocument(options, trust).info.description).toContain(trust.hash);
  });

  test("with the same components, frozen to the bottom", () => {
    expect(openApiDocument({ paths: "service" }).components).toBe(openApiComponents());
    expect(openApiDocument().components).toBe(openApiComponents());
    expect(Object.isFrozen(paths["/flags"]?.post?.responses["400"]?.content)).toBe(true);
    expect(Object.isFrozen(openApiComponents().schemas["iso-date"])).toBe(true);
    expect(Object.isFrozen(openApiDocument().info)).toBe(true);
  });

  test("anew for an edition that can change", () => {
    const emergency = { ...york.emergency };
    const open = { ...york, emergency };
    const told = (): string => openApiDocument({}, open).info.description;
    expect(told()).toContain("call 999");
    emergency.text = "Ring.";
    expect(told().startsWith("Ring. The records of ")).toBe(true);
  });
});

test.each([undefined, null, 7, { paths: "all" }, { paths: ["service"] }])(
  "without a known word there are no paths: %o",
  (options) => {
    expect(openApiDocument(options as object)).toBe(openApiDocument());
    expect(openApiDocument(options as object).paths).toEqual({});
  },
);
