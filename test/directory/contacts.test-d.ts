// What the types of the directory promise to callers.

import { expectTypeOf, test } from "vitest";
import type { Contact, GlossaryEntry } from "csae-guidance";
import { define, findContacts, staleContacts } from "csae-guidance";

test("what is found, and what is to be confirmed, is a contact with more", () => {
  expectTypeOf(findContacts).returns.toExtend<Contact[]>();
  expectTypeOf(staleContacts).returns.toExtend<Contact[]>();
  expectTypeOf<ReturnType<typeof findContacts>[number]["shownAs"]>().toEqualTypeOf<
    "asked-for" | "route-beside"
  >();
  expectTypeOf(define).returns.toEqualTypeOf<GlossaryEntry | undefined>();
});
