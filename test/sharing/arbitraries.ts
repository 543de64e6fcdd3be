// Random sharing records, for the laws that hold for all of them.

import fc from "fast-check";
import { CONSENT_STATUSES, NOT_SOUGHT_GROUNDS, PUBLIC_INTEREST_PURPOSES } from "csae-guidance";

const words = fc.constantFrom("", "  ", "\n\t", "Words.", "“Quoted” words\nover lines");
const day = fc.constantFrom("2026-03-02", "2026-03-09", "2024-02-29");
const optional = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });

const ground = fc.record(
  { ground: fc.constantFrom(...NOT_SOUGHT_GROUNDS, "other" as const), reason: words },
  { requiredKeys: ["ground"] },
);

const consent = fc.record(
  {
    kind: fc.constant("to-disclose" as const),
    status: fc.constantFrom(...CONSENT_STATUSES),
    discussion: words,
    notSoughtBecause: fc.array(ground, { maxLength: 3 }),
  },
  { requiredKeys: ["status"] },
);

const publicInterest = fc.record(
  {
    purposes: fc.array(fc.constantFrom(...PUBLIC_INTEREST_PURPOSES, "other" as const), {
      maxLength: 3,
    }),
    reason: words,
  },
  { requiredKeys: ["purposes"] },
);

const decider = fc.record(
  { role: words, suitablyQualified: fc.boolean(), assertedBy: words },
  { requiredKeys: ["role"] },
);

/** A sharing record as a caller would hand it in. */
export const sharingRecord = optional({
  reasonToBelieve: words,
  information: words,
  recipient: words,
  immediateDanger: fc.constantFrom("yes" as const, "no" as const, "not-known" as const),
  consent,
  publicInterest,
  decider,
  necessity: words,
  proportionality: words,
  ifShared: words,
  ifNotShared: words,
  reasoning: words,
  decision: fc.constantFrom("share" as const, "do-not-share" as const),
  decidedOn: day,
  recordedOn: day,
  competenceConsidered: optional({ by: words, on: day, note: words }),
  lawfulBasisNoted: words,
  dutyToShareConsidered: words,
  moreDetrimentalBecause: words,
  statutoryReportingNoted: words,
});

const said = { on: day, by: words };

/** The first entry of a history. */
export const firstEntry = fc.record(
  { kind: fc.constant("recorded" as const), ...said, record: sharingRecord },
  { requiredKeys: ["kind", "on", "record"] },
);

/** An entry that comes later. */
export const laterEntry = fc.oneof(
  fc.record(
    { kind: fc.constant("amended" as const), ...said, record: sharingRecord, why: words },
    { requiredKeys: ["kind", "on", "record", "why"] },
  ),
  fc.record(
    { kind: fc.constant("consent-withdrawn" as const), ...said, discussion: words },
    { requiredKeys: ["kind", "on"] },
  ),
  fc.record(
    { kind: fc.constant("shared" as const), ...said, information: words, recipient: words },
    { requiredKeys: ["kind", "on"] },
  ),
  fc.record(
    { kind: fc.constant("reviewed" as const), ...said, note: words },
    { requiredKeys: ["kind", "on"] },
  ),
);
