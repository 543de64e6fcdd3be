// The service of docs/http.md on node:http. Under Fastify it is in test/judges/http/.

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testService } from "./cases.js";
import { FILES, loadRecipe } from "./recipe.js";

const folder = new URL("../../node_modules/.cache/csae-guidance/http/", import.meta.url);
let server: Server;

beforeAll(async () => {
  const { nodeService } = await loadRecipe<{ nodeService: () => Server }>(folder, "node-http.ts");
  server = nodeService();
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test("the page has every file of the recipe", () => {
  expect(Object.keys(FILES)).toEqual([
    "service.ts",
    "fastify.ts",
    "fastify-schema.ts",
    "node-http.ts",
  ]);
});

testService(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
