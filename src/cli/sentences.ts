// What the command line says of files that it cannot read. No sentence repeats anything of a file.

import type { ErrorCode } from "yaml";
import type { NotRead } from "./platform.js";

/** The most bytes of a file. York's edition has less than a fifth of it. */
export const MOST_BYTES = 2_000_000;

/** Said of what stops being YAML in any other way. */
export const NOT_READABLE =
  "The file cannot be read from here on: it is neither YAML nor JSON. Look at the indentation, " +
  "the quotation marks and the brackets before this place.";

const INDENTATION =
  "The indentation is wrong here. Indent with spaces. What belongs together has the same number.";
const KEYS = "Expected a plain name before the colon.";
const COLON =
  "A text that holds a colon and a space, or a line break, has to stand in quotation marks.";

/** Said of a file of JSON. */
export const NOT_JSON =
  "This is not JSON from here on. Look at the commas, quotation marks and brackets before it.";

/** Said of an alias, which stands for what was written before. */
export const BAD_ALIAS =
  "An alias leads nowhere, leads back to itself, or stands for too much. Write out what it means.";

/** Said of a name that an object has twice. */
export const KEY_TWICE = "The same name stands twice in one object. Keep one of them.";

/** Said of each fault that the parser of YAML tells apart. */
export const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_ALIAS,
  BAD_DIRECTIVE: "Leave out this line, which begins with a percent sign.",
  BAD_DQ_ESCAPE: "A backslash in double quotation marks has a meaning. Write two for one.",
  BAD_INDENT: INDENTATION,
  BAD_SCALAR_START: "A text that begins with this sign has to stand in quotation marks.",
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: "Close the bracket before you begin a new line with a name or a dash.",
  DUPLICATE_KEY: KEY_TWICE,
  KEY_OVER_1024_CHARS: KEYS,
  MISSING_CHAR: "A quotation mark, a bracket, a comma or a colon is missing before this place.",
  MULTILINE_IMPLICIT_KEY: COLON,
  MULTIPLE_DOCS: "The file holds several documents. Put each into a file of its own.",
  NON_STRING_KEY: KEYS,
  RESOURCE_EXHAUSTION: "The file is nested too deeply.",
  TAB_AS_INDENT: "Indent with spaces and not with tabs.",
  TAG_RESOLVE_FAILED: "Leave out the tag, which begins with an exclamation mark.",
};

/** Why a file was not read. */
export const WHY_NOT_READ: Readonly<Record<NotRead, string>> = {
  "no-such-file": "There is no such file.",
  "no-file": "This is a folder, or something else that is no file.",
  "not-allowed": "The file cannot be opened.",
  "too-large": `The file has more than ${MOST_BYTES / 1_000_000} MB and was not read.`,
  "not-utf-8": "The file is not text in UTF-8. Save it as UTF-8.",
};
