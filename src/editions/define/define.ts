// Defines the edition of any partnership from data: what it writes, and what is filled in.

import { fieldsOf, listOf } from "../../foundation/as-far-as-shaped.js";
import { attempt } from "../../foundation/attempt.js";
import type { Input } from "../../foundation/input.js";
import { MOST_ENTRIES, deepFreeze, isList, isObject } from "../../foundation/objects.js";
import { plainCopyOf } from "../../foundation/plain-copy.js";
import { readerOf } from "../../foundation/reader.js";
import { UNREADABLE, partsOf, pointer } from "../../foundation/result.js";
import type { Issue, Result } from "../../foundation/result.js";
import { contentIssues, together } from "../check.js";
import { editionDraftTable } from "../generated.js";
import type { Edition, EditionDraft } from "../generated.js";
import { editionHash, toolHashOf } from "../hash.js";
import { isJson } from "../json.js";
import type { Json } from "../json.js";
import { wrongHashes } from "../parsed.js";
import { followRule } from "../rule/of-edition.js";
import type { DefinedEdition } from "../types.js";
import { yorkTool } from "../york.js";
import { filledIn, withNumbers } from "./fill.js";

/**
 * Defines an edition of any partnership from data: its levels, its rows, its rule, and whatever
 * else its document has.
 *
 * What the data leaves out is filled in. The number of a row is its place in its section, and its
 * short name is its label. A row without signs has one sign, with its own label. Cautions, prompts
 * and steps for which the data has no words have those of this library, marked as a convention and
 * citing the whole text. Without `sharing`, `flagging` or `policeForm`, the functions of that
 * chapter say that the document does not cover it. The hashes are worked out.
 *
 * @remarks Limit: it cannot tell whether the words are those of the document, or whether a contact
 *   works. A list holds at most 5000 records. {@link checkReadiness} says whether the contacts
 *   without which nobody may work are confirmed.
 * @guidance 7.9, line 211; Screening Tool, line 232
 * @param data - An {@link EditionDraft}, or a value of type `unknown`, such as what `JSON.parse`
 *   returns. It is parsed either way. Of data that is written out in the code the compiler knows
 *   the ids of rows, signs and levels. A whole edition is a draft too and is taken as it is.
 * @returns The edition, deeply frozen, or every issue at once: what {@link checkEdition} finds,
 *   with paths into the data. A key that no edition has is refused, and so is a rule that cannot be
 *   followed. No issue repeats any of the input. Never throws.
 * @example
 * const made = defineEdition({
 *   id: "example-town",
 *   version: "1.0.0",
 *   title: "Example Town Guide (fictional)",
 *   document: { title: "Example Town Guide (fictional)", lines: 40 },
 *   levels: [
 *     { id: "calm", name: "Calm", basis: "printed", citations: [{ section: "2", line: 12 }] },
 *     { id: "urgent", name: "Urgent", basis: "printed", citations: [{ section: "2", line: 13 }] },
 *   ],
 *   indicators: [
 *     {
 *       id: "late-home",
 *       level: "urgent",
 *       label: "Often comes home late",
 *       basis: "printed",
 *       citations: [{ section: "3", line: 20 }],
 *     },
 *   ],
 *   rule: {
 *     kind: "highest-section",
 *     basis: "printed",
 *     citations: [{ section: "2", line: 11 }],
 *   },
 * });
 * const { atLeast } = made.ok
 *   ? screen({ edition: made.value, answers: { "late-home": "yes" } }, made.value).indication
 *   : { atLeast: "refused" };
 * atLeast; // "urgent"
 * @example
 * const stored: unknown = { ...york, levels: [] };
 * const refused = defineEdition(stored);
 * refused.ok ? [] : refused.issues[0]?.path; // "/levels"
 */
export function defineEdition<const Draft = EditionDraft>(
  data: Input<Draft, EditionDraft>,
): Result<DefinedEdition<Draft>>;
export function defineEdition(data: unknown): Result<Edition> {
  const { emergency } = yorkTool;
  const refused = (issues: readonly Issue[]): Result<Edition> => ({ ok: false, issues, emergency });
  const long = attempt([], () => longLists(data));
  if (long.length > 0) return refused(long);
  const { value, isWhole } = plainCopyOf(data);
  if (!isWhole) return refused([UNREADABLE]);
  const draft = draftReader.parseOwn(value, yorkTool);
  if (!draft.ok) return refused(together(draft.issues, contentOfAnyShape(value)));
  const ofLines = linesIssues(draft.value);
  if (ofLines.length > 0) return refused(ofLines);
  const edition = deepFreeze(sealed(draft.value));
  const { hash, toolHash } = draft.value;
  const isSealed = hash !== undefined || toolHash !== undefined;
  // Hashes that were worked out are right.
  const issues = [...contentIssues(edition), ...(isSealed ? wrongHashes(edition) : [])];
  if (issues.length > 0) return refused(placedIn(draft.value, together([], issues)));
  followRule(edition);
  return { ok: true, value: edition };
}

/** The number of lines of the text stands in one place or in the other. */
function linesIssues({ document: { text, lines } }: EditionDraft): Issue[] {
  if (!text && lines === undefined)
    return [
      {
        code: "missing",
        path: LINES,
        message: "Give the number of lines of the text, so that its lines can be cited.",
      },
    ];
  return text && lines !== undefined && text.lines !== lines
    ? [{ code: "contradiction", path: LINES, message: "Give the number of lines of `text`." }]
    : [];
}

const LINES = "/document/lines";

const draftReader = /* @__PURE__ */ readerOf<EditionDraft>(editionDraftTable);

/** The edition with its hashes. Those that the draft has stand, right or wrong. */
function sealed({ hash, toolHash, ...draft }: EditionDraft): Edition {
  const content = filledIn(draft);
  const withTool = { ...content, toolHash: toolHash ?? toolHashOf(content) };
  return { ...withTool, hash: hash ?? editionHash(withTool) };
}

/** The lists that are too long to be read. */
function longLists(data: unknown): Issue[] {
  const tooLong = (value: unknown): boolean => isList(value) && value.length > MOST_ENTRIES;
  return !isObject(data)
    ? []
    : Object.keys(editionDraftTable().properties ?? {})
        .filter((part) => tooLong(data[part]))
        .map((part) => ({
          code: "out-of-range",
          path: pointer([part]),
          message: `List at most ${MOST_ENTRIES} records.`,
        }));
}

/** What can be said of the content of data in which something has a wrong shape. */
function contentOfAnyShape(value: unknown): Issue[] {
  return attempt([], () => {
    if (!isJson(value)) return [];
    const { document, indicators } = value;
    return placedIn(
      value,
      contentIssues({
        ...value,
        ...(isJson(document) && { document: { text: { lines: document["lines"] }, ...document } }),
        ...(isList(indicators) && { indicators: withNumbers(indicators) }),
      }),
    );
  });
}

/** The issues with what the draft has. What a sign took over from its row is told of at the row. */
function placedIn({ indicators }: Json | EditionDraft, issues: readonly Issue[]): Issue[] {
  return issues.filter(({ path }) => {
    const [, row, signs, sign, part = "basis"] = partsOf(path);
    if (signs !== "signs") return true;
    const given = fieldsOf(
      listOf(fieldsOf(listOf(indicators)[Number(row)])["signs"])[Number(sign)],
    );
    return !TAKEN_OVER.has(part) || part in given;
  });
}

/** What a sign takes over from its row where it has none of its own. */
const TAKEN_OVER: ReadonlySet<string> = new Set(["basis", "citations"]);
