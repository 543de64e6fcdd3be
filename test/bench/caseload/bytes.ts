// The lines of a file as bytes. Each line is decoded by itself: one line with a rare character would
// otherwise make the text of all of them twice as wide.

const NEW_LINE = 10;

export function* linesIn(bytes: Buffer, from = 0, to = bytes.length): Generator<string> {
  for (let start = from; start < to;) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    yield bytes.toString("utf8", start, end);
    start = end + 1;
  }
}

/** Where so many shares of the bytes begin and end. Each is of whole lines. */
export function sharesOf(bytes: Buffer, count: number): { from: number; to: number }[] {
  const ends = Array.from({ length: count }, (_, place) => {
    const end = bytes.indexOf(NEW_LINE, Math.floor((bytes.length * (place + 1)) / count));
    return end === -1 ? bytes.length : end + 1;
  });
  return ends.map((to, place) => ({ from: ends[place - 1] ?? 0, to }));
}
