// Runs vectors as a stranger would: it knows the functions by name, York's edition as data, and
// JSON. No tool of the tests is in it.

/** The functions of a library under test, by name. */
export type Library = Readonly<Record<string, (...input: readonly never[]) => unknown>>;

export interface Vector {
  readonly title: string;
  readonly input: readonly unknown[];
  /** Absent where the function answers nothing. */
  readonly output?: unknown;
}

export interface VectorFile {
  readonly function: string;
  readonly vectors: readonly Vector[];
}

/** The titles of the vectors of a file that a library does not meet. */
export function failuresOf(library: Library, york: unknown, file: VectorFile): string[] {
  return file.vectors
    .filter((vector) => !isMet(library, york, file.function, vector))
    .map(({ title }) => `${file.function}: ${title}`);
}

/** Whether a library answers what a vector says. */
export function isMet(
  library: Library,
  york: unknown,
  name: string,
  { input, output }: Vector,
): boolean {
  return (
    canonical(callOf(library, york, name, input)) === canonical(expanded(library, york, output))
  );
}

/** What a function answers to a vector's input, as JSON has it. */
export function callOf(
  library: Library,
  york: unknown,
  name: string,
  input: readonly unknown[],
): unknown {
  const answer: unknown = Reflect.apply(
    library[name] ?? (() => undefined),
    undefined,
    argumentsOf(library, york, input),
  );
  return answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
}

/** The arguments of a call, with what stands for something else put in. */
export function argumentsOf(library: Library, york: unknown, input: readonly unknown[]): unknown[] {
  return input.map((argument) => expanded(library, york, argument));
}

/** A value of a vector with what stands for something else put in. */
function expanded(library: Library, york: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => expanded(library, york, entry));
  if (typeof value !== "object" || value === null) return value;
  const {
    $edition: place,
    $overlay: overlay,
    $call: name,
    $issues: failing,
    input = [],
  } = value as Record<string, unknown> & { input?: readonly unknown[] };
  if (typeof place === "string") return valueAt(york, place);
  if (overlay !== undefined)
    return valueOf(callOf(library, york, "defineOverlay", [{ $edition: "" }, overlay]));
  if (typeof name === "string") return valueOf(callOf(library, york, name, input));
  if (typeof failing === "string") return valueAt(callOf(library, york, failing, input), "/issues");
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, expanded(library, york, inner)]),
  );
}

/** The value in the answer of a function that can fail; any other answer as it is. */
function valueOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "ok" in answer && "value" in answer
    ? answer.value
    : answer;
}

/** What stands at a JSON Pointer (RFC 6901). */
function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (found, part) =>
        (found as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      value,
    );
}

/** JSON with the keys of every object in one order: in which order they stand says nothing. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
