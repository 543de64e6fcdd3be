// Each vector by itself, as the library meets it.

import { describe, expect, test } from "vitest";
import { FILES, YORK } from "./files.js";
import { isMet } from "./run.js";
import { LIBRARY } from "./vectors.js";

describe.each(FILES)("$function", (file) => {
  test.each(file.vectors)("$title", (vector) => {
    expect(isMet(LIBRARY, YORK, file.function, vector)).toBe(true);
  });
});
