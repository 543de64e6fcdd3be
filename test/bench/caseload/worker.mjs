// Screens the lines it is sent, and answers with how many were valid. It runs in a thread of its
// own, of the build.

import { parentPort } from "node:worker_threads";
import { parseScreening, screen } from "csae-guidance";

parentPort.on("message", (text) => {
  let valid = 0;
  let last;
  for (const line of text.split("\n")) {
    const parsed = parseScreening(JSON.parse(line));
    if (!parsed.ok) continue;
    last = screen(parsed.value);
    valid += 1;
  }
  parentPort.postMessage({ valid, last: last?.indication.atLeast });
});
parentPort.postMessage("ready");
