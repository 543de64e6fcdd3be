// Builds a survey for SurveyJS from the items of a form. Nothing in it is required, filled in
// beforehand or scored.

import type { Edition } from "../../editions/types.js";
import { source } from "../../editions/labels.js";
import { questionsUnder } from "../../questions/item.js";
import type { Display, Group, Item, Question } from "../../questions/item.js";
import { emergencyItems } from "../../questions/labels.js";
import { nameOf, signsOf, textOf } from "./names.js";

/** An element of a survey: a question, a text or a panel. */
export interface SurveyElement {
  readonly type: "html" | "dropdown" | "checkbox" | "text" | "comment" | "panel" | "paneldynamic";
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly [property: string]: unknown;
}

/** A page of a survey. */
export interface SurveyPage {
  readonly name: string;
  readonly title?: string;
  readonly elements: readonly SurveyElement[];
}

/** A survey, as `new Model(…)` of survey-core takes it. */
export interface SurveyJson {
  readonly title: string;
  readonly description: string;
  readonly pages: readonly SurveyPage[];
  readonly [property: string]: unknown;
}

/** A page: its items, and its title if it has one. */
export interface Page {
  readonly name: string;
  readonly title?: string;
  readonly items: readonly Item[];
}

/** How a survey looks. */
export interface SurveyOptions {
  /**
   * `ours`: questions without numbers, which could look like a count, descriptions below the
   * answers, and a button that says “Save”. `none`: what the host's theme or editor sets. In both,
   * nothing that was filled in is cleared.
   */
  readonly look?: "ours" | "none";
}

export function surveyOf(
  edition: Edition,
  words: { readonly title: string; readonly description: string },
  pages: readonly Page[],
  { look = "ours" }: SurveyOptions,
): SurveyJson {
  return {
    ...words,
    clearInvisibleValues: "none",
    textUpdateMode: "onTyping",
    ...(look === "ours" && {
      showQuestionNumbers: false,
      questionDescriptionLocation: "underInput",
      completeText: "Save",
    }),
    pages: pages.map(({ name, title, items }, index) => ({
      name,
      ...(title !== undefined && { title }),
      elements: [notice(edition, index), ...elementsOf(items)],
    })),
  };
}

/** The emergency notice: the first element of every page. */
function notice({ emergency }: Edition, index: number): SurveyElement {
  const words = emergencyItems(emergency).map(({ text }) => `<p>${escaped(text)}</p>`);
  return {
    type: "html",
    name: `emergency-${index + 1}`,
    html: `<div role="note">${words.join("")}</div>`,
  };
}

function elementsOf(items: readonly Item[]): SurveyElement[] {
  return items.flatMap((item): SurveyElement[] => {
    switch (item.type) {
      case "display":
        return item.help ? [] : [text(item)];
      case "derived":
        return [];
      case "group":
        return [
          item.each
            ? repeated(item)
            : {
                type: "panel",
                name: nameOf(item.linkId),
                title: item.text,
                elements: elementsOf(item.items),
              },
        ];
      default:
        return item.about?.kind === "row"
          ? rowElements(item)
          : [questionElement(item), ...elementsOf(item.items ?? [])];
    }
  });
}

function text({ linkId, text: words }: Display): SurveyElement {
  return { type: "html", name: nameOf(linkId), html: `<p>${escaped(words)}</p>` };
}

/**
 * A row, and a panel with its signs and details. The panel shows once the row has an answer, and as
 * long as the panel holds anything.
 */
function rowElements(row: Question): SurveyElement[] {
  const under = questionsUnder(row);
  const [signs, details] = [
    under.filter(({ many }) => many === "member"),
    under.filter(({ many }) => many !== "member"),
  ];
  const elements = [
    {
      type: "checkbox" as const,
      name: signsOf(row.linkId),
      title: "Signs noted",
      choices: signs.map((sign) => ({ value: sign.linkId, text: sign.text })),
    },
    ...details.map((detail) => questionElement(detail)),
  ];
  const visibleIf = [nameOf(row.linkId), ...elements.map(({ name }) => name)]
    .map((name) => `{${name}} notempty`)
    .join(" or ");
  return [
    questionElement(row),
    { type: "panel", name: `${nameOf(row.linkId)}:detail`, visibleIf, elements },
  ];
}

function questionElement(question: Question): SurveyElement {
  const { linkId, text: title, citations, format, choices, many, type } = question;
  const help = [
    ...(format === undefined ? [] : [format]),
    ...(citations ? [source(citations)] : []),
    ...helpOf(question),
  ];
  const element = {
    name: nameOf(linkId),
    title,
    ...(help.length > 0 && { description: help.join(" · ") }),
  };
  if (choices) {
    const offered = choices.options.map(({ code, display }) => ({ value: code, text: display }));
    return question.control === "check-box"
      ? { type: "checkbox", ...element, choices: offered }
      : { type: "dropdown", ...element, choices: offered, allowClear: true };
  }
  if (many === "list")
    return {
      type: "paneldynamic",
      ...element,
      templateElements: [{ type: "text", name: textOf(linkId), titleLocation: "hidden" }],
    };
  if (type === "text") return { type: "comment", ...element };
  return {
    type: "text",
    ...element,
    ...(type === "string" ? {} : { inputType: type === "integer" ? "number" : "date" }),
  };
}

function helpOf({ items = [], about }: Question): string[] {
  return about
    ? []
    : items.flatMap((item) => (item.type === "display" && item.help ? [item.text] : []));
}

function repeated({ linkId, text: title, items }: Group): SurveyElement {
  return { type: "paneldynamic", name: nameOf(linkId), title, templateElements: elementsOf(items) };
}

/** Escapes words, so that HTML shows them and does nothing else. */
function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
