// Reads YAML or JSON as data, and finds the line of a path in it. What a file may not hold is
// refused: two documents, a key twice, tags, aliases without end.

import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Alias, Document, Node } from "yaml";
import { attempt } from "../foundation/attempt.js";
import { partsOf } from "../foundation/result.js";
import { BAD_ALIAS, FAULTS, KEY_TWICE, NOT_JSON, NOT_READABLE } from "./sentences.js";

/** A line and a column, both counted from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** What a text holds, or where it stops being YAML or JSON, with a sentence. */
export type DocumentRead =
  | {
      readonly ok: true;
      readonly data: unknown;
      /** Where a path stands: at its key or item, or that of its nearest parent that is there. */
      readonly placeOf: (path: string) => LineAndColumn;
    }
  | { readonly ok: false; readonly at: LineAndColumn; readonly message: string };

/**
 * How YAML is read. The core schema of YAML 1.2 leaves dates, `yes` and `no` as text, whatever a
 * `%YAML` line says.
 */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // The reader's own comparison takes time with the square of the keys. See `keyTwice`.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** How many aliases a file may have, and how much they may come to. An edition needs none. */
const MOST_ALIASES = 100;

type Yaml = Document.Parsed;

/**
 * Reads a text as YAML, of which JSON is a part, or as JSON alone. No sentence repeats any of the
 * text. Never throws.
 */
export function readDocument(text: string, only: "json" | "yaml-or-json"): DocumentRead {
  const lines = new LineCounter();
  const at = (offset: number): LineAndColumn => lineAndColumn(lines, offset);
  const yaml = attempt(undefined, () => parseDocument(text, { ...OPTIONS, lineCounter: lines }));
  if (!yaml) return refused(at(0), NOT_READABLE);
  const json = only === "json" ? readJson(text) : undefined;
  if (json && !json.ok) return refused(at(json.offset ?? yaml.errors[0]?.pos[0] ?? 0), NOT_JSON);
  const fault = attempt(START, () => (json ? undefined : faultOf(yaml)) ?? keyTwice(yaml));
  if (fault) return refused(at(fault.offset), fault.message);
  const read = json ?? attempt(undefined, () => ({ data: dataOf(yaml) }));
  if (!read) return refused(at(0), BAD_ALIAS);
  const placeOf = (path: string): LineAndColumn => at(offsetOf(yaml, partsOf(path)));
  return { ok: true, data: read.data, placeOf };
}

function refused(at: LineAndColumn, message: string): DocumentRead {
  return { ok: false, at, message };
}

function lineAndColumn(lines: LineCounter, offset: number): LineAndColumn {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function dataOf(yaml: Yaml): unknown {
  // The parser counts what an alias names as well.
  return yaml.toJS({ maxAliasCount: MOST_ALIASES + 1 });
}

/** What stops a text from being read, and where. */
interface Fault {
  readonly offset: number;
  readonly message: string;
}

const START: Fault = { offset: 0, message: NOT_READABLE };

/** The first fault that the parser finds, or an alias that leads nowhere or back to itself. */
function faultOf(yaml: Yaml): Fault | undefined {
  const [first] = [...yaml.errors, ...yaml.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first) return { offset: first.pos[0], message: FAULTS[first.code] ?? NOT_READABLE };
  let aliases = 0;
  let fault: Fault | undefined;
  visit(yaml, {
    Alias: (_, alias) => {
      // To find what an alias names takes a walk through the document.
      if ((aliases += 1) <= MOST_ALIASES && !isLoose(alias, yaml)) return undefined;
      fault = { offset: startOf(alias), message: BAD_ALIAS };
      return visit.BREAK;
    },
  });
  return fault;
}

/** Whether an alias leads nowhere, or to something that it stands in itself. */
function isLoose(alias: Alias, yaml: Yaml): boolean {
  const [named, offset] = [alias.resolve(yaml)?.range, startOf(alias)];
  return !named || (named[0] <= offset && offset < named[2]);
}

/** The second of two equal keys of one object. */
function keyTwice(yaml: Yaml): Fault | undefined {
  let fault: Fault | undefined;
  visit(yaml, {
    Map: (_, { items }) => {
      const keys = new Set<string>();
      for (const { key } of items) {
        const name = nameOf(key);
        if (keys.has(name)) fault ??= { offset: startOf(key), message: KEY_TWICE };
        keys.add(name);
      }
      return fault && visit.BREAK;
    },
  });
  return fault;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : "";
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where the key or the item of a path begins. Walks as far as the document goes. */
function offsetOf(yaml: Yaml, parts: readonly string[]): number {
  let node: unknown = yaml.contents;
  let offset = startOf(node);
  for (const part of parts) {
    const parent: Node | undefined = isAlias(node) ? node.resolve(yaml) : asNode(node);
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => nameOf(key) === part);
      if (!pair) return offset;
      [offset, node] = [startOf(pair.key), pair.value];
    } else if (isSeq(parent) && parent.items[Number(part)] !== undefined) {
      node = parent.items[Number(part)];
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}

function asNode(value: unknown): Node | undefined {
  return isMap(value) || isSeq(value) || isScalar(value) ? value : undefined;
}

type JsonRead =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly offset: number | undefined };

function readJson(text: string): JsonRead {
  try {
    const data: unknown = JSON.parse(text);
    return { ok: true, data };
  } catch (error) {
    return { ok: false, offset: offsetIn(error, text) };
  }
}

/** Where JSON ends to be JSON, as far as the engine says. Of its message only a number is taken. */
function offsetIn(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : "";
  if (/end of JSON input$/.test(message)) return text.length;
  const position = / at position (\d{1,9})(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}
