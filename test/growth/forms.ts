// Police forms that grow. Whoever sends a form chooses how large each part of it is, so that what
// looks for one part of it in another must not take the product of two. Wholly fictional.

const DETAILS = {
  fullName: "Amy Will Quill",
  dateOfBirth: "1980-02-03",
  address: "1 Example Street, York, YO1 0ZZ",
  telephone: "07700 900123",
} as const;
const numbers = (n: number, between: string): string =>
  Array.from({ length: n }, (_, at) => `${700_000_000 + at}`).join(between);
/** Texts of one letter, as many as a list may hold. */
const texts = (n: number) => ({ aliases: Array.from({ length: Math.min(n, 5000) }, () => "a") });
const account = (n: number, words: string) => ({
  reporter: { ...DETAILS, email: "a.q@example.org" },
  event: { account: words.repeat(n) },
});

export const FORMS: readonly (readonly [string, (n: number) => object])[] = [
  [
    "numbers with a letter between, and many texts",
    (n) => ({
      reporter: { telephone: numbers(n, "x") },
      people: [texts(n), texts(n), texts(n), texts(n)],
    }),
  ],
  [
    "numbers with a space between",
    (n) => ({ reporter: { telephone: numbers(n, " ") }, people: [texts(n)] }),
  ],
  [
    "a name of many parts",
    (n) => ({
      source: {
        fullName: numbers(n, " ").replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? ""),
      },
      people: [texts(n)],
    }),
  ],
  [
    "a name that nearly repeats itself",
    (n) => ({
      source: { fullName: `${"a".repeat(n * 5)}b` },
      people: [{ description: "a".repeat(n * 10) }],
    }),
  ],
  [
    "lines of an address",
    (n) => ({
      source: { address: Array.from({ length: n }, (_, at) => `${at} Example`).join(",") },
      people: [{ description: "1 Exampl ".repeat(n) }],
    }),
  ],
  [
    "e-mail addresses",
    (n) => ({
      source: { fullName: "Al Fox", address: "a@b ".repeat(n) },
      people: [{ description: "a".repeat(n * 5) }, { description: "@ ".repeat(n) }],
    }),
  ],
  [
    "lines of a place",
    (n) => ({
      reporter: { organisation: "Example Youth Project" },
      requestedInPreamble: {
        places: [{ address: `${"Example Youth Project, ".repeat(n)}1 Road` }],
      },
    }),
  ],
  ["an account", (n) => account(n, "He went 12 3 45 to the shop in Example Street. ")],
  ["an account of everyday words that are names", (n) => account(n, "He will go, will he? ")],
  ["an account of digits", (n) => account(n, "1234567890")],
  ["an account of parts of dates", (n) => account(n, "3 of the of the february ")],
  ["an account in letters that look alike", (n) => account(n, "Он пошёл. ")],
  ["an account of noughts", (n) => account(n, "oo0 oo ")],
];
