// Checks sentences that an agency or a translation gives in place of those of this library.

import { holesOf } from "../foundation/fill.js";
import { isObject } from "../foundation/objects.js";
import { pointer } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import { unknownKeys } from "../foundation/sentences.js";
import type { Forms, SentenceId } from "./catalogue.js";
import { english } from "./english.js";
import { isLike, isSentenceId } from "./of.js";

/**
 * Sentences that say what is urgent, what is not known, or that a level is no finding. An agency
 * does not word them anew. A translation gives them in its language.
 */
export const FIXED_SENTENCES = /* @__PURE__ */ Object.freeze([
  "in-an-emergency",
  "call-at",
  "danger.yes",
  "danger.not-known",
  "danger.no",
  "danger.no-on",
  "danger.unanswered",
  "answers-not-read",
  "answers-of-not-read",
  "none-taken-for-no",
  "cannot-be-shown",
  "not-what-this-is-made-from",
  "look-at-the-record",
  "screening.nothing-recorded",
  "screening.no-yes-yet",
  "screening.no-yes-not-read",
  "screening.need-not-wait",
  "screening.differs",
  "screening.below",
] as const satisfies readonly SentenceId[]);

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * Every problem with the sentences of an overlay: ids that are none, holes that the English
 * sentence does not have or has besides, a language that lacks sentences, and sentences that stand.
 */
export function sentenceIssues(given: unknown, at: string): Issue[] {
  if (!isObject(given)) return [];
  const ids = Object.keys(english()).filter(isSentenceId);
  const unknown = Object.keys(given).filter((id) => !isSentenceId(id));
  const { language } = given;
  const isTranslation = language !== undefined && language !== english().language;
  const missing = isTranslation ? ids.filter((id) => given[id] === undefined) : [];
  return [
    ...(unknown.length > 0 ? [issue("unknown-key", at, unknownKeys(unknown, ids))] : []),
    ...(missing.length > 0
      ? [
          issue(
            "missing",
            at,
            `Missing: another language needs every sentence, and ${missing.length} are not ` +
              `given: ${missing.slice(0, 10).join(", ")}${missing.length > 10 ? " …" : ""}.`,
          ),
        ]
      : []),
    ...ids.flatMap((id) =>
      given[id] === undefined
        ? []
        : issuesOfSentence(id, given[id], at + pointer([id]), isTranslation),
    ),
  ];
}

function issuesOfSentence(
  id: SentenceId,
  given: unknown,
  at: string,
  isTranslation: boolean,
): Issue[] {
  const known: string | Forms = english()[id];
  if (!isTranslation && isFixed(id))
    return [issue("unknown-key", at, "This sentence stands. Only another language words it anew.")];
  if (id === "language")
    return typeof given === "string" && LANGUAGE.test(given)
      ? []
      : [issue("wrong-format", at, "Expected the code of a language, such as en-GB.")];
  if (!isLike(known, given))
    return [
      issue(
        "wrong-type",
        at,
        typeof known === "string"
          ? "Expected a text."
          : "Expected a text for each count that has one of its own, and one called other.",
      ),
    ];
  const holes = holesOf(typeof known === "string" ? known : known.other);
  const forms = typeof given === "string" ? [given] : Object.values(given);
  return forms.every((form) => isWordedWith(form, holes, forms.length > 1))
    ? []
    : [
        issue(
          "wrong-format",
          at,
          holes.length === 0
            ? "Expected words without holes."
            : `Expected words with these holes, each in braces: ${holes.join(", ")}.`,
        ),
      ];
}

/** Cautions stand in the words of this library, like the {@link FIXED_SENTENCES}. */
function isFixed(id: SentenceId): boolean {
  return id.startsWith("caution.") || FIXED_SENTENCES.some((fixed) => fixed === id);
}

/** Whether a form has words and each hole. A form for one count may leave the count out. */
function isWordedWith(form: unknown, holes: readonly string[], mayLeaveCount: boolean): boolean {
  if (typeof form !== "string" || !/\S/.test(form)) return false;
  const own = holesOf(form);
  return (
    own.every((hole) => holes.includes(hole)) &&
    holes.every((hole) => own.includes(hole) || (mayLeaveCount && hole === "count"))
  );
}

function issue(code: Issue["code"], path: string, message: string): Issue {
  return { code, path, message };
}
