// Renders a redacted record for the person who checks it (I-45). It is not a copy to hand over, and
// not the blank tool in plain words (10.11).

import type { RootContent } from "mdast";
import type { ShownEdition } from "../editions/types.js";
import { pinOf } from "../editions/pin.js";
import { yorkShown } from "../editions/york.js";
import { groupsOf } from "../foundation/groups.js";
import type { Group } from "../foundation/groups.js";
import { isObject } from "../foundation/objects.js";
import { partsOf } from "../foundation/result.js";
import type { Redaction, Withheld } from "../redaction/index.js";
import { bullets, heading, paragraph } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write } from "./format/write.js";
import { fieldWords, valueWords } from "./fields.js";
import { firstOf, inOneLine, section } from "./parts.js";
import type { Page } from "./page.js";
import { urgent } from "./urgent.js";

/**
 * Renders a redaction for the person who checks it: whom it was made for, cautions, what is left of
 * the record field by field, and what is withheld, each with the reason. Fields are named in words.
 *
 * @remarks Limit: it is a sheet for checking and not a copy to hand over. The list of what is
 *   withheld can reveal who gave information.
 * @guidance 10.11, line 381; 8.6, lines 316–320; Appendix One, line 429
 * @param redaction - From `redact`.
 * @param as - `"text"`, `"markdown"` or `"html"`; or options with the format, `detail: "summary"`
 *   for one sheet of A4, and `part: "fragment"` for a part of the host's page.
 * @param edition - The edition whose rows and signs are named.
 * @example
 * const sheet = renderRedaction(
 *   redact({ edition: pinOf(york), answers: { clipping: "yes" }, childsVoice: "…" }, "child"),
 *   "text",
 * );
 * sheet.includes("- what the child says"); // true
 */
export function renderRedaction(
  redaction: Redaction,
  as: As,
  edition: ShownEdition = yorkShown,
): string {
  return write(redaction, as, edition, (page) => ({
    urgent: urgent(page, { emergency: redaction.emergency }),
    title: page.say("redaction.title"),
    body: [
      paragraph(madeFor(page, redaction)),
      section(
        2,
        page.say("redaction.before"),
        firstOf(page, 5, redaction.cautions, (caution): Item => ({
          words: page.cited(caution),
          more: page.detail === "summary" || caution.note === undefined ? [] : [caution.note],
        })),
      ),
      left(page, redaction.record),
      withheld(page, redaction.withheld),
    ],
    madeWith: pinOf(page.edition),
  }));
}

function madeFor(page: Page, { kind, audience }: Redaction): Words {
  return page.say("redaction.made-for", {
    kind: page.say(`redaction.kind-${kind ?? "not-known"}`),
    audience: page.say(`redaction.audience-${audience ?? "not-known"}`),
  });
}

/** A field with its value. A list of plain values is one field. */
interface Leaf {
  readonly path: readonly string[];
  readonly values: readonly unknown[];
}

/** What is left, by what holds it. */
function left(page: Page, record: unknown): RootContent[] {
  const leaves = leavesIn(record, []);
  const holderOf = page.detail === "summary" ? partOf : placeOf;
  const groups = groupsOf(leaves, ({ path }) => holderOf(path));
  const items = groups.flatMap((fields): (Words | Item)[] => {
    const holder = holderOf(fields[0].path);
    if (page.detail === "summary") return [inBrief(page, holder, fields.length)];
    const lines = fields.map((leaf) => leafWords(page, leaf));
    return holder === "" ? lines : [{ words: fieldWords(page, holder.split("/")), more: lines }];
  });
  return [
    heading(2, page.say("redaction.left")),
    items.length === 0
      ? paragraph(page.say("redaction.nothing"))
      : bullets(firstOf(page, 12, items, (item) => item)),
  ];
}

/** What holds a field. */
function placeOf(path: readonly string[]): string {
  return path.slice(0, -1).join("/");
}

/** The part of the record that holds a field. */
function partOf(path: readonly string[]): string {
  return path.length > 1 ? path.slice(0, 1).join("") : "";
}

function inBrief(page: Page, holder: string, count: number): Words {
  return page.say("redaction.left-in-brief", {
    place: holder === "" ? page.say("redaction.at-the-top") : fieldWords(page, holder.split("/")),
    count,
  });
}

function leavesIn(value: unknown, path: readonly string[]): Leaf[] {
  if (!isObject(value)) return [{ path, values: [value] }];
  // The hashes of a pin tell a person nothing.
  if (path.at(-1) === "edition") return [{ path, values: [value["id"], value["version"]] }];
  const inside = Object.values(value);
  if (Array.isArray(value) && inside.length > 0 && !inside.some(isObject))
    return [{ path, values: inside }];
  return Object.entries(value).flatMap(([key, inner]) => leavesIn(inner, [...path, key]));
}

/** A field and its value. What holds the field is named before it. */
function leafWords(page: Page, { path, values }: Leaf): Words {
  return page.say("labelled", {
    label: fieldWords(page, path, path.length - 1),
    words: inOneLine(
      page,
      values.map((value) => valueWords(page, path, value)),
    ),
  });
}

/** What is withheld, grouped by reason. */
function withheld(page: Page, places: readonly Withheld[]): RootContent[] {
  const reasons = groupsOf(places, ({ because }) => because);
  return [
    heading(2, page.say("redaction.withheld")),
    paragraph(
      places.length === 0
        ? page.say("redaction.nothing")
        : page.say("redaction.withheld-places", { count: places.length }),
    ),
    ...(page.detail === "summary"
      ? inShort(page, reasons)
      : reasons.flatMap((of) => {
          const [{ because, note, citations, issues }] = of;
          return [
            heading(3, because),
            paragraph(page.cited({ text: note, citations, issues })),
            bullets(of.map(({ path }) => placeWords(page, path))),
          ];
        })),
  ];
}

function inShort(page: Page, reasons: readonly Group<Withheld>[]): RootContent[] {
  if (reasons.length === 0) return [];
  return [
    bullets(
      firstOf(page, 6, reasons, (of) =>
        page.say("redaction.withheld-in-brief", { because: of[0].because, count: of.length }),
      ),
    ),
  ];
}

function placeWords(page: Page, path: string): Words {
  return path === "" ? page.say("redaction.at-the-top") : fieldWords(page, partsOf(path));
}
