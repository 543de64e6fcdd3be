// What the type of a row without nulls promises.

import { expectTypeOf, test } from "vitest";
import { withoutNulls } from "csae-guidance";
import type { WithoutNulls } from "csae-guidance";

interface Row {
  readonly id: string;
  note: string | null;
  gone: null;
  optional?: number | null;
  by: { name: string | null; role: string } | null;
  list: ({ at: string | null } | null)[];
  pair: readonly [string | null, { at: null }];
  made: Date;
  agencyExtension: { "agency:ref": string | null } | null;
}

test("null goes from properties at any depth, and what may be null may be absent", () => {
  type Read = WithoutNulls<Row>;
  expectTypeOf<Read["id"]>().toEqualTypeOf<string>();
  expectTypeOf<Read["note"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Read["gone"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Read["optional"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Read["by"]>().toExtend<{ role: string; name?: string } | undefined>();
  expectTypeOf<undefined | { role: string; name?: string }>().toExtend<Read["by"]>();
  const without: WithoutNulls<Omit<Row, "list" | "pair" | "made">> = { id: "R-1" };
  // @ts-expect-error -- what could never be null is still there
  const withoutId: typeof without = {};
  // @ts-expect-error -- read-only stays read-only
  without.id = withoutId.id;
});

test("entries of a list keep theirs", () => {
  type Read = WithoutNulls<Row>;
  expectTypeOf<Read["list"]>().toExtend<({ at?: string } | null)[]>();
  expectTypeOf<null[]>().toExtend<Read["list"]>();
  expectTypeOf<Read["pair"][0]>().toEqualTypeOf<string | null>();
});

test("what is handed on untouched keeps its type", () => {
  type Read = WithoutNulls<Row>;
  expectTypeOf<Read["made"]>().toExtend<Date>();
  expectTypeOf<Read["agencyExtension"]>().toEqualTypeOf<
    { "agency:ref": string | null } | undefined
  >();
  expectTypeOf<WithoutNulls<(row: null) => null>>().toEqualTypeOf<(row: null) => null>();
  expectTypeOf(withoutNulls(null)).toEqualTypeOf<null>();
  expectTypeOf(withoutNulls<string>("text")).toEqualTypeOf<string>();
  expectTypeOf<WithoutNulls<unknown>>().toEqualTypeOf<unknown>();
});
