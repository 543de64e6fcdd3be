// What the command line asks of the platform, and what it gives back. src/cli/main.ts has both for
// Node; tests have their own.

/** What the command line needs and cannot do itself. */
export interface Platform {
  /** Reads a file as UTF-8, unless it has more than so many bytes. */
  readonly readFile: (path: string, most: number) => Promise<TextRead>;
  /** The same for standard input. */
  readonly readInput: (most: number) => Promise<TextRead>;
}

/** The text of a file, or why there is none. */
export type TextRead =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: NotRead };

/** Why a file has no text for us. */
export type NotRead = "no-such-file" | "no-file" | "not-allowed" | "too-large" | "not-utf-8";

/** What a command comes to: the text for standard output and for standard error, and the code. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** 0: fine, or the same. 1: issues, or differences. 2: unreadable, or wrong use. */
export type ExitCode = 0 | 1 | 2;

/** The outcome of a command that says something on standard output. */
export function said(code: ExitCode, out: string): Outcome {
  return { code, out, err: "" };
}

/** The outcome of a command that says something on standard error. */
export function warned(code: ExitCode, err: string): Outcome {
  return { code, out: "", err };
}
