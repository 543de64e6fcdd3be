// Records as libraries hold them that hosts really use, read by every function.

import { describe, expect, test } from "vitest";
import { readOtherwise } from "../../hosts/read-alike.js";
import type { Host } from "../../hosts/read-alike.js";
import { isInstalled, judge } from "../installed.js";

type Wrapper = (value: object) => object;

/** A host that wraps objects and lists, and has nothing to do with the rest. */
const wrapping =
  (wrap: Wrapper): Host =>
  (json) =>
    typeof json === "object" && json !== null ? wrap(json) : json;

function hosts(): Readonly<Record<string, Host>> {
  const vue = judge<
    Readonly<Record<"reactive" | "readonly" | "shallowReactive" | "shallowReadonly", Wrapper>>
  >("hosts", "@vue/reactivity");
  const mobx = judge<{
    readonly observable: Wrapper & Readonly<Record<"shallow" | "struct", unknown>>;
  }>("hosts", "mobx");
  const immer = judge<{
    readonly createDraft: Wrapper;
    readonly produce: (base: object, change: (draft: object) => void) => object;
  }>("hosts", "immer");
  const valtio = judge<{ readonly proxy: Wrapper; readonly snapshot: Wrapper }>(
    "hosts",
    "valtio/vanilla",
  );
  return {
    "a reactive record of Vue": wrapping(vue.reactive),
    "a readonly record of Vue": wrapping(vue.readonly),
    "a shallow record of Vue": wrapping(vue.shallowReactive),
    "a shallow readonly record of Vue": wrapping(vue.shallowReadonly),
    "an observable record of MobX": wrapping((value) => mobx.observable(value)),
    "a draft of Immer": wrapping(immer.createDraft),
    "what Immer made of a record": wrapping((value) => immer.produce(value, () => undefined)),
    "a proxy of Valtio": wrapping(valtio.proxy),
    "a snapshot of Valtio": wrapping((value) => valtio.snapshot(valtio.proxy(value))),
    "instances of class-transformer": wrapping(instancesOf()),
  };
}

/** What a framework makes of a body that it was sent: an instance of a class of fields. */
function instancesOf(): Wrapper {
  const { plainToInstance } = judge<{
    readonly plainToInstance: (made: new () => object, plain: object) => object;
  }>("hosts", "class-transformer");
  class Dto {
    [field: string]: unknown;
  }
  return (value) => (Array.isArray(value) ? value : plainToInstance(Dto, value));
}

describe.skipIf(!isInstalled("hosts"))(
  "records of libraries are read alike by every function",
  () => {
    test.each(isInstalled("hosts") ? Object.entries(hosts()) : [])("%s", (_, host) => {
      expect(readOtherwise(host)).toEqual([]);
    });
  },
);
