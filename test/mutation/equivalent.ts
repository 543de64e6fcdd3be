// Mutants that no test can notice, and why. They do not count. What survives and does not stand here, a test should notice.

interface Equivalent {
  readonly file: string;
  /** Words of the line in which the change begins. */
  readonly line: string;
  /** What is put there; absent where anything may be. */
  readonly to?: readonly string[];
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: "src/flagging/check.ts", line: "dated.toSorted(", to: ["true", "false", "a.raisedOn >= b.raisedOn", "a.raisedOn <= b.raisedOn"],
    why: "A stable sort asks only whether one comes before the other; of those that do not, 0 and 1 say the same.",
  },
  { file: "src/flagging/check.ts", line: "return on !== undefined && isDay(raisedOn)", to: ["true"], why: "No day as text is greater than undefined." },
  { file: "src/flagging/read.ts", line: "attempt([], () => (Array.isArray(flags)", why: "What is no flag is left out, whatever list it stands in." },
  { file: "src/flagging/read.ts", line: "attempt([], () => readFlag(flag))", why: "What has no child is no flag of the child that is asked for." },
  { file: "src/flagging/read.ts", line: "if (!isObject(flag)) return [];", why: "What is no object has no child, so it is no flag of the child that is asked for." },
  { file: "src/flagging/read.ts", line: 'attempt({ child: "", on: undefined }', why: "An enquiry that cannot be read asks for no child, and no flag has that name." },
];
