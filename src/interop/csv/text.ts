// The text of a sheet, as a file holds it: its encoding, its byte order mark, its separator.

import type { Issue } from "../../foundation/result.js";
import { bytesOf } from "../sheet/bytes.js";
import { COLUMNS } from "../sheet/lines.js";
import type { Cell } from "../sheet/to-rows.js";
import { safeCell, textOfCell } from "../sheet/marks.js";
import { rowText, rowsOf, separatorOf } from "./rows.js";

// Every platform has it, and no ES standard names it.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode: (bytes: Uint8Array) => string };

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
/** Such marks at the start of a text, also as Latin-1 and ASCII make them. */
const MARKS = /^(?:\uFEFF|ï»¿|\?(?="))+/;

/** Rows as the text of a file. No cell of text is taken for a formula or a value. */
export function textFor(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((cells) =>
    rowText(cells.map((cell) => (typeof cell === "number" ? String(cell) : safeCell(cell)))),
  );
  return BYTE_ORDER_MARK + texts.join("");
}

/** The rows of a file, or why it has none. */
type Read =
  | { readonly rows: readonly (readonly string[])[]; readonly flaw?: undefined }
  | { readonly rows?: undefined; readonly flaw: Issue };

/** Reads the rows of a file from its bytes or its text. */
export function rowsIn(file: unknown): Read {
  const bytes = bytesOf(file);
  const text = bytes ? decoded(bytes) : file;
  if (typeof text !== "string")
    return {
      flaw: { code: "wrong-type", path: "", message: "Expected the text or the bytes of a file." },
    };
  const sheet = withoutSeparatorLine(text.replace(MARKS, ""));
  const separator = separatorOf(sheet);
  if (separator === undefined)
    return {
      flaw: {
        code: "wrong-format",
        path: "",
        message:
          "Expected the text of a sheet as this library writes one, with the columns " +
          `${COLUMNS.join(", ")}.`,
      },
    };
  const { rows, flaw } = rowsOf(sheet, separator);
  return flaw ? { flaw } : { rows: rows.map((cells) => cells.map(textOfCell)) };
}

/** The text without the line that tells Excel the separator. The lines keep their numbers. */
function withoutSeparatorLine(text: string): string {
  return text.replace(/^"?sep=[^\r\n]?"?(?=[\r\n])/i, "");
}

/** Text from bytes. UTF-8 that is none is windows-1252, in which Excel saves CSV. */
function decoded(bytes: Uint8Array): string {
  return decodedAs(encodingOf(bytes), bytes) ?? fromWindows1252(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Undefined if the bytes are not in the encoding. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The characters of the bytes 80 to 9F in windows-1252. Five bytes have none and stay controls. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads windows-1252 as Latin-1, so it is read here. */
function fromWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? FROM_80.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
