// Laws that hold for every sharing record.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHARING_ITEMS } from "csae-guidance";
import { parseSharingRecord, reviewSharing } from "csae-guidance";
import type { SharingRecord } from "csae-guidance";
import { sharingRecord } from "./arbitraries.js";

const statusesOf = (record: SharingRecord): string[] =>
  reviewSharing(record).items.map(({ status }) => status);
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, reversed(inner)])
          .reverse(),
      )
    : value;
};
const parsed = (input: unknown): SharingRecord => {
  const result = parseSharingRecord(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("every sharing record", () => {
  test("the order in which things were recorded makes no difference", () => {
    fc.assert(
      fc.property(sharingRecord, (record) => {
        expect(reviewSharing(parsed(reversed(record)))).toEqual(reviewSharing(record));
      }),
    );
  });

  test("adding a field never turns an item from met to missing, unless the consent or the decision changes", () => {
    fc.assert(
      fc.property(sharingRecord, sharingRecord, (added, record) => {
        const [before, after] = [
          statusesOf(record),
          statusesOf({
            ...added,
            ...record,
            consent: record.consent,
            decision: record.decision,
          }),
        ];
        expect(
          before.filter((status, place) => status === "met" && after[place] === "missing"),
        ).toEqual([]);
      }),
    );
  });

  test("adding within a consent of the same status takes nothing away", () => {
    fc.assert(
      fc.property(sharingRecord, fc.string({ minLength: 1 }), (record, words) => {
        const more = {
          ...record,
          ...(record.consent
            ? {
                consent: {
                  ...record.consent,
                  discussion: `${record.consent.discussion ?? ""}${words}`,
                },
              }
            : {}),
        };
        expect(
          statusesOf(record).filter(
            (status, place) => status === "met" && statusesOf(more)[place] === "missing",
          ),
        ).toEqual([]);
      }),
    );
  });

  test("ten items, complete exactly when none is missing, and then a basis is recorded", () => {
    fc.assert(
      fc.property(sharingRecord, (record) => {
        const review = reviewSharing(record);
        expect(review.items.map(({ id }) => id)).toEqual([...SHARING_ITEMS]);
        expect(review.complete).toBe(!statusesOf(record).includes("missing"));
        if (review.complete && record.decision === "share")
          expect(review.basis).not.toBe("none-recorded");
        for (const { citations, prompt, because } of review.items)
          expect([citations.length > 0, prompt !== "", because.endsWith(".")]).toEqual([
            true,
            true,
            true,
          ]);
      }),
    );
  });

  test("8.6 is never a basis: grounds change neither the basis nor the public interest", () => {
    fc.assert(
      fc.property(sharingRecord, (record) => {
        const bare = record.consent
          ? { ...record, consent: { status: record.consent.status } }
          : record;
        expect(reviewSharing(bare).basis).toBe(reviewSharing(record).basis);
        expect(reviewSharing(bare).items[2]).toEqual(reviewSharing(record).items[2]);
      }),
    );
  });

  test("a decision not to share is held to the same record, but for where a public interest is weighed", () => {
    const PUBLIC_INTEREST = SHARING_ITEMS.indexOf("public-interest");
    fc.assert(
      fc.property(sharingRecord, (record) => {
        const share = statusesOf({ ...record, decision: "share" });
        const doNotShare = statusesOf({ ...record, decision: "do-not-share" });
        expect(doNotShare.toSpliced(PUBLIC_INTEREST, 1)).toEqual(
          share.toSpliced(PUBLIC_INTEREST, 1),
        );
        if (share[PUBLIC_INTEREST] !== "missing")
          expect(doNotShare[PUBLIC_INTEREST]).toBe(share[PUBLIC_INTEREST]);
        const { basis } = reviewSharing({ ...record, decision: "do-not-share" });
        expect(basis).toBe(record.consent?.status === "given" ? "consent" : "none-recorded");
      }),
    );
  });

  test("danger changes no status and no basis", () => {
    fc.assert(
      fc.property(sharingRecord, (record) => {
        const [danger, calm] = [
          { ...record, immediateDanger: "yes" as const },
          { ...record, immediateDanger: "no" as const },
        ];
        expect(statusesOf(danger)).toEqual(statusesOf(calm));
        expect(reviewSharing(danger).basis).toBe(reviewSharing(calm).basis);
      }),
    );
  });

  test("what is saved and read again is the same record", () => {
    fc.assert(
      fc.property(sharingRecord, (record) => {
        const first = parsed(record);
        expect(first).toEqual(record);
        expect(parsed(JSON.parse(JSON.stringify(first)))).toEqual(first);
      }),
    );
  });

  test("whatever is handed in, the emergency notice stands first and nothing is thrown", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }),
        (input) => {
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(Object.keys(reviewSharing(input))[0]).toBe("emergency");
        },
      ),
    );
  });
});
