// Every kind of document, made under an edition from the records that are handed in, in whichever
// way it is asked for.

import {
  combineScreenings,
  compareScreenings,
  parseScreening,
  pinOf,
  recordJudgement,
  redact,
  reviewInterventions,
  reviewSharing,
  screen,
  summariseCaseload,
  timeline,
  york,
} from "csae-guidance";
import type { Edition, PinnedEdition, Result, Screening } from "csae-guidance";
import {
  renderBlankTool,
  renderCaseload,
  renderCombination,
  renderComparison,
  renderHistory,
  renderInterventions,
  renderIssues,
  renderPlainTool,
  renderPoliceForm,
  renderRedaction,
  renderScreening,
  renderScreeningRecord,
  renderSharing,
  renderSharingRecord,
  renderTimeline,
} from "csae-guidance/render";
import type { As, ScreeningOptions } from "csae-guidance/render";
import { EVENTS, historyOf } from "../history/events.js";
import { recordWith, sharingWith, tellersWith, toldWith } from "./records.js";

function made<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Every document by its kind. `inline` and `quoted` are the words of the records. */
export function everyDocument(
  as: As,
  {
    edition = york,
    inline = "Example name",
    quoted = "Example words.\n\nMore of them.",
  }: { edition?: Edition; inline?: string; quoted?: string } = {},
): Readonly<Record<string, string>> {
  const { screening, judgement } = recordWith(inline, quoted);
  const pin = pinOf(edition);
  const one: Screening<Edition> = { ...screening, edition: pin };
  const empty: Screening<Edition> = { edition: pin, answers: {} };
  const later: Screening<Edition> = {
    ...one,
    completedOn: "2026-04-02",
    immediateDanger: "yes",
    answers: { ...one.answers, "late-or-missing": "no", clipping: "yes" },
  };
  const record = made(recordJudgement<Edition>(one, judgement, edition));
  const failed = parseScreening(
    { edition: pin, answers: { clipping: "perhaps" }, notes: 1 },
    edition,
  );
  const caseload = Array.from({ length: 60 }, () => ({
    outcome: screen<Edition>(one, edition),
    completedOn: "2026-03-12",
  }));
  const interventions = {
    interventions: [
      {
        what: quoted,
        aims: ["prevent-going-missing" as const],
        seen: [{ aim: "prevent-going-missing" as const, what: quoted }],
      },
      { what: quoted },
    ],
  };
  return {
    "a screening": renderScreening(screen<Edition>(one, edition), asked(as, one), edition),
    "nothing answered": renderScreening(screen<Edition>(empty, edition), as, edition),
    "danger now": renderScreening(screen<Edition>(later, edition), as, edition),
    "a judgement": renderScreeningRecord(record, as, edition),
    "a review of sharing": renderSharing(reviewSharing({}, edition), as, edition),
    "a sharing record": renderSharingRecord(sharingWith(inline, quoted), as, edition),
    "a police form, of who tells it": renderPoliceForm(tellersWith(inline), as, edition),
    "a police form, of what is told": renderPoliceForm(toldWith(inline, quoted), as, edition),
    "a comparison": renderComparison(made(compareScreenings(one, later, edition)), as, edition),
    "a combination": renderCombination(
      made(combineScreenings([one, later, empty], edition)),
      as,
      edition,
    ),
    "a timeline": renderTimeline(
      made(timeline<Edition>([record, later, empty], edition)),
      as,
      edition,
    ),
    interventions: renderInterventions(reviewInterventions(interventions, edition), as, edition),
    "a history": renderHistory(
      historyOf(...(saying(EVENTS, pin, inline) as typeof EVENTS)),
      as,
      edition,
    ),
    "a redaction": renderRedaction(
      redact(toldWith(inline, quoted), "police", edition),
      as,
      edition,
    ),
    "a caseload": renderCaseload(summariseCaseload(caseload, {}, edition), as, edition),
    "the blank tool": renderBlankTool(as, edition),
    "the tool in plain words": renderPlainTool(as, edition),
    issues: renderIssues(failed.ok ? [] : failed.issues, as, edition),
  };
}

/** Events made under an edition. Words of theirs, which have spaces, are the given ones. */
function saying(value: unknown, pin: PinnedEdition, words: string): unknown {
  if (typeof value === "string") return value.includes(" ") ? words : value;
  if (Array.isArray(value)) return value.map((each: unknown) => saying(each, pin, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "edition" ? pin : saying(part, pin, key === "category" ? categoryOf(words) : words),
    ]),
  );
}

/** Words as the category of a flag: one short line (9.2). */
function categoryOf(words: string): string {
  return Array.from(words.replaceAll(/[\s\p{Cc}]+/gu, " ").trim())
    .slice(0, 40)
    .join("");
}

/** The same way, with the screening that an outcome was made from. */
function asked(as: As, screening: Screening<Edition>): ScreeningOptions {
  return { ...(typeof as === "string" ? { format: as } : as), screening };
}
