// Splits a stream into lines, one at a time. A line longer than the limit is skipped, and none of
// it is kept.

/**
 * The longest line that is read, in bytes. A screening with every note filled in is far shorter.
 */
export const LONGEST_LINE = 1_000_000;

/**
 * A line without its ending, and its number counted from 1. No bytes if it is longer than
 * {@link LONGEST_LINE}.
 */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

const NEW_LINE = 0x0a;

export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  };
  const line = (): Line => ({
    number,
    bytes: length > LONGEST_LINE ? undefined : Buffer.concat(parts),
  });
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, end));
      yield line();
      [number, parts, length, from] = [number + 1, [], 0, end + 1];
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
