// A caution that is listed and worded, and that nothing ever shows, was forgotten where it is decided.

import { describe, expect, test } from "vitest";
import * as library from "csae-guidance";
import {
  AUDIENCES,
  checkFlags,
  checkRelease,
  combineScreenings,
  compareScreenings,
  pinOf,
  redact,
  reviewSharing,
  screen,
  summariseCaseload,
  timeline,
  york,
} from "csae-guidance";
import type { Caution, Result, Screening } from "csae-guidance";

const edition = pinOf(york);
const other = { id: york.id, version: "0.0.0" };
const rows = york.indicators;
const signs = rows.flatMap((row) => row.signs.map((sign) => ({ row: row.id, ...sign })));

/** Rows answered alike, with the signs noted that fit. */
const noting = (answer: "yes" | "no", fits: (sign: (typeof signs)[number]) => boolean) =>
  Object.fromEntries(
    signs.filter(fits).map(({ row }) => [
      row,
      {
        answer,
        signs: signs.filter((sign) => sign.row === row && fits(sign)).map(({ id }) => id),
      },
    ]),
  );
const overlap = (reach: string) => york.overlaps.find((known) => known.reach === reach);
const repeated = (reach: string) =>
  noting("yes", ({ id }) => overlap(reach)?.signs.includes(id) ?? false);
const of = (answers: Screening["answers"], more: Partial<Screening> = {}): Screening => ({
  edition,
  answers,
  ...more,
});
const told = <T extends { readonly cautions: readonly Caution[] }>(result: Result<T>) =>
  result.ok ? [result.value] : [];

const day = { completedOn: "2026-03-02" } as const;
// Only what was not parsed can hold an answer that is none.
const unread = of(JSON.parse('{ "clipping": "Yes" }') as Screening["answers"], day);
const march = of({ ...noting("yes", ({ row }) => row === "clipping") }, day);
const later = of({ clipping: "no" }, { completedOn: "2026-06-02" });
const flag = { child: "C-1", category: "missing from home", caller: {}, raisedOn: "2026-03-02" };
const throwing = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error("not readable");
    },
  },
);

const numbers = (records: number, threshold: number) =>
  summariseCaseload(
    Array.from({ length: records }, (_, place) => ({
      outcome: screen(of(place < 6 ? { clipping: "yes" } : {})),
      completedOn: "2026-03",
    })),
    { threshold },
  );
const few = numbers(60, 7);

/** Results that together show every caution of a list, by its name. */
const RESULTS: Readonly<
  Record<string, readonly { readonly cautions: readonly Pick<Caution, "id">[] }[]>
> = {
  SCREENING_CAUTIONS: [
    of({}, { edition: other }),
    unread,
    of(Object.fromEntries(rows.map(({ id }) => [id, "no"]))),
    of(noting("yes", ({ reading }) => reading?.strand === "criminal")),
    of(noting("yes", ({ reading }) => reading?.notAConcern === true)),
    of(repeated("within-level")),
    of(noting("yes", ({ id }) => id === "eating-disorders")),
    of(noting("no", ({ row }) => row === "clipping")),
    of({ clipping: "yes" }, { subject: { ageInYears: 21 } }),
    of({}, { subject: { ageInYears: 12 } }),
    of({}, { subject: { dateOfBirth: "2011" } }),
    of({}, { ...day, subject: { dateOfBirth: "2008" } }),
    of({}, { ...day, subject: { dateOfBirth: "2014", ageInYears: 15 } }),
    of({}, { ...day, subject: { dateOfBirth: "2036" } }),
    of(
      noting("yes", ({ reading }) => reading?.ageRule === true),
      { subject: { ageInYears: 15 } },
    ),
    ...[17, 19].map((ageInYears) =>
      of({}, { subject: { ageInYears, learningDisabilityOrSpecialNeeds: "yes" } }),
    ),
    of(Object.fromEntries(rows.map(({ id }) => [id, "yes"]))),
  ].map((screening) => screen(screening)),
  SIDE_BY_SIDE_CAUTIONS: [
    ...told(compareScreenings(march, later)),
    ...told(compareScreenings(later, march)),
    ...told(compareScreenings(march, of({}, { ...day, subject: { reference: "C-2" } }))),
    ...told(
      compareScreenings(of({}, { subject: { reference: "C-1" } }), {
        ...of(repeated("within-level")),
        edition: { id: york.id, version: york.version },
        subject: { reference: "C-2" },
      }),
    ),
    ...told(compareScreenings(march, of({ clipping: "yes" }))),
    ...told(combineScreenings([march, later])),
    ...told(compareScreenings(unread, later)),
  ],
  TIMELINE_CAUTIONS: [
    ...told(timeline([])),
    ...told(timeline([march, march, of({}), unread])),
    ...told(
      timeline(
        ["C-1", "C-2"].map((reference) => ({
          ...march,
          edition: { id: york.id, version: york.version },
          subject: { reference },
        })),
      ),
    ),
  ],
  SHARING_CAUTIONS: [
    reviewSharing({ immediateDanger: "yes", edition: other, decision: "share" }),
    reviewSharing({ consent: { status: "given" } }),
    reviewSharing({ consent: { status: "withdrawn" } }),
    reviewSharing({ immediateDanger: "yes", decision: "do-not-share" }),
    reviewSharing({ publicInterest: { purposes: ["protect-children"] } }),
    reviewSharing({
      consent: { status: "not-sought", notSoughtBecause: [{ ground: "unjustified-delay" }] },
    }),
  ],
  FLAG_CAUTIONS: [
    checkFlags([], { child: "C-1" }),
    checkFlags(
      [flag, { ...flag, caller: { role: "nurse" } }, { ...flag, caller: { role: "nurse" } }],
      {
        child: "C-1",
      },
    ),
  ],
  REDACTION_CAUTIONS: [
    ...AUDIENCES.map((audience) => redact(of({}, { edition: other }), audience)),
    redact(of({ "sexually-transmitted-infections": "yes" }), "police"),
    redact(march, "nobody" as "child"),
    redact({ subject: {}, people: [] } as unknown as Screening, "child"),
    redact(throwing as Screening, "child"),
  ],
  RELEASE_CAUTIONS: [
    checkRelease([{ ...few, months: 3 as never }], few),
    checkRelease([few], numbers(70, 4)),
    checkRelease([few], numbers(61, 6)),
  ],
};

describe("every caution is shown by some result", () => {
  test("every list of cautions is among the cases", () => {
    expect(
      Object.keys(library)
        .filter((name) => name.endsWith("CAUTIONS"))
        .toSorted(),
    ).toEqual(Object.keys(RESULTS).toSorted());
  });

  test.each(Object.entries(RESULTS))("%s", (name, results) => {
    const list = Object.entries(library).find(([known]) => known === name)?.[1];
    const shown = new Set<string>(results.flatMap(({ cautions }) => cautions.map(({ id }) => id)));
    expect(list).toEqual((list as readonly string[]).filter((id) => shown.has(id)));
  });
});
