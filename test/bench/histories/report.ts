// Appending to short and long histories, and reading them. The table has no row for it: the test of
// growth holds it (npm run growth).

import {
  appendEvent,
  appendToHead,
  historyHead,
  parseHistory,
  pinOf,
  recordAt,
  york,
} from "csae-guidance";
import type { History, HistoryEvent, HistoryHead } from "csae-guidance";
import type { Figures } from "../figures.js";
import { report } from "../measure.js";
import { way } from "../rounds.js";

const made = { by: { role: "school nurse" }, at: "2026", recordedAt: "2026-03-02T09:00:00Z" };

/** The events of a record, half judgements, half corrections of them. Wholly fictional. */
function eventsOf(length: number): HistoryEvent[] {
  return Array.from({ length }, (_, place): HistoryEvent => {
    if (place === 0)
      return { kind: "created", ...made, screening: { edition: pinOf(york), answers: {} } };
    if (place % 2 === 1)
      return {
        kind: "judged",
        ...made,
        judgement: { level: "emerging", by: {}, on: "2026-03-02", reason: "Fictional." },
      };
    return {
      kind: "corrected",
      ...made,
      path: `/judgements/${place / 2 - 1}/reason`,
      old: "Fictional.",
      new: "Fictional still.",
      why: "Fictional.",
    };
  });
}

const next: HistoryEvent = { kind: "reviewed", ...made, review: { note: "Fictional." } };

interface Kept {
  readonly length: number;
  readonly history: History;
  readonly head: HistoryHead;
}

export async function reportHistories(): Promise<Figures> {
  const kept = [50, 500, 5_000].map((length): Kept => {
    const parsed = parseHistory(eventsOf(length));
    const head = historyHead(parsed.ok ? parsed.value : []);
    if (!parsed.ok || !head.ok) throw new Error("The events are meant to fit.");
    return { length, history: parsed.value, head: head.value };
  });
  const heads = (length: number): string => `after ${length} events`;
  await report(
    "appendToHead",
    kept.map(({ length, head }) =>
      way(
        heads(length),
        Array.from({ length: 20 }, () => head),
        (each) => appendToHead(each, next),
      ),
    ),
    { [heads(50)]: "after 50" },
  );
  await report(
    "appendEvent, with the whole list",
    kept.map(({ length, history }) =>
      way(heads(length), [history], (each) => appendEvent(each, next)),
    ),
    { [heads(50)]: "after 50" },
  );
  for (const { length, history } of kept) {
    const line = JSON.stringify(history);
    const ofOne = (name: string, run: (text: string) => unknown) => ({
      ...way(name, [line], run),
      calls: length,
    });
    await report(
      `${length} events, each`,
      [
        ofOne("JSON.parse", (text) => JSON.parse(text)),
        ofOne("JSON.parse and parseHistory", (text) => parseHistory(JSON.parse(text))),
        ofOne("recordAt", () => recordAt(history)),
      ],
      { "JSON.parse": "JSON.parse" },
    );
  }
  return {};
}
