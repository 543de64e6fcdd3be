// What a kept outcome takes, and what a caseload as lines of JSON costs beside JSON.parse alone.

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { parseScreening, screen } from "csae-guidance";
import type { Screening, ScreeningOutcome } from "csae-guidance";
import { median } from "./measure.js";
import { lines } from "./records.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

export async function reportCaseload(): Promise<void> {
  memory();
  const all = lines(20_000);
  const alone = times(() => {
    for (const line of all) JSON.parse(line);
  });
  const whole = times(() => {
    for (const line of all) outcomeOf(line);
  });
  console.log("\nlines of JSON, parsed, checked and screened, beside JSON.parse alone");
  show("JSON.parse alone", alone, all.length, alone);
  show("one core", whole, all.length, alone);
  show("two worker threads", await timeOfWorkers(all, 2), all.length, alone);
  console.log("\ncost a record, and heap at the end, as a caseload grows");
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    collect();
    const start = performance.now();
    for (let number = 0; number < count; number += 1) outcomeOf(all[number % all.length] ?? "");
    const each = (performance.now() - start) / count;
    collect();
    console.log(
      `  ${String(count).padStart(9)} records ${(each * 1000).toFixed(1).padStart(8)} µs a record ` +
        `${(process.memoryUsage().heapUsed / 1e6).toFixed(1).padStart(8)} MB`,
    );
  }
}

function outcomeOf(line: string): unknown {
  const parsed = parseScreening(JSON.parse(line));
  return parsed.ok ? screen(parsed.value) : parsed;
}

function memory(): void {
  const screenings = parsedLines();
  outcomesOf(screenings);
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = outcomesOf(screenings);
  collect();
  const more = process.memoryUsage().heapUsed - before;
  // Both lists are looked at again, so that neither is collected before.
  console.log(
    `\nmemory a kept outcome: ${(more / kept.length / 1000).toFixed(2)} kB (${kept.length} of ${screenings.length})`,
  );
}

// Functions of their own, so that nothing they made is still held where memory is read.

function parsedLines(): Screening[] {
  return lines(10_000).flatMap((line) => {
    const parsed = parseScreening(JSON.parse(line));
    return parsed.ok ? [parsed.value] : [];
  });
}

function outcomesOf(screenings: readonly Screening[]): ScreeningOutcome[] {
  return screenings.map((screening) => screen(screening));
}

function times(run: () => void): number {
  return median(
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function show(name: string, milliseconds: number, count: number, base: number): void {
  console.log(
    `  ${name.padEnd(28)} ${((milliseconds * 1000) / count).toFixed(2).padStart(9)} µs   × ` +
      (milliseconds / base).toFixed(2),
  );
}

/** The time from handing out the lines to the last answer. The workers have started and are warm. */
async function timeOfWorkers(all: readonly string[], count: number): Promise<number> {
  const library = JSON.stringify(new URL("../../dist/index.js", import.meta.url).href);
  const code = `
    const { parentPort } = require("node:worker_threads");
    import(${library}).then(({ parseScreening, screen }) => {
      parentPort.on("message", (text) => {
        let done = 0;
        for (const line of text.split("\\n")) {
          const parsed = parseScreening(JSON.parse(line));
          if (parsed.ok) { screen(parsed.value); done += 1; }
        }
        parentPort.postMessage(done);
      });
      parentPort.postMessage("ready");
    });`;
  const workers = Array.from({ length: count }, () => new Worker(code, { eval: true }));
  const answers = (): Promise<unknown[]> =>
    Promise.all(
      workers.map(
        (worker) =>
          new Promise((resolve) => {
            worker.once("message", resolve);
          }),
      ),
    );
  await answers();
  const shares = workers.map((_, place) =>
    all.filter((__, line) => line % count === place).join("\n"),
  );
  const measured: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    const done = answers();
    workers.forEach((worker, place) => {
      worker.postMessage(shares[place]);
    });
    await done;
    measured.push(performance.now() - start);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return median(measured);
}
