// What runs in the page: the same records, and the same alternatives as in Node that need nothing
// but the package and zod. The clock of a page ticks in tenths of a millisecond, so each batch goes
// over the records ten times.

import { screen } from "csae-guidance";
import { byBirth, waysToOutcomes } from "../outcomes/ways.js";
import { ours } from "../parsers/ours.js";
import { zodParsers } from "../parsers/zod.js";
import { invalid, records } from "../records/index.js";
import { timesOf, way } from "../rounds.js";
import type { Way } from "../rounds.js";

/** Times as a page can hand them over. */
type Listed = readonly (readonly [name: string, times: readonly number[]])[];

export async function measureAll(): Promise<
  Readonly<Record<"all" | "born" | "others" | "valid" | "invalid", Listed>>
> {
  check();
  const { born, others } = byBirth(records);
  const valid = records.map(({ input }) => input);
  return {
    all: await listed(waysToOutcomes(tenfold(records))),
    born: await listed(waysToOutcomes(tenfold(born))),
    others: await listed(waysToOutcomes(tenfold(others))),
    valid: await listed(waysToParse(valid)),
    invalid: await listed(waysToParse(invalid)),
  };
}

function waysToParse(inputs: readonly unknown[]): Way[] {
  return [...zodParsers, ours].map(({ name, read }) => way(name, tenfold(inputs), read));
}

async function listed(ways: readonly Way[]): Promise<Listed> {
  return [...(await timesOf(ways, () => performance.now()))];
}

function tenfold<T>(list: readonly T[]): T[] {
  return new Array<readonly T[]>(10).fill(list).flat();
}

/** Right levels, and problems with every broken record and with no other. */
function check(): void {
  const isRight = records.every(
    ({ screening, level, input }) =>
      screen(screening).indication.atLeast === level && !Array.isArray(ours.read(input)),
  );
  if (!isRight || !invalid.every((input) => Array.isArray(ours.read(input))))
    throw new Error("A page must give what Node gives.");
}
