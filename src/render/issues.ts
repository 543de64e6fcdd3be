// Renders the issues of input that could not be read, for the person who submitted it.

import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import type { Issue } from "../foundation/result.js";
import { bullets, document } from "./format/document.js";
import { count, emergency } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders every issue of a failed `Result` with its path, the emergency notice first.
 *
 * @remarks Limit: it shows what the issues hold. Parsers put nothing of the input into an issue.
 * @example
 * const result = parseScreening({ edition: pinOf(york), completedOn: "soon" });
 * !result.ok && renderIssues(result.issues, "text").includes("/completedOn (invalid-date)");
 * // true
 */
export function renderIssues(
  issues: readonly Issue[],
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    issues,
    () =>
      document(
        emergency(edition.emergency),
        count(issues.length, "problem with the input", "problems with the input"),
        bullets(
          issues.map(
            ({ code, path, message }) =>
              `${path === "" ? "The whole input" : path} (${code}): ${message}`,
          ),
        ),
      ),
    format,
  );
}
