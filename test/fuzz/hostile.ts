// Values that no honest caller hands in. Each is made anew, for a call could change it.

/** Stands in everything that is handed in, and may stand in no issue. */
export const MARKER = "Jane-Example-0f1e2d";

const no = (): never => {
  throw new Error(MARKER);
};
const cycle = (): unknown => {
  const value: Record<string, unknown> = { edition: { id: "york", version: "1.0.0" }, answers: {} };
  return Object.assign(value, { subject: value, people: [value], item: [value] });
};
const deep = (levels: number, wrap: (inner: unknown) => unknown): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => wrap(inner), MARKER);
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
/** Answers each look at it otherwise. */
const fickle = (): unknown => {
  let looks = 0;
  return Object.defineProperty({}, "answer", {
    enumerable: true,
    get: () => ((looks += 1) % 2 === 0 ? MARKER : "yes"),
  });
};

/** By the name that the corpus calls each by. */
export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  nothing: () => undefined,
  null: () => null,
  "a bigint": () => 10n,
  "a symbol": () => Symbol(MARKER),
  "a function": () => no,
  "not a number": () => Number.NaN,
  "minus nothing": () => -0,
  "a number past all": () => Number.POSITIVE_INFINITY,
  "a lone surrogate": () => `\uD83D${MARKER}`,
  "a key of the prototype": () =>
    JSON.parse(
      `{"__proto__":{"polluted":"${MARKER}"},"constructor":{"prototype":{"polluted":"${MARKER}"}}}`,
    ) as unknown,
  __proto__: () => "__proto__",
  constructor: () => "constructor",
  toString: () => "toString",
  "a getter that throws": () => Object.defineProperty({}, "answers", { enumerable: true, get: no }),
  "a list with a getter that throws": () =>
    Object.defineProperty([MARKER, MARKER], 0, { enumerable: true, get: no }),
  "toJSON that throws": () => ({ toJSON: no, toString: no, valueOf: no, [Symbol.toPrimitive]: no }),
  "toJSON that answers itself": () => {
    const value = { toJSON: (): unknown => value };
    return value;
  },
  "a proxy that throws": () =>
    new Proxy(
      {},
      {
        get: no,
        has: no,
        ownKeys: no,
        getPrototypeOf: no,
        getOwnPropertyDescriptor: no,
        set: no,
        defineProperty: no,
        deleteProperty: no,
      },
    ),
  "a list behind a proxy that throws": () =>
    new Proxy([MARKER], { get: no, ownKeys: no, getOwnPropertyDescriptor: no }),
  "a proxy that is everything": () =>
    new Proxy(
      {},
      { get: (_, key) => (key === Symbol.iterator ? undefined : MARKER), has: () => true },
    ),
  "a revoked proxy": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a cycle": cycle,
  "a list in itself": () => {
    const list: unknown[] = [];
    list.push(list, MARKER);
    return list;
  },
  "a list of holes": () => {
    const list: unknown[] = [];
    list.length = 4_294_967_295;
    return list;
  },
  "a list of one and holes": () => {
    const list: unknown[] = [MARKER];
    list.length = 4_294_967_295;
    return list;
  },
  "a list with a gap": () => {
    const list: unknown[] = [MARKER];
    list[9] = MARKER;
    return list;
  },
  "a list that says it is long": () => ({ length: 4_294_967_295, 0: MARKER }),
  "no prototype": () => Object.assign(Object.create(null) as object, { edition: MARKER }),
  "an inherited record": () =>
    Object.create({
      edition: { id: "york", version: "1.0.0" },
      answers: { clipping: MARKER },
    }) as unknown,
  "a date": () => new Date(Number.NaN),
  "a map": () => new Map([[MARKER, MARKER]]),
  "a class": () =>
    new (class {
      answers = MARKER;
    })(),
  "a boxed text": () => Object(MARKER) as unknown,
  "typed numbers": () => new Uint8Array(64),
  "a promise": () => Promise.resolve(MARKER),
  "an error": () => new Error(MARKER),
  "a pattern": () => /(a+)+$/,
  "what looks different each time": fickle,
  frozen: () => Object.freeze({ answers: Object.freeze({ clipping: MARKER }) }),
  "deep objects": () => deep(20_000, (inner) => ({ item: inner })),
  "deep lists": () => deep(20_000, (inner) => [inner]),
};

/** Big ones, up to a million characters. They take a while to make. */
export const BIG: Readonly<Record<string, () => unknown>> = {
  "a long text": () => MARKER.repeat(52_000),
  "a long text of spaces": () => " ".repeat(1_000_000),
  "a long text of quotes": () => '"'.repeat(1_000_000),
  "a long text of separators": () => ",;\t\n".repeat(250_000),
  "a long text of dashes": () => `${"-".repeat(999_999)}!`,
  "a long text of formulas": () => "=+-@".repeat(250_000),
  "a long text of marks": () => "*_`<[".repeat(200_000),
  "a long text of pictures": () => "👩‍👧‍👦".repeat(40_000),
  "a long number": () => "9".repeat(1_000_000),
  "a long path": () => "/a~1".repeat(250_000),
  "a long list": () => Array.from({ length: 45_000 }, () => MARKER),
  "a long list of objects": () => Array.from({ length: 28_000 }, () => ({ linkId: MARKER })),
  "many keys": () =>
    Object.fromEntries(Array.from({ length: 35_000 }, (_, number) => [`${MARKER}${number}`, 1])),
  "as many keys as a million characters hold": () =>
    Object.fromEntries(
      Array.from({ length: 100_000 }, (_, number) => [`${number.toString(36)}_`, 1]),
    ),
  "many keys that are nearly known": () =>
    Object.fromEntries(
      Array.from({ length: 35_000 }, (_, number) => [`late-or-missin${number}`, "yes"]),
    ),
};

export const MAKERS: Readonly<Record<string, () => unknown>> = { ...HOSTILE, ...BIG };
