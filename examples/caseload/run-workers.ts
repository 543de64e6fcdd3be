// Counts a caseload over worker processes that share a queue. README.md beside this file has the
// commands and what they need.
//
//   npm run example:caseload:install
//   npm run example:caseload:workers -- FILE
//   npm run example:caseload:workers -- --workers 4 --markdown FILE
//
// The summary goes to standard output, everything else to standard error.

import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { areInstalled } from "./database.js";
import { host } from "./host.js";
import { fileNamed, printFailure } from "./terminal.js";
import { work } from "./worker.js";
import type { Task } from "./worker.js";

/** Some ten thousand records of York's tool. */
const CHUNK_BYTES = 15_000_000;

const [first, task] = process.argv.slice(2);
if (first === "--as-worker" && task !== undefined) {
  await work(JSON.parse(task) as Task).catch(() => {
    // An error can name what it was given, so it is not passed on.
    process.exit(1);
  });
} else await begin();

async function begin(): Promise<void> {
  const words = wordsGiven();
  const format = words?.values.markdown === true ? "markdown" : "text";
  const [file, ...others] = words?.positionals ?? [];
  const workers = numberFrom(words?.values.workers, availableParallelism());
  const chunkBytes = numberFrom(words?.values["chunk-bytes"], CHUNK_BYTES);
  if (!areInstalled()) {
    printFailure("The queue is not installed. Run: npm run example:caseload:install", format);
  } else if (!words || !file || others.length > 0 || !workers || !chunkBytes) {
    printFailure(
      "Expected one file, and before it, if wanted, --markdown, --run and a name, --database and " +
        "a folder, and --workers and --chunk-bytes, each with a whole number from 1.",
      format,
    );
  } else {
    const path = fileNamed(file);
    await host({
      path,
      format,
      workers,
      chunkBytes,
      run: words.values.run,
      url: process.env["DATABASE_URL"],
      folder: fileNamed(words.values.database ?? `${path}.tallies`),
    });
  }
}

function wordsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        markdown: { type: "boolean" },
        run: { type: "string" },
        database: { type: "string" },
        workers: { type: "string" },
        "chunk-bytes": { type: "string" },
      },
    });
  } catch {
    return undefined;
  }
}

/** Undefined for what is no whole number from 1. */
function numberFrom(text: string | undefined, otherwise: number): number | undefined {
  const number = text === undefined ? otherwise : Number(text);
  return Number.isSafeInteger(number) && number >= 1 ? number : undefined;
}
