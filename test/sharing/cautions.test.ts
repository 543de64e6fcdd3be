// When each caution stands in a sharing review, what danger now changes, and what a review never says.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { NEWER_ADVICE, reviewSharing } from "csae-guidance";
import type { SharingRecord, SharingReview } from "csae-guidance";

const statuses = (review: SharingReview): Record<string, string> =>
  Object.fromEntries(review.items.map(({ id, status }) => [id, status]));
const cautionIds = ({ cautions }: SharingReview): string[] => cautions.map(({ id }) => id);

/** A record with everything in it but consent and public interest. */
const rest = {
  decider: {
    role: "designated safeguarding lead",
    suitablyQualified: true,
    assertedBy: "the safeguarding policy",
  },
  necessity: "The service told can act on it.",
  proportionality: "Only what it needs is passed on.",
  ifShared: "Trust may suffer.",
  ifNotShared: "It goes on.",
  reasoning: "Weighed with the lead.",
  decision: "share",
} as const satisfies SharingRecord;

const GROUND = [{ ground: "unjustified-delay" }] as const;

describe("I-29 · danger now", () => {
  test("every missing item is to be completed when safe, and nothing else changes", () => {
    const record = {
      consent: { status: "not-sought", notSoughtBecause: GROUND },
      publicInterest: { purposes: ["protect-children"] },
    } as const;
    const [danger, calm] = [
      reviewSharing({ ...record, immediateDanger: "yes" }),
      reviewSharing(record),
    ];
    expect(statuses(danger)).toEqual(statuses(calm));
    expect([danger.basis, danger.immediateDanger, calm.immediateDanger]).toEqual([
      "public-interest",
      "yes",
      "unanswered",
    ]);
    for (const [place, item] of danger.items.entries()) {
      const before = calm.items[place]?.because ?? "";
      expect(item.because).toBe(
        item.status === "missing" ? `${before} Complete when safe.` : before,
      );
    }
    expect(danger.items.filter(({ status }) => status === "missing")).toHaveLength(7);
  });

  test.each(["no", "not-known"] as const)(
    "%s is kept as recorded and asks for nothing to wait",
    (immediateDanger) => {
      const review = reviewSharing({ immediateDanger });
      expect(review.immediateDanger).toBe(immediateDanger);
      expect(review.items).toEqual(reviewSharing({}).items);
      expect(cautionIds(review)).toEqual([]);
    },
  );
});

describe("cautions, each by its rule", () => {
  const stated = { purposes: ["protect-children"], reason: "A child is at risk." } as const;
  const pin = { id: york.id, version: york.version, hash: york.hash };
  test.each<[string, SharingRecord, string[]]>([
    ["nothing recorded", {}, []],
    ["I-29 · danger now", { immediateDanger: "yes" }, ["danger-now"]],
    [
      "I-28 · a ground and no public interest",
      { consent: { status: "not-sought", notSoughtBecause: GROUND } },
      ["reason-is-no-basis"],
    ],
    [
      "I-28 · another ground with its reason and no public interest",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "other", reason: "r" }] } },
      ["reason-is-no-basis"],
    ],
    [
      "I-28 · another ground with no reason",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "other" }] } },
      [],
    ],
    [
      "I-28 · a ground and a public interest",
      { consent: { status: "not-sought", notSoughtBecause: GROUND }, publicInterest: stated },
      [],
    ],
    [
      "I-44 · consent given",
      { consent: { status: "given", discussion: "d" } },
      ["competence-is-not-covered"],
    ],
    [
      "I-44 · consent given and competence considered",
      { consent: { status: "given" }, competenceConsidered: { note: "n" } },
      ["competence-is-not-covered"],
    ],
    ["consent refused", { consent: { status: "refused" } }, []],
    ["consent withdrawn", { consent: { status: "withdrawn" } }, ["consent-withdrawn"]],
    ["to share, with no basis recorded", { decision: "share" }, ["share-without-a-recorded-basis"]],
    [
      "to share, with a ground of 8.6 only",
      { decision: "share", consent: { status: "not-sought", notSoughtBecause: GROUND } },
      ["share-without-a-recorded-basis", "reason-is-no-basis"],
    ],
    [
      "to share, consent withdrawn",
      { decision: "share", consent: { status: "withdrawn" } },
      ["share-without-a-recorded-basis", "consent-withdrawn"],
    ],
    ["to share, with a public interest", { decision: "share", publicInterest: stated }, []],
    ["not to share, with no basis recorded", { decision: "do-not-share" }, []],
    [
      "not to share, beside danger now",
      { decision: "do-not-share", immediateDanger: "yes" },
      ["danger-now", "not-sharing-beside-danger"],
    ],
    [
      "not to share, danger not known",
      { decision: "do-not-share", immediateDanger: "not-known" },
      [],
    ],
    [
      "to share, beside danger now",
      { decision: "share", immediateDanger: "yes", publicInterest: stated },
      ["danger-now"],
    ],
    [
      "a purpose ticked and no reason",
      { publicInterest: { purposes: ["protect-children"] } },
      ["purpose-without-a-reason"],
    ],
    [
      "a purpose ticked and a full stop for a reason",
      { publicInterest: { purposes: ["protect-children"], reason: "." } },
      ["purpose-without-a-reason"],
    ],
    [
      "another purpose with no reason, which counts for nothing",
      { publicInterest: { purposes: ["other"] } },
      [],
    ],
    [
      "a reason and no purpose",
      { publicInterest: { purposes: [], reason: "A child is at risk." } },
      [],
    ],
    ["this edition", { edition: pin }, []],
    ["this edition with no hash", { edition: { id: york.id, version: york.version } }, []],
    ["another version", { edition: { id: york.id, version: "0.1.0" } }, ["another-edition"]],
    ["another hash", { edition: { ...pin, hash: "0".repeat(64) } }, ["another-edition"]],
    [
      "another edition",
      { edition: { id: "elsewhere", version: york.version } },
      ["another-edition"],
    ],
  ])("%s", (_, record, ids) => {
    expect(cautionIds(reviewSharing(record))).toEqual(ids);
  });

  test.each([
    ["danger-now", ["I-29"], "reading", [326, 106]],
    ["not-sharing-beside-danger", [], "reading", [106, 322, 330]],
    ["purpose-without-a-reason", [], "reading", [314, 322]],
    ["another-edition", ["I-42"], "convention", [300]],
    ["share-without-a-recorded-basis", ["I-28"], "reading", [314, 328]],
    ["reason-is-no-basis", ["I-28"], "reading", [314, 316]],
    ["competence-is-not-covered", ["I-44"], "convention", [314, 316, 322]],
    ["consent-withdrawn", [], "convention", [314, 328]],
  ] as const)("%s cites its issue and its lines", (id, issues, basis, lines) => {
    const reviews = [
      reviewSharing({
        immediateDanger: "yes",
        decision: "share",
        consent: { status: "not-sought", notSoughtBecause: GROUND },
        edition: { id: "elsewhere", version: "1" },
      }),
      reviewSharing({ consent: { status: "given" } }),
      reviewSharing({ consent: { status: "withdrawn" } }),
      reviewSharing({ immediateDanger: "yes", decision: "do-not-share" }),
      reviewSharing({ publicInterest: { purposes: ["promote-welfare"] } }),
    ];
    const caution = reviews.flatMap(({ cautions }) => cautions).find((found) => found.id === id);
    expect([caution?.issues, caution?.basis, caution?.citations.map(({ line }) => line)]).toEqual([
      issues,
      basis,
      lines,
    ]);
    expect(caution?.note).toBeDefined();
  });
});

describe("what a review never says", () => {
  test("no verdict stands in any sentence of it", () => {
    const reviews = [
      {},
      rest,
      { ...rest, decider: { role: "r", suitablyQualified: false } },
      { immediateDanger: "yes" as const, consent: { status: "withdrawn" as const } },
    ];
    const told = JSON.stringify([
      reviews.map((record) => reviewSharing(record)),
      york.sharing.cautions,
    ]);
    expect(told).not.toMatch(
      /approv|den(?:y|ied)\b|unlawful|\blawfully|\bpermitted|\brequired action|you may not|must not share|\bvalid\b/i,
    );
  });

  test("one sentence says that newer advice exists, what it is about, its source and its year", () => {
    const { newerAdvice } = reviewSharing(rest);
    expect(newerAdvice).toMatchObject({
      id: "england-since-the-guidance",
      version: NEWER_ADVICE.version,
      text:
        "Newer national advice (Department for Education, Information sharing, May 2024) says that you do " +
        "not need consent to share information where a child may be at risk. It is not applied here: ask " +
        "your lead.",
      source: "Department for Education",
      date: "2024-05",
    });
  });

  test("the list stands behind it and is never applied", () => {
    const { newerAdvice } = reviewSharing(rest);
    expect(newerAdvice.titles).toEqual(NEWER_ADVICE.entries.map(({ title }) => title));
    expect(reviewSharing({}).newerAdvice).toBe(newerAdvice);
    expect(reviewSharing({ decision: "share" })).toMatchObject({
      basis: "none-recorded",
      complete: false,
    });
  });
});
