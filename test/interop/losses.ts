// The proof of a form's loss tables: each record comes back, and what a row names is what its field came back by.

import { describe, expect, test } from "vitest";
import { parsePoliceForm, parseScreening } from "csae-guidance";
import type { Judgement, PoliceForm, Result, Screening } from "csae-guidance";
import { fieldsOf, lossTable, wholeRecord } from "./loss.js";
import type { LossRow } from "./loss.js";

/** A form that software shows, with the ways there and back. */
interface Form<Written> {
  readonly fromScreening: (screening: Screening, judgement?: Judgement) => Written;
  readonly toScreening: (written: unknown) => Result<Screening>;
  readonly toJudgement: (written: unknown) => Result<Judgement | undefined>;
  readonly fromPoliceForm: (form: PoliceForm) => Written;
  readonly toPoliceForm: (written: unknown) => Result<PoliceForm>;
  /** What is written without what a row names. */
  readonly without: (written: Written, row: LossRow) => unknown;
  /** The places of what is said beside the rest. */
  readonly beside: (written: Written) => unknown[];
}

function parsed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const PERSON = { name: "A. Example", role: "School nurse", organisation: "Example School" };
const JUDGEMENT: Judgement = {
  level: "escalating",
  by: PERSON,
  on: "2026-03-12",
  reason: "Fictional.",
  discussedWith: PERSON,
  discussedOn: "2026-03-13",
  reviewOn: "2026-04-12",
};

/** Tests every row of the loss tables of a page of docs/. */
export function testLosses<Written>(page: string, form: Form<Written>): void {
  const prove = (
    row: LossRow | undefined,
    written: Written,
    record: object,
    read: (written: unknown) => Result<unknown>,
  ): void => {
    const back = read(overTheWire(written));
    expect(back).toEqual({ ok: true, value: record });
    if (row?.fate === "kept with a note") {
      expect(form.beside(written)).toContain(row.field);
      return;
    }
    expect(row?.fate).toBe("kept");
    const less = row && overTheWire(form.without(written, row));
    expect(less).not.toEqual(overTheWire(written));
    expect(read(less)).not.toEqual(back);
  };

  const records = [
    [
      "screening",
      "Screening: field by field",
      (input: unknown) => {
        const record = parsed(parseScreening(input));
        return { record, written: form.fromScreening(record), read: form.toScreening };
      },
    ],
    [
      "police-form",
      "Police form: field by field",
      (input: unknown) => {
        const record = parsed(parsePoliceForm(input));
        return { record, written: form.fromPoliceForm(record), read: form.toPoliceForm };
      },
    ],
  ] as const;

  describe.each(records)("the %s", (kind, heading, there) => {
    const rows = lossTable(page, heading);
    const fields = fieldsOf(kind);

    test("the table has every field, and the whole record comes back", () => {
      expect(rows.map(({ field }) => field).toSorted()).toEqual(
        fields.map(({ field }) => field).toSorted(),
      );
      const { record, written, read } = there(wholeRecord(kind));
      expect(read(overTheWire(written))).toEqual({ ok: true, value: record });
    });

    test.each(fields)("$field", ({ field, alone }) => {
      const { record, written, read } = there(alone);
      prove(
        rows.find((row) => row.field === field),
        written,
        record,
        read,
      );
    });
  });

  describe("the judgement", () => {
    const rows = lossTable(page, "Judgement: field by field");

    test.each(rows)("$field", (row) => {
      prove(
        row,
        form.fromScreening({ edition: { id: "york", version: "1.0.0" }, answers: {} }, JUDGEMENT),
        JUDGEMENT,
        form.toJudgement,
      );
    });

    test("the table has every field", () => {
      const leaves = Object.entries<unknown>({ ...JUDGEMENT }).flatMap(([key, value]) =>
        typeof value === "object" && value
          ? Object.keys(value).map((inner) => `/${key}/${inner}`)
          : [`/${key}`],
      );
      expect(rows.map(({ field }) => field)).toEqual(leaves);
    });
  });
}

/** The name that a row begins with. */
export function nameIn({ where }: LossRow): string {
  return where.split(/[;,] /)[0] ?? "";
}
