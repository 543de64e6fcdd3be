// Screens the lines of a share of bytes, and answers with how many there were. It runs in a thread
// of its own, where no TypeScript is read. All threads read the same bytes.

import { Buffer } from "node:buffer";
import { parentPort } from "node:worker_threads";
import { parseScreeningText, screen } from "csae-guidance";

parentPort.on("message", ({ shared, from, to }) => {
  const bytes = Buffer.from(shared);
  let [count, last] = [0, undefined];
  for (let start = from; start < to;) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    const parsed = parseScreeningText(bytes.toString("utf8", start, end));
    if (parsed.ok) {
      last = screen(parsed.value);
      count += 1;
    }
    start = end + 1;
  }
  parentPort.postMessage({ count, last: last?.indication.atLeast });
});
parentPort.postMessage("ready");
