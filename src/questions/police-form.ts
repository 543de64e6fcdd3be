// The items of the police information form (Appendix One): its printed labels and notices, what is
// not on the printed form and police need, and what its preamble asks for (I-12).

import type { Edition, PoliceFormItem } from "../editions/types.js";
import { cited } from "../editions/labels.js";
import { partsOf } from "../foundation/result.js";
import { isSaidByTheNotice, itemsOfOurs } from "../police-form/index.js";
import type { Group, Item, Question } from "./item.js";
import { ANSWERS, PARTIAL, emergencyItems } from "./labels.js";
import { ROLES, ROLES_OF_PEOPLE, SOURCES, UNKNOWN, WILLINGNESS } from "./police-form-choices.js";

/** Every item of the police information form of an edition, the emergency notice first. */
export function policeFormItems(edition: Edition): Item[] {
  const { items, peopleInvolved, brokenBlock } = edition.policeForm;
  const ours = itemsOfOurs(edition);
  const printed = items.filter((item) => !isSaidByTheNotice(item, edition));
  const people = printed.filter(({ block }) => block === "people");
  return [
    ...emergencyItems(edition.emergency),
    ...printed
      .filter(({ block }) => block !== "people")
      .flatMap((item, at, all) => boxOf(item, all[at - 1])),
    ...eventOf(ours.filter(({ block }) => block !== "people")),
    {
      linkId: peopleInvolved.id,
      type: "group",
      each: ["people"],
      text: capitalised(peopleInvolved.asksFor),
      citations: peopleInvolved.citations,
      items: [...people, ...ours.filter(({ block }) => block === "people")].flatMap((item) =>
        boxOf(item),
      ),
    },
    {
      linkId: brokenBlock.id,
      type: "display",
      text: cited(brokenBlock),
      citations: brokenBlock.citations,
    },
    requested(edition),
  ];
}

/** What happened and when. The printed form has no box for it. */
function eventOf(items: readonly PoliceFormItem[]): Group[] {
  return items.length === 0
    ? []
    : [
        {
          linkId: "event",
          type: "group",
          text: "What happened and when (not on the printed form)",
          citations: items[0]?.citations,
          items: items.flatMap((item) => boxOf(item)),
        },
      ];
}

/**
 * A printed box, or one of ours: a notice, a question, or several questions under one label. If the
 * box applies in some cases only, a text says so, and nothing is hidden. The text is said once for
 * all boxes of the same case, before the first.
 */
function boxOf(item: PoliceFormItem, before?: PoliceFormItem): Item[] {
  const { id, label, text, fields, citations, appliesWhen } = item;
  const words = label ?? cited(item);
  const [first, second] = fields;
  if (!first) return [{ linkId: id, type: "display", text: words, citations }];
  const isSaid = before?.appliesWhen?.otherwise === appliesWhen?.otherwise;
  const said: Item[] = [
    { linkId: `${id}:help`, type: "display", help: true, text: cited({ text, citations }) },
    ...(appliesWhen && !isSaid
      ? [
          {
            linkId: `${id}:applies`,
            type: "display" as const,
            text: cited({ text: appliesWhen.otherwise, citations: appliesWhen.citations }),
          },
        ]
      : []),
  ];
  if (second)
    return [
      {
        linkId: id,
        type: "group",
        text: words,
        citations,
        items: [
          ...said,
          ...fields.map(({ path, asksFor }) =>
            questionFor(`${id}:${placeOf(path).at(-1) ?? ""}`, capitalised(asksFor), placeOf(path)),
          ),
        ],
      },
    ];
  const question = questionFor(id, words, placeOf(first.path));
  return [{ ...question, citations, items: [...said, ...(question.items ?? [])] }];
}

/** The path of a field, as keys. The path of a field of a person starts at the person. */
function placeOf(path: string): string[] {
  return partsOf(path.replace(/^.*\/\*/, ""));
}

function questionFor(linkId: string, text: string, at: readonly string[]): Question | Group {
  const question = { linkId, text, at };
  switch (at.at(-1)) {
    case "relatesToChildSexualExploitation":
    case "otherReferrals":
    case "secondHand":
      return { ...question, type: "choice", control: "drop-down", choices: ANSWERS };
    case "from":
      return { ...question, type: "choice", control: "drop-down", choices: SOURCES };
    case "willingToEngage":
      return { ...question, type: "choice", control: "drop-down", choices: WILLINGNESS };
    case "role":
      return { ...question, type: "choice", control: "drop-down", choices: ROLES_OF_PEOPLE };
    case "date":
      return { ...question, type: "string", format: PARTIAL };
    case "otherAgencies":
    case "aliases":
    case "onlineNames":
      return { ...question, type: "string", many: "list" };
    case "dateOfBirth":
      return dateOfBirth(linkId, text, at);
    default:
      return { ...question, type: "text" };
  }
}

/**
 * A date of birth in its four shapes: a date, an age, a range of ages, or not known. No shape is
 * ever turned into another.
 */
function dateOfBirth(linkId: string, text: string, at: readonly string[]): Group {
  const part = (key: string, type: "integer" | "date", words: string): Question => ({
    linkId: `${linkId}:${key}`,
    type,
    text: words,
    at: [...at, key],
  });
  return {
    linkId,
    type: "group",
    text,
    at,
    items: [
      {
        linkId: `${linkId}:date`,
        type: "string",
        format: PARTIAL,
        text: "Date of birth, as far as it is known",
        at: [...at, "date"],
      },
      part("ageInYears", "integer", "or age in completed years"),
      part("ageFrom", "integer", "or age in completed years, at least"),
      part("ageTo", "integer", "and at most"),
      part("on", "date", "The day on which the age was that"),
      {
        linkId: `${linkId}:unknown`,
        type: "choice",
        control: "check-box",
        choices: UNKNOWN,
        text: "or",
        at: [...at, "unknown"],
      },
    ],
  };
}

function requested({ policeForm }: Edition): Group {
  const asked = (path: string): string =>
    capitalised(
      [
        ...new Set(
          policeForm.requestedInPreamble
            .filter((item) => item.path === path)
            .map(({ asksFor }) => asksFor),
        ),
      ].join("; "),
    );
  const citations = policeForm.requestedInPreamble[0]?.citations;
  return {
    linkId: "requested-in-preamble",
    type: "group",
    text: "What the form asks for and has no field for",
    citations,
    items: [
      {
        linkId: "vehicles",
        type: "string",
        many: "list",
        at: ["requestedInPreamble", "vehicles"],
        text: asked("/requestedInPreamble/vehicles"),
      },
      {
        linkId: "places",
        type: "group",
        each: ["requestedInPreamble", "places"],
        text: asked("/requestedInPreamble/places"),
        items: [
          {
            linkId: "place:role",
            type: "choice",
            control: "drop-down",
            choices: ROLES,
            at: ["role"],
            text: "Which place it is",
          },
          {
            linkId: "place:address",
            type: "text",
            at: ["address"],
            text: "Address, or words that describe the place",
          },
          {
            linkId: "place:person",
            type: "integer",
            at: ["person"],
            text: "Whose it is: the number of the person above, counted from 1",
          },
          { linkId: "place:note", type: "text", at: ["note"], text: "Note" },
        ],
      },
    ],
  };
}

function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
