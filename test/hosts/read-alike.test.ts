// Whatever a host wraps around a record is read alike by every function: a proxy, another realm, a
// class of plain fields, no prototype.

import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { ROWS } from "../conformance/vectors.js";
import { oneIn } from "../thorough/thorough.js";
import { changing, readOtherwise, remade } from "./read-alike.js";
import type { Host } from "./read-alike.js";

/** A row of a database driver. */
class RowOfDriver {
  [field: string]: unknown;
}

class RowWithMethod extends RowOfDriver {
  toText(): string {
    return JSON.stringify(this);
  }
}

/** An instance with a method that holds nothing is not read as empty. It is left plain here. */
const rowWithMethod = (fields: object): object =>
  Object.keys(fields).length === 0 ? fields : Object.assign(new RowWithMethod(), fields);

/** A list that says itself how it is written, as observable lists do. */
class Items<Item> extends Array<Item> {
  toJSON(): readonly Item[] {
    return [...this];
  }
}

/** A proxy that wraps what is taken out of it, as a reactive host does, and lets nothing change. */
const reactive = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? new Proxy(value, {
        get: (target, key, receiver) => reactive(Reflect.get(target, key, receiver)),
        set: () => false,
        deleteProperty: () => false,
        defineProperty: () => false,
        preventExtensions: () => false,
      })
    : value;

const otherRealm = runInNewContext("JSON.parse") as (text: string) => unknown;
const otherClass = runInNewContext("(fields) => Object.assign(new (class {})(), fields)") as (
  fields: object,
) => object;

const HOSTS: Readonly<Record<string, Host>> = {
  "a proxy": reactive,
  "another realm": (json) => (json === undefined ? undefined : otherRealm(JSON.stringify(json))),
  "no prototype": (json) =>
    remade(json, (fields) => Object.assign(Object.create(null) as object, fields)),
  "a class": (json) => remade(json, (fields) => Object.assign(new RowOfDriver(), fields)),
  "a class that extends another, with a method": (json) => remade(json, rowWithMethod),
  "a class of another realm": (json) => remade(json, otherClass),
  "a class of lists": (json) =>
    remade(
      json,
      (fields) => fields,
      (items) => Items.from(items),
    ),
  "a proxy of a class": (json) => reactive(remade(json, rowWithMethod)),
  "a clone": (json) => structuredClone(json),
};

describe("records of a host are read alike by every function", () => {
  test("each has vectors to be tried with", () => {
    expect(new Set(ROWS.map(({ call }) => call)).size).toBeGreaterThan(80);
  });

  // A quick run tries each host with its share of the vectors.
  test.each(
    Object.entries(HOSTS).map(
      ([name, host], place, { length }) => [name, host, oneIn(length, ROWS, place)] as const,
    ),
  )("%s", (_, host, rows) => {
    expect(readOtherwise(host, rows)).toEqual([]);
  });

  test("and are not frozen or changed", () => {
    expect(changing(oneIn(3, ROWS))).toEqual([]);
  });
});
