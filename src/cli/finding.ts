// What a command finds, one a line: where, of which kind, and a sentence. A line never holds
// anything of a record.

/** Something that a command found. */
export interface Finding {
  readonly code: string;
  /** A JSON Pointer into the file. */
  readonly path: string;
  readonly message: string;
  readonly at: Place;
}

/** A file with a line and a column, both counted from 1. A built-in edition has neither. */
interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The findings as `file:line:column  code  message (path)`, one a line, by line. */
export function linesOf(findings: readonly Finding[]): string {
  return sorted(findings)
    .map(({ code, path, message, at }) => {
      const words = path === "" ? message : `${message} (${path})`;
      return `${[written(at), code, words].map(inOneLine).join("  ")}\n`;
    })
    .join("");
}

/** The findings for machines. The file is the one that they named. */
export function jsonOf(findings: readonly Finding[]): string {
  return `${JSON.stringify(rowsOf(findings), null, 2)}\n`;
}

/** The findings as plain data, by line. */
export function rowsOf(findings: readonly Finding[]): readonly object[] {
  return sorted(findings).map(({ code, path, message, at: { line, column } }) => ({
    code,
    path,
    line,
    column,
    message,
  }));
}

/** By file, line and column. Findings of one place, and those without a line, keep their order. */
function sorted(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map(({ at }) => at.file))];
  return files.flatMap((file) =>
    findings
      .filter(({ at }) => at.file === file)
      .sort(
        ({ at: one }, { at: other }) =>
          (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
      ),
  );
}

function written({ file, line, column }: Place): string {
  return line === null || column === null ? file : `${file}:${line}:${column}`;
}

/** Text in one line, without codes that a terminal would obey. */
export function inOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
