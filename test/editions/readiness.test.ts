// Whether an edition is ready for use: the police, Children's Social Care by day and by night, and a
// helpline for children, each confirmed with a day.

import { describe, expect, test } from "vitest";
import { checkReadiness, defineOverlay, york } from "csae-guidance";
import type { Edition, Overlay } from "csae-guidance";

const NEEDED = [
  "north-yorkshire-police",
  "referral-and-assessment-service",
  "emergency-duty-team",
  "childline",
];

type Confirmed = NonNullable<Overlay["contacts"]>;

function made(contacts: Confirmed, more: object = {}): Edition {
  const result = defineOverlay(york, { id: "a-trust", version: "1.0.0", contacts, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const dated = (ids: readonly string[], checkedOn = "2026-11-02"): Confirmed =>
  ids.map((id) => ({ id, checkedOn }));

describe("readiness", () => {
  test("York as delivered is not ready, and says for each contact which and why", () => {
    expect(checkReadiness(york)).toEqual(
      [
        ["/contacts/3", "the police"],
        ["/contacts/0", "Children’s Social Care in office hours"],
        ["/contacts/1", "Children’s Social Care outside office hours"],
        ["/contacts/6", "a helpline for children"],
      ].map(([path, what]) => ({
        code: "stale-contact",
        path,
        message: `Not ready: ${what}. No day of a check is known. Confirm it in an overlay, with the day of the check.`,
      })),
    );
  });

  test("with all four confirmed an edition is ready, for a year", () => {
    const edition = made(dated(NEEDED));
    expect(checkReadiness(edition)).toEqual([]);
    expect(checkReadiness(edition, "2027-11-02")).toEqual([]);
    expect(checkReadiness(edition, "2027-11-03").map(({ path }) => path)).toEqual([
      "/contacts/3",
      "/contacts/0",
      "/contacts/1",
      "/contacts/6",
    ]);
    expect(checkReadiness(edition, "2027-11-03")[0]?.message).toContain(
      "It was last checked more than a year before that day.",
    );
    expect(checkReadiness(edition, "2026-11-01")[0]?.message).toContain(
      "The check is dated after that day.",
    );
  });

  test.each(NEEDED)("without %s it is not", (left) => {
    const edition = made(dated(NEEDED.filter((id) => id !== left)));
    expect(checkReadiness(edition, "2026-11-24").map(({ path }) => path)).toEqual([
      `/contacts/${york.contacts.findIndex(({ id }) => id === left)}`,
    ]);
  });

  test("a number given without a day does not do", () => {
    const edition = made([
      ...dated(NEEDED.slice(0, 3)),
      { id: "childline", telephones: ["0800 9999"] },
    ]);
    expect(checkReadiness(edition).map(({ message }) => message)).toEqual([
      "Not ready: a helpline for children. Whether it is in use is not confirmed. Confirm it in an overlay, with " +
        "the day of the check.",
    ]);
  });

  test("a contact of the agency's own does as well", () => {
    const edition = made(dated(NEEDED.slice(0, 3)), {
      addedContacts: [
        {
          id: "a-trust.line",
          name: "A line for children",
          functions: ["child-helpline"],
          telephones: ["01904 000000"],
          checkedOn: "2026-11-02",
        },
      ],
    });
    expect(checkReadiness(edition, "2026-11-24")).toEqual([]);
  });

  test("an edition without a contact for it is told so", () => {
    const contacts = york.contacts.filter(({ id }) => id !== "childline");
    expect(checkReadiness({ ...york, contacts }).at(-1)).toEqual({
      code: "missing",
      path: "/contacts",
      message:
        "Not ready: a helpline for children. The edition has no such contact. Add one in an overlay.",
    });
  });

  test.each([["soon"], [""], [7], [null]])(
    "on %o, which is no day, a check of any day does",
    (on) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(checkReadiness(made(dated(NEEDED)), on)).toEqual([]);
    },
  );

  test.each([[undefined], [null], [7], ["york"], [{}]])(
    "%o is no edition, and not ready",
    (given) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(checkReadiness(given).length).toBeGreaterThan(0);
    },
  );
});
