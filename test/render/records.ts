// Records to render: one with the given words in every place where a screening and its judgement hold free text.

import {
  parsePoliceForm,
  parseScreening,
  parseSharingRecord,
  recordJudgement,
  york,
} from "csae-guidance";
import type { PoliceForm, Result, Screening, ScreeningRecord, SharingRecord } from "csae-guidance";
import { renderPoliceForm, renderScreeningRecord, renderSharingRecord } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";

export const PIN = { id: york.id, version: york.version, hash: york.hash };

/** What a parser read; records here are meant to be valid. */
function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export function recordOf(screening: unknown, judgement: unknown): ScreeningRecord {
  return valueOf(recordJudgement(screeningOf(screening), judgement));
}

export function screeningOf(screening: unknown): Screening {
  return valueOf(parseScreening(screening));
}

/** A record with `inline` in the fields that stand within a line of ours and `quoted` in those that are set apart. */
export function recordWith(inline: string, quoted: string): ScreeningRecord {
  const someone = { name: inline, role: inline, organisation: inline };
  return valueOf(
    recordJudgement(
      screeningOf({
        edition: PIN,
        subject: { reference: inline, dateOfBirth: "2011-05" },
        completedOn: "2026-03-12",
        completedBy: someone,
        answers: {
          ...Object.fromEntries(york.indicators.map(({ id }) => [id, "no"])),
          "late-or-missing": {
            answer: "yes",
            signs: ["going-missing"],
            basis: ["observed"],
            observedOn: "2026-02",
            note: quoted,
          },
          clipping: { answer: "no", note: quoted },
          "older-partner": { answer: "not-known", note: quoted },
        },
        notes: { "no-risk": quoted, emerging: quoted, escalating: quoted, significant: quoted },
        protectiveFactors: quoted,
        childsVoice: quoted,
      }),
      {
        level: "escalating",
        by: someone,
        on: "2026-03-12",
        reason: quoted,
        discussedWith: someone,
        discussedOn: "2026-03-13",
      },
    ),
  );
}

/** A sharing record with words in every place that takes any. */
export function sharingWith(inline: string, quoted: string): SharingRecord {
  return valueOf(
    parseSharingRecord({
      edition: PIN,
      recipient: inline,
      immediateDanger: "not-known",
      consent: {
        status: "not-sought",
        discussion: quoted,
        notSoughtBecause: [{ ground: "other", reason: quoted }],
      },
      publicInterest: { purposes: ["other"], reason: quoted },
      decider: { role: inline, suitablyQualified: true, assertedBy: inline },
      decision: "do-not-share",
      decidedOn: "2026-03-12",
      recordedOn: "2026-03-13",
      competenceConsidered: { by: inline, on: "2026-03-12", note: quoted },
      ...Object.fromEntries(
        [
          "reasonToBelieve",
          "information",
          "necessity",
          "proportionality",
          "ifShared",
          "ifNotShared",
          "reasoning",
          "lawfulBasisNoted",
          "dutyToShareConsidered",
          "moreDetrimentalBecause",
          "statutoryReportingNoted",
        ].map((field) => [field, quoted]),
      ),
    }),
  );
}

/** A police form with words in every place about whoever tells it and whoever it comes from. */
export function tellersWith(inline: string): PoliceForm {
  return valueOf(
    parsePoliceForm({
      edition: PIN,
      otherReferrals: "yes",
      otherAgencies: [inline, inline],
      reporter: {
        ...everyWord(
          inline,
          "fullName",
          "jobTitle",
          "organisation",
          "address",
          "telephone",
          "email",
        ),
        dateOfBirth: { unknown: true },
      },
      source: {
        ...everyWord(inline, "whoOrWhere", "fullName", "address", "telephone", "otherPartner"),
        from: "other",
        dateOfBirth: { ageInYears: 40 },
        willingToEngage: "not-asked",
      },
    }),
  );
}

/**
 * A police form with words in every place about what is told. Nobody tells it: what repeats words
 * about them is listed.
 */
export function toldWith(inline: string, quoted: string): PoliceForm {
  return valueOf(
    parsePoliceForm({
      edition: PIN,
      relatesToChildSexualExploitation: "yes",
      provenance: {
        ...everyWord(inline, "howKnownAndHowLong", "howKnown", "firstKnown", "whoElseKnows"),
        secondHand: "yes",
      },
      people: [
        {
          ...everyWord(inline, "fullName", "address", "gender", "telephone", "description"),
          aliases: [inline],
          dateOfBirth: { ageFrom: 30, ageTo: 40, on: "2026-03-12" },
        },
        {},
      ],
      requestedInPreamble: {
        vehicles: [inline],
        places: [{ role: "school", person: 0, address: inline, note: quoted }, { address: inline }],
      },
      agencyExtension: { "example-agency:account": quoted, "example-agency:list": [quoted] },
    }),
  );
}

function everyWord(words: string, ...fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, words]));
}

/** Every kind of document that shows a record's own words. */
export const WRITERS: Readonly<
  Record<string, (inline: string, quoted: string, format: Format) => string>
> = {
  "a screening record": (inline, quoted, format) =>
    renderScreeningRecord(recordWith(inline, quoted), format),
  "a sharing record": (inline, quoted, format) =>
    renderSharingRecord(sharingWith(inline, quoted), format),
  "a police form, of who tells it": (inline, _, format) =>
    renderPoliceForm(tellersWith(inline), format),
  "a police form, of what is told": (inline, quoted, format) =>
    renderPoliceForm(toldWith(inline, quoted), format),
};
