#!/usr/bin/env node
// csae-guidance on the command line. The only file that touches the process and its files.

import { open } from "node:fs/promises";
import process from "node:process";
import type { Readable } from "node:stream";
import { version } from "../../package.json";
import type { NotRead, Platform, TextRead } from "./platform.js";
import { run } from "./run.js";

const platform: Platform = {
  readFile: async (path, most) => {
    try {
      const file = await open(path);
      const { size } = await file.stat();
      if (size <= most) return await textOf(file.createReadStream(), most);
      await file.close();
      return { ok: false, why: "too-large" };
    } catch (error) {
      return { ok: false, why: whyOf(error) };
    }
  },
  readInput: (most) => textOf(process.stdin, most),
};

/** A stream as text. It stops as soon as there is too much. */
async function textOf(stream: Readable, most: number): Promise<TextRead> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.length;
    if (bytes > most) return { ok: false, why: "too-large" };
    chunks.push(chunk);
  }
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
    return { ok: true, text: [...parts, decoder.decode()].join("") };
  } catch {
    return { ok: false, why: "not-utf-8" };
  }
}

const WHY: Readonly<Partial<Record<string, NotRead>>> = {
  ENOENT: "no-such-file",
  ENOTDIR: "no-such-file",
  EISDIR: "no-file",
};

function whyOf(error: unknown): NotRead {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return WHY[code] ?? "not-allowed";
}

/** Nobody reads on where a pipe was closed, as by `head`: no error. A full disk is one. */
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: Error) => {
    process.exit("code" in error && error.code === "EPIPE" ? process.exitCode : 2);
  });

const { code, out, err } = await run(process.argv.slice(2), platform, version);
process.exitCode = code;
process.stdout.write(out);
process.stderr.write(err);
