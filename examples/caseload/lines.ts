// Splits a stream, or a range of bytes of a file, into lines, one at a time. A line longer than the
// limit is skipped, and none of it is kept.

import { createReadStream } from "node:fs";

/**
 * The longest line that is read, in bytes. A screening with every note filled in is far shorter.
 */
export const LONGEST_LINE = 1_000_000;

export interface Line {
  /** Counted from 1, from where reading began. */
  readonly number: number;
  /** The place of its first byte. */
  readonly at: number;
  /** Without its ending. Undefined if the line is longer than {@link LONGEST_LINE}. */
  readonly bytes: Buffer | undefined;
}

/** The bytes from one place up to another, without the byte there. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const NEW_LINE = 0x0a;

/** The lines of a stream whose first byte is at `start`. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, start = 0): AsyncGenerator<Line> {
  let number = 1;
  let at = start;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  const line = (): Line => ({
    number,
    at,
    bytes: length > LONGEST_LINE ? undefined : Buffer.concat(parts),
  });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, end));
      yield line();
      [number, at, parts, length, from] = [number + 1, at + length + 1, [], 0, end + 1];
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

/**
 * The lines that begin in a range. The last one is read to its end, wherever that is. Ranges that
 * lie end to end give each line of the file once.
 */
export async function* linesIn(path: string, { from, to }: ByteRange): AsyncGenerator<Line> {
  const start = from === 0 ? 0 : await firstLineIn(path, { from, to });
  if (start === undefined) return;
  for await (const line of linesOf(streamOf(path, start), start)) {
    if (line.at >= to) return;
    yield line;
  }
}

/** Where the first line begins that begins in a range. A line begins behind the end of another. */
async function firstLineIn(path: string, { from, to }: ByteRange): Promise<number | undefined> {
  let at = from;
  for await (const chunk of streamOf(path, from - 1, to - 2)) {
    const end = chunk.indexOf(NEW_LINE);
    if (end !== -1) return at + end;
    at += chunk.length;
  }
  return undefined;
}

/** `last` is the last byte that is read. */
function streamOf(path: string, start: number, last = Infinity): AsyncIterable<Buffer> {
  return createReadStream(path, { start, end: last });
}
