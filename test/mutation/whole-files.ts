// For the second look: credits a mutant that any test of a file reaches to all tests of the file,
// since what is made once and kept is reached by the first of them alone. Stryker's runner for
// vitest knows no other way to run more tests than those that reach a mutant.

import { afterAll, beforeEach, inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    globalNamespace: string;
  }
}

interface Stryker {
  readonly currentTestId?: string;
  readonly mutantCoverage?: { readonly perTest: Record<string, Readonly<Record<string, number>>> };
}

const stryker = (): Stryker =>
  (globalThis as unknown as Readonly<Record<string, Stryker | undefined>>)[
    inject("globalNamespace")
  ] ?? {};
const tests = new Set<string>();

beforeEach(() => {
  tests.add(stryker().currentTestId ?? "");
});

afterAll(() => {
  const reached = stryker().mutantCoverage?.perTest ?? {};
  const byAny = Object.assign({}, ...[...tests].map((test) => reached[test])) as Record<
    string,
    number
  >;
  if (Object.keys(byAny).length > 0) for (const test of tests) reached[test] = byAny;
});
