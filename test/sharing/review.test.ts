// The rules for a sharing record (8.5 to 8.9), one row each, with the places a review must cite.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { parseSharingRecord, reviewSharing } from "csae-guidance";
import type { SharingRecord, SharingReview } from "csae-guidance";

const statuses = (review: SharingReview): Record<string, string> =>
  Object.fromEntries(review.items.map(({ id, status }) => [id, status]));
const because = (review: SharingReview, id: string): string | undefined =>
  review.items.find((item) => item.id === id)?.because;

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

describe("8.5 to 8.7 · consent, why it was not sought, and public interest", () => {
  const said = "Talked about on Monday.";
  const stated = { purposes: ["protect-children"] } as const;
  const [met, missing, none] = ["met", "missing", "not-applicable"];

  test.each<[string, SharingRecord, string, (string | undefined)[]]>([
    // given: the basis is consent; a reason for not asking and a public interest do not apply
    [
      "given, with a discussion",
      { consent: { status: "given", discussion: said } },
      "consent",
      [met, none, none],
    ],
    [
      "given, with no discussion",
      { consent: { status: "given" } },
      "consent",
      [missing, none, none],
    ],
    [
      "given, and a public interest stated as well",
      { consent: { status: "given", discussion: said }, publicInterest: stated },
      "consent",
      [met, none, none],
    ],
    [
      "given, and a reason for not asking",
      { consent: { status: "given", notSoughtBecause: GROUND } },
      "consent",
      [missing, none, none],
    ],
    // refused (8.7)
    [
      "refused, with a discussion",
      { consent: { status: "refused", discussion: said } },
      "none-recorded",
      [met, none, missing],
    ],
    [
      "refused, with no discussion",
      { consent: { status: "refused" } },
      "none-recorded",
      [missing, none, missing],
    ],
    [
      "refused, and a public interest stated",
      { consent: { status: "refused", discussion: said }, publicInterest: stated },
      "public-interest",
      [met, none, met],
    ],
    [
      "refused, and a reason for not asking",
      { consent: { status: "refused", notSoughtBecause: GROUND } },
      "none-recorded",
      [missing, none, missing],
    ],
    // withdrawn: no longer a basis
    [
      "withdrawn, with a discussion",
      { consent: { status: "withdrawn", discussion: said } },
      "none-recorded",
      [met, none, missing],
    ],
    [
      "withdrawn, with no discussion",
      { consent: { status: "withdrawn" } },
      "none-recorded",
      [missing, none, missing],
    ],
    [
      "withdrawn, and a public interest stated",
      { consent: { status: "withdrawn", discussion: said }, publicInterest: stated },
      "public-interest",
      [met, none, met],
    ],
    // not sought (8.6)
    [
      "not sought, with a ground",
      { consent: { status: "not-sought", notSoughtBecause: GROUND } },
      "none-recorded",
      [none, met, missing],
    ],
    [
      "not sought, with every ground",
      {
        consent: {
          status: "not-sought",
          notSoughtBecause: york.sharing.notSoughtGrounds.map(({ id }) => ({ ground: id })),
        },
      },
      "none-recorded",
      [none, met, missing],
    ],
    [
      "not sought, with a ground and a public interest",
      { consent: { status: "not-sought", notSoughtBecause: GROUND }, publicInterest: stated },
      "public-interest",
      [none, met, met],
    ],
    [
      "not sought, with a ground and a discussion",
      { consent: { status: "not-sought", discussion: said, notSoughtBecause: GROUND } },
      "none-recorded",
      [none, met, missing],
    ],
    [
      "not sought, with no ground",
      { consent: { status: "not-sought" } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "not sought, with an empty list of grounds",
      { consent: { status: "not-sought", notSoughtBecause: [] } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "not sought, with a discussion and no ground",
      { consent: { status: "not-sought", discussion: said } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "not sought, another ground with its reason",
      {
        consent: {
          status: "not-sought",
          notSoughtBecause: [{ ground: "other", reason: "The child is in hospital." }],
        },
      },
      "none-recorded",
      [none, met, missing],
    ],
    [
      "not sought, another ground with no reason",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "other" }] } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "not sought, another ground with a reason of spaces",
      {
        consent: { status: "not-sought", notSoughtBecause: [{ ground: "other", reason: " \n\t" }] },
      },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "not sought, another ground with no reason beside a printed one",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "other" }, ...GROUND] } },
      "none-recorded",
      [none, met, missing],
    ],
    // no status
    ["nothing recorded", {}, "none-recorded", [missing, missing, missing]],
    [
      "no status, and a public interest stated",
      { publicInterest: stated },
      "public-interest",
      [missing, missing, met],
    ],
    // a discussion of spaces
    [
      "refused, with a discussion of spaces",
      { consent: { status: "refused", discussion: "   " } },
      "none-recorded",
      [missing, none, missing],
    ],
    // what counts as a public interest
    [
      "a reason alone",
      { publicInterest: { purposes: [], reason: "A child nearby is in the same danger." } },
      "public-interest",
      [missing, missing, met],
    ],
    [
      "another purpose with its reason",
      { publicInterest: { purposes: ["other"], reason: "As noted." } },
      "public-interest",
      [missing, missing, met],
    ],
    [
      "another purpose with no reason",
      { publicInterest: { purposes: ["other"] } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "another purpose with a reason of spaces",
      { publicInterest: { purposes: ["other"], reason: "  " } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "another purpose with no reason beside a printed one",
      { publicInterest: { purposes: ["other", "promote-welfare"] } },
      "public-interest",
      [missing, missing, met],
    ],
    [
      "no purpose and no reason",
      { publicInterest: { purposes: [] } },
      "none-recorded",
      [missing, missing, missing],
    ],
    [
      "protecting adults",
      { publicInterest: { purposes: ["protect-adults"] } },
      "public-interest",
      [missing, missing, met],
    ],
    [
      "preventing crime and disorder",
      { publicInterest: { purposes: ["prevent-crime-and-disorder"] } },
      "public-interest",
      [missing, missing, met],
    ],
  ])("%s", (_, record, basis, expected) => {
    const review = reviewSharing({ ...rest, ...record });
    const found = statuses(review);
    expect([
      review.basis,
      found["consent-discussion"],
      found["reason-consent-not-sought"],
      found["public-interest"],
    ]).toEqual([basis, ...expected]);
    expect(review.complete).toBe(!expected.includes("missing"));
  });

  test.each<[string, string, SharingRecord, string]>([
    [
      "given, with a discussion",
      "consent-discussion",
      { consent: { status: "given", discussion: said } },
      "The discussion about consent is recorded.",
    ],
    [
      "withdrawn, with no discussion",
      "consent-discussion",
      { consent: { status: "withdrawn" } },
      "Consent is recorded as withdrawn, and no discussion about it.",
    ],
    [
      "not sought, with a ground",
      "consent-discussion",
      { consent: { status: "not-sought", notSoughtBecause: GROUND } },
      "Consent was not sought, and a reason for that is recorded.",
    ],
    [
      "not sought, with no ground",
      "consent-discussion",
      { consent: { status: "not-sought" } },
      "Consent was not sought, and no reason for that is recorded.",
    ],
    [
      "nothing recorded",
      "consent-discussion",
      {},
      "Whether consent was asked for, and what the answer was, is not recorded.",
    ],
    [
      "not sought, with a ground",
      "reason-consent-not-sought",
      { consent: { status: "not-sought", notSoughtBecause: GROUND } },
      "A reason for not seeking consent is recorded.",
    ],
    [
      "not sought, with no ground",
      "reason-consent-not-sought",
      { consent: { status: "not-sought" } },
      "Consent was not sought, and no reason for that is recorded.",
    ],
    [
      "refused",
      "reason-consent-not-sought",
      { consent: { status: "refused" } },
      "Consent is recorded as refused.",
    ],
    [
      "nothing recorded",
      "reason-consent-not-sought",
      {},
      "Neither whether consent was sought nor a reason for not seeking it is recorded.",
    ],
    ["given", "public-interest", { consent: { status: "given" } }, "Consent is recorded as given."],
    ["stated", "public-interest", { publicInterest: stated }, "A public interest is stated."],
    [
      "nothing recorded",
      "public-interest",
      {},
      "Consent is not recorded as given, and no public interest is stated.",
    ],
  ])("%s: %s says why", (_, id, record, sentence) => {
    expect(because(reviewSharing(record), id)).toBe(sentence);
  });
});

describe("8.8 · who decides", () => {
  test.each<[string, SharingRecord["decider"], string, string]>([
    [
      "a role and who asserts it",
      { role: "named nurse", suitablyQualified: true, assertedBy: "the policy" },
      "met",
      "A role is recorded, and who says that the person is suitably qualified.",
    ],
    [
      "a role asserted by nobody named",
      { role: "named nurse", suitablyQualified: true },
      "met",
      "A role is recorded as suitably qualified. Who says so is not recorded.",
    ],
    [
      "a role asserted by spaces",
      { role: "named nurse", suitablyQualified: true, assertedBy: " " },
      "met",
      "A role is recorded as suitably qualified. Who says so is not recorded.",
    ],
    [
      "a role without the assertion",
      { role: "named nurse" },
      "missing",
      "A role is recorded. That the person is suitably qualified is not.",
    ],
    [
      "a printed role without the assertion",
      { role: york.sharing.deciderRoles[0]!.name, assertedBy: "the policy" },
      "missing",
      "A role is recorded. That the person is suitably qualified is not.",
    ],
    [
      "a role asserted not to be qualified",
      { role: "named nurse", suitablyQualified: false, assertedBy: "the manager" },
      "missing",
      "A role is recorded, and the person is recorded as not suitably qualified.",
    ],
    [
      "the assertion and a role of spaces",
      { role: "  ", suitablyQualified: true, assertedBy: "the policy" },
      "missing",
      "The role of the person who decides is not recorded.",
    ],
    ["nobody", undefined, "missing", "The role of the person who decides is not recorded."],
  ])("%s", (_, decider, status, sentence) => {
    const review = reviewSharing({ decider });
    expect([statuses(review)["decider"], because(review, "decider")]).toEqual([status, sentence]);
  });
});

describe("8.9 · what is weighed and decided", () => {
  test.each([
    ["necessity", "necessity", "whether sharing is likely to help in preventing the risk"],
    [
      "proportionality",
      "proportionality",
      "how sharing was weighed against keeping it confidential",
    ],
    ["ifShared", "if-shared", "what might happen if the information is shared"],
    ["ifNotShared", "if-not-shared", "what might happen if the information is not shared"],
    ["reasoning", "reasoning", "how the decision was reached"],
  ])("%s", (field, id, about) => {
    const told = (record: SharingRecord): unknown[] => [
      statuses(reviewSharing(record))[id],
      because(reviewSharing(record), id),
    ];
    expect(told({ [field]: "Words." })).toEqual(["met", `Something is recorded on ${about}.`]);
    expect(told({ [field]: " \u00a0\n" })).toEqual(["missing", `Nothing is recorded on ${about}.`]);
    expect(told({})).toEqual(["missing", `Nothing is recorded on ${about}.`]);
    expect(told({ consent: { status: "given" }, decision: "do-not-share" })[0]).toBe("missing");
  });

  test.each<[SharingRecord["decision"], string, string]>([
    ["share", "met", "The decision recorded is to share."],
    ["do-not-share", "met", "The decision recorded is not to share."],
    [undefined, "missing", "No decision is recorded."],
  ])("the decision %s", (decision, status, sentence) => {
    const review = reviewSharing({ decision });
    expect([statuses(review)["decision"], because(review, "decision")]).toEqual([status, sentence]);
  });

  test("a decision not to share is held to the same record", () => {
    const refused = {
      ...rest,
      consent: { status: "refused", discussion: "Asked." },
      publicInterest: { purposes: ["protect-children"], reason: "A child nearby is at risk." },
    } as const;
    for (const record of [refused, { decision: "share" }] satisfies SharingRecord[]) {
      const [share, doNotShare] = [
        reviewSharing({ ...record, decision: "share" }),
        reviewSharing({ ...record, decision: "do-not-share" }),
      ];
      expect(statuses(doNotShare)).toEqual(statuses(share));
      expect(doNotShare.complete).toBe(share.complete);
    }
  });

  test("8.5 · in a decision not to share, a public interest that was weighed is no basis", () => {
    const review = reviewSharing({
      ...rest,
      consent: { status: "refused", discussion: "Asked." },
      publicInterest: { purposes: [], reason: "Considered; not of sufficient force." },
      decision: "do-not-share",
    });
    expect([review.basis, review.decision, review.complete]).toEqual([
      "none-recorded",
      "do-not-share",
      true,
    ]);
    expect(because(review, "public-interest")).toBe(
      "A public interest that was weighed is recorded. It is no basis here.",
    );
    expect(review.cautions).toEqual([]);
  });

  test("8.9 · and the record is complete once it says under proportionality how it was weighed", () => {
    const record = {
      ...rest,
      consent: { status: "refused", discussion: "Asked." },
      decision: "do-not-share",
    } as const satisfies SharingRecord;
    const review = reviewSharing(record);
    expect([statuses(review)["public-interest"], review.complete]).toEqual(["met", true]);
    expect(because(review, "public-interest")).toBe(
      "How the public interest was weighed is recorded under proportionality.",
    );
    const without = reviewSharing({ ...record, proportionality: "." });
    expect([statuses(without)["public-interest"], without.complete]).toEqual(["missing", false]);
    expect(because(without, "public-interest")).toBe(
      "Consent is not recorded as given, and how a public interest was weighed is not recorded.",
    );
    expect(statuses(reviewSharing({ ...record, decision: "share" }))["public-interest"]).toBe(
      "missing",
    );
  });

  test("text without a letter or a digit records nothing, and a ticked purpose asks for its reason", () => {
    const dots = {
      necessity: ".",
      proportionality: "-",
      ifShared: "...",
      ifNotShared: " ? ",
      reasoning: "*",
    };
    const review = reviewSharing({
      ...rest,
      ...dots,
      consent: { status: "refused", discussion: "–" },
      publicInterest: { purposes: ["promote-welfare"] },
    });
    expect(review.complete).toBe(false);
    expect(review.items.filter(({ status }) => status === "missing").map(({ id }) => id)).toEqual([
      "consent-discussion",
      "necessity",
      "proportionality",
      "if-shared",
      "if-not-shared",
      "reasoning",
    ]);
    expect(review.basis).toBe("public-interest");
    expect(review.cautions.map(({ id, text }) => [id, text])).toEqual([
      [
        "purpose-without-a-reason",
        "A purpose is ticked; no reason is written. Write down why it holds, on the facts of this case.",
      ],
    ]);
    expect(statuses(reviewSharing({ necessity: "7" }))["necessity"]).toBe("met");
  });
});

describe("consent asked for without an answer, or that could not be asked for, is neither given nor refused", () => {
  const interest = { purposes: ["protect-children"], reason: "A child is at risk." } as const;
  const told = (consent: SharingRecord["consent"]): unknown[] => {
    const review = reviewSharing({ ...rest, consent, publicInterest: interest });
    const found = statuses(review);
    return [
      review.basis,
      found["consent-discussion"],
      found["reason-consent-not-sought"],
      review.complete,
    ];
  };

  test.each<[string, SharingRecord["consent"], unknown[]]>([
    [
      "asked, no answer, with the discussion",
      { status: "asked-no-answer", discussion: "Asked by text on Monday." },
      ["public-interest", "met", "not-applicable", true],
    ],
    [
      "asked, no answer, without a discussion",
      { status: "asked-no-answer" },
      ["public-interest", "missing", "not-applicable", false],
    ],
    [
      "could not be asked, with the reason",
      {
        status: "could-not-be-asked",
        notSoughtBecause: [{ ground: "other", reason: "In hospital." }],
      },
      ["public-interest", "not-applicable", "met", true],
    ],
    [
      "could not be asked, without a reason",
      { status: "could-not-be-asked" },
      ["public-interest", "missing", "missing", false],
    ],
  ])("%s", (_, consent, expected) => {
    expect(told(consent)).toEqual(expected);
  });

  test.each<[string, string, SharingRecord["consent"], string]>([
    [
      "asked",
      "consent-discussion",
      { status: "asked-no-answer", discussion: "Asked." },
      "Consent was asked for, and there is no answer yet. The discussion is recorded.",
    ],
    [
      "asked",
      "reason-consent-not-sought",
      { status: "asked-no-answer" },
      "Consent was asked for, and there is no answer yet.",
    ],
    [
      "could not be asked",
      "consent-discussion",
      { status: "could-not-be-asked" },
      "Consent could not be asked for, and no reason for that is recorded.",
    ],
    [
      "could not be asked",
      "reason-consent-not-sought",
      { status: "could-not-be-asked", notSoughtBecause: GROUND },
      "A reason why consent could not be asked for is recorded.",
    ],
  ])("%s: %s says why", (_, id, consent, sentence) => {
    expect(because(reviewSharing({ consent }), id)).toBe(sentence);
  });

  test("neither calls for a caution of given or withdrawn consent", () => {
    for (const status of ["asked-no-answer", "could-not-be-asked"] as const) {
      expect(parseSharingRecord({ consent: { status } }).ok).toBe(true);
      expect(reviewSharing({ consent: { status } }).cautions).toEqual([]);
    }
  });
});

describe("the ten items", () => {
  test("stand in order, each with its places, a label and a prompt in plain words", () => {
    expect(reviewSharing({}).items.map(({ id, citations }) => [id, citations])).toEqual([
      ["consent-discussion", [{ section: "8.5", line: 314 }]],
      ["reason-consent-not-sought", [{ section: "8.6", line: 316, endLine: 320 }]],
      [
        "public-interest",
        [
          { section: "8.5", line: 314 },
          { section: "8.7", line: 322, endLine: 324 },
        ],
      ],
      ["decider", [{ section: "8.8", line: 326 }]],
      ["necessity", [{ section: "8.9", line: 330 }]],
      ["proportionality", [{ section: "8.9", line: 330 }]],
      ["if-shared", [{ section: "8.9", line: 330 }]],
      ["if-not-shared", [{ section: "8.9", line: 330 }]],
      [
        "reasoning",
        [
          { section: "8.9", line: 328 },
          { section: "8.3", line: 300 },
        ],
      ],
      ["decision", [{ section: "8.9", line: 328 }]],
    ]);
    const item = reviewSharing({}).items[7];
    expect(item).toMatchObject({
      label: "If it is not shared",
      prompt: "Write down what might happen if the information is not shared.",
      basis: "reading",
      issues: [],
    });
    expect(reviewSharing({}).items[3]?.issues).toEqual(["I-23", "I-29"]);
  });

  test("the emergency notice stands first, and the rules are named apart from the edition", () => {
    const review = reviewSharing({});
    expect(Object.keys(review)[0]).toBe("emergency");
    expect(review.emergency.numbers[0]?.number).toBe("999");
    expect([review.edition, review.rules]).toEqual([
      pinOf(york),
      { id: "york-as-printed", version: "1.0.0" },
    ]);
  });

  test("fields that only record decide nothing", () => {
    const record: SharingRecord = {
      reasonToBelieve: "r",
      information: "i",
      recipient: "p",
      decidedOn: "2026-03-02",
      recordedOn: "2026-03-03",
      competenceConsidered: { by: "named nurse", on: "2026-03-02", note: "n" },
      lawfulBasisNoted: "l",
      dutyToShareConsidered: "d",
      moreDetrimentalBecause: "m",
      statutoryReportingNoted: "s",
    };
    expect(reviewSharing(record)).toEqual(reviewSharing({}));
    expect(reviewSharing({ ...rest, ...record })).toEqual(reviewSharing(rest));
  });
});

describe("input that was not parsed", () => {
  const empty = reviewSharing({});
  test.each([
    [undefined],
    [null],
    ["share"],
    [7],
    [[]],
    [true],
    [
      {
        consent: "given",
        decider: "lead",
        publicInterest: "yes",
        decision: true,
        necessity: 4,
        immediateDanger: "perhaps",
        edition: "york",
      },
    ],
    [
      {
        consent: { status: "Given", discussion: 4, notSoughtBecause: "other" },
        publicInterest: { purposes: "other" },
        decision: "maybe",
      },
    ],
    [
      {
        consent: {
          notSoughtBecause: [
            null,
            7,
            "other",
            { ground: "other" },
            { ground: "elsewhere", reason: "r" },
          ],
        },
        publicInterest: { purposes: [null, {}, "elsewhere"] },
      },
    ],
  ])("%o is read as empty and nothing is thrown", (input) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect(reviewSharing(input)).toEqual(empty);
  });

  test("a ground with no status explains why consent was not sought, and no more", () => {
    // @ts-expect-error -- a consent has a status
    const review = reviewSharing({ consent: { notSoughtBecause: GROUND } });
    expect(statuses(review)).toMatchObject({
      "consent-discussion": "missing",
      "reason-consent-not-sought": "met",
      "public-interest": "missing",
    });
  });

  test("a consent that says it is another one is not read as consent to disclose", () => {
    const consent = { kind: "to-a-referral", status: "given", discussion: "d" } as const;
    // @ts-expect-error -- consent to a referral is not consent to disclose
    expect(reviewSharing({ consent })).toEqual(empty);
    expect(reviewSharing({ consent: { kind: "to-disclose", status: "given" } }).basis).toBe(
      "consent",
    );
  });

  test("a reason with no list of purposes is still stated", () => {
    // @ts-expect-error -- a public interest has a list of purposes
    expect(reviewSharing({ publicInterest: { reason: "r" } }).basis).toBe("public-interest");
  });

  test("input that throws when it is read is treated as empty", () => {
    expect(
      reviewSharing({
        get consent(): never {
          throw new Error("no");
        },
      }),
    ).toEqual(empty);
    expect(
      reviewSharing(
        new Proxy(
          {},
          {
            get: () => {
              throw new Error("no");
            },
          },
        ),
      ),
    ).toEqual(empty);
  });
});
