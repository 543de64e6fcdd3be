// Line 429: a detail of the reporter or the source is found in the forms in which people write it,
// and what names nobody is not looked for.

import { describe, expect, test } from "vitest";
import { forIntelligence, reviewPoliceForm } from "csae-guidance";
import type { PoliceForm, Reporter } from "csae-guidance";

/** Whether the words of a description are passed on. */
const passes = (description: string, form: PoliceForm): boolean =>
  forIntelligence({ ...form, people: [...(form.people ?? []), { description }] }).people.at(-1)
    ?.description === description;
const of = (reporter: Reporter): PoliceForm => ({ reporter });

describe("each part of a name is found", () => {
  test.each<[string, string, string]>([
    ["a first name", "Rose May", "Rose saw him"],
    ["a first name in small letters", "Rose May", "told by rose"],
    ["a surname", "Amy Example", "Mrs EXAMPLE rang"],
    ["a name of somebody's", "Rose May", "Rose’s friend"],
    ["surname first", "Amy Quill", "Quill, Amy"],
    ["a second name", "Amy Beth Quill", "Beth was there"],
    ["a joined name by one half", "Anne-Marie Quill", "Marie told us"],
    ["a joined name as one word", "Anne-Marie Quill", "Annemarie told us"],
    ["an Irish name", "Pat O'Brien", "Mr OBrien told us"],
    ["an Irish name with another sign", "Pat OBrien", "O’Brien told us"],
    ["a name after a title that the form has", "Ms Amy Worker", "Told by Amy Worker"],
    ["a name within an online name", "Rose May", "posts as rose_04"],
    ["a name before a number", "Rose May", "posts as rose04"],
    ["letters that do not decompose", "Søren Jensen", "Told by Soren Jensen"],
    ["a letter with a stroke", "Łukasz Quill", "Lukasz was there"],
    ["a soft hyphen", "Al Fox", "Told by Al F\u00adox"],
    ["a zero width space", "Rose May", "R\u200bose saw him"],
    ["letters of another alphabet", "Rose May", "R\u043es\u0435 saw him"],
    ["full width", "Rose May", "Ｒｏｓｅ saw him"],
    ["mathematical letters", "Rose May", "𝓡𝓸𝓼𝓮 saw him"],
    ["small capitals", "Rose May", "ʀᴏꜱᴇ saw him"],
    ["Greek letters", "Kate Quill", "ΚΑΤΕ saw him"],
    ["Armenian letters", "Sho Quill", "ՏՀՕ saw him"],
    ["Coptic letters", "Kate Quill", "ⲔⲀⲦⲈ saw him"],
    ["Latin letters of another shape", "Kate Quill", "ƘɑƬɆ saw him"],
    ["Cherokee letters", "Kate Quill", "ᏦᎪTE saw him"],
    ["Lisu letters", "Rose May", "ꓣꓳꓢꓰ saw him"],
    ["a stroke through the letters", "Rose May", "R\u0336o\u0336s\u0336e\u0336 saw him"],
    ["a tag character", "Rose May", "Ro\u{e0041}se saw him"],
    ["a digit for a letter", "Rose May", "posts as r0se"],
    ["another digit for a letter", "Lily Quill", "posts as L1ly"],
    ["a number before it", "Rose May", "posts as 04rose"],
    ["two letters for one", "Jörg Müller", "Joerg was there"],
    ["two letters for one, in the surname", "Jörg Müller", "Herr Mueller was there"],
    ["one letter for two", "Joerg Mueller", "Jörg was there"],
    ["Mac for Mc", "Pat McDonald", "MacDonald told us"],
    ["Mc for Mac, as two words", "Pat MacDonald", "Mc Donald told us"],
    ["a name in brackets", "Amelia (Amy) Quill", "amy saw him"],
    ["a letter that has no capital of its own", "Işık Quill", "ISIK told us"],
  ])("%s", (_, fullName, description) => {
    expect(passes(description, of({ fullName }))).toBe(false);
    expect(passes(description, { source: { fullName } })).toBe(false);
  });

  test.each<[string, string, string]>([
    ["a part of two letters", "Jo Li Quill", "Jo and Li came"],
    ["a name within another word", "Rose May", "a primrose; rosemary"],
    ["an everyday word that is a name too", "Will Brown", "He will come. Brown hair, brown coat."],
    ["a month", "Rose May", "It may be so. Seen in May, on 14 May and in May 2026."],
    ["a title", "Dr Quill", "a dr was called"],
    [
      "a street or a school of that name",
      "Rose Quill",
      "by Quill Street, at Rose Hill, Quill School",
    ],
  ])("%s is not", (_, fullName, description) => {
    expect(passes(description, of({ fullName }))).toBe(true);
  });

  test.each<[string, string]>([
    ["the whole name", "told by will brown"],
    ["a capital within a sentence", "She told Brown about it."],
    ["a title before it", "mr brown told us"],
    ["a verb of telling after it", "Will saw him."],
  ])("an everyday word is found as a name by %s", (_, description) => {
    expect(passes(description, of({ fullName: "Will Brown" }))).toBe(false);
  });

  test("an everyday word that is the whole name is found as a name, and else passed on", () => {
    expect(passes("He will come. It may be so.", of({ fullName: "Will" }))).toBe(true);
    expect(passes("He will come. It may be so.", of({ fullName: "Miss May" }))).toBe(true);
    expect(passes("She told Will about it.", of({ fullName: "Will" }))).toBe(false);
  });

  test("a mother's surname in another spelling is her child's too", () => {
    const form: PoliceForm = {
      source: { fullName: "Rose Müller" },
      people: [{ fullName: "Kim Müller" }],
    };
    expect(passes("Kim Mueller got into a van.", form)).toBe(true);
    expect(passes("Mrs Mueller rang", form)).toBe(false);
  });

  test("a mother's surname is not taken out of her child's name, and is found after a title", () => {
    const form: PoliceForm = {
      source: { fullName: "Rose Quill" },
      people: [{ fullName: "Kim Quill" }],
      event: { account: "Kim Quill got into a van." },
    };
    const report = forIntelligence(form);
    expect(report.people[0]?.fullName).toBe("Kim Quill");
    expect(report.event?.account).toBe("Kim Quill got into a van.");
    expect(passes("Mrs Quill rang", form)).toBe(false);
    expect(passes("Rose rang", form)).toBe(false);
  });
});

describe("numbers, dates and addresses are found in the forms people write them in", () => {
  test.each<[string, Reporter, string]>([
    ["two numbers on two lines", { telephone: "07700 900123\n01904 555000" }, "ring 07700 900123"],
    ["the second of them", { telephone: "07700 900123\n01904 555000" }, "ring (01904) 555-000"],
    ["two numbers with a space between", { telephone: "07700 900123 01904 555000" }, "01904555000"],
    ["a country code", { telephone: "07700 900123" }, "on +44 7700 900 123"],
    ["a country code without a sign", { telephone: "+44 (0)7700 900123" }, "0044 7700900123"],
    ["digits one by one", { telephone: "07700 900123" }, "0 7 7 0 0 9 0 0 1 2 3"],
    ["digits of another script", { telephone: "07700 900123" }, "٠٧٧٠٠ ٩٠٠١٢٣"],
    [
      "digits in words",
      { telephone: "07700 900123" },
      "oh double seven oh oh nine oh oh one two three",
    ],
    ["digits three times over", { telephone: "07700 999123" }, "07700 treble nine 123"],
    ["the letter O for a nought", { telephone: "07700 900123" }, "O77OO 9OO123"],
    ["a number without its area code", { telephone: "01904 555000" }, "ring 555000"],
    ["the same in groups", { telephone: "01904 555000" }, "ring 555 000 after six"],
    ["seven digits without the area code", { telephone: "0113 496 0999" }, "on 4960999"],
    ["a number in another box", { jobTitle: "nurse, 07700 900123" }, "ring 07700-900123"],
    ["day, month, year", { dateOfBirth: "1980-05-14" }, "born 14/05/1980"],
    ["without noughts", { dateOfBirth: "1980-05-04" }, "born 4.5.80"],
    ["in words", { dateOfBirth: "1980-05-14" }, "born on the 14th of May 1980"],
    ["month first", { dateOfBirth: "1980-05-14" }, "born May 14th, 1980"],
    ["shortened", { dateOfBirth: "1980-09-14" }, "born Sunday 14 Sept 80"],
    ["the year first", { dateOfBirth: "1980-05-14" }, "born 1980.05.14"],
    ["as in the United States", { dateOfBirth: "1980-05-14" }, "born 05/14/80"],
    ["an apostrophe for the century", { dateOfBirth: "1980-05-14" }, "14 May '80"],
    ["the year 2000", { dateOfBirth: "2000-05-14" }, "born 14.5.00"],
    ["the day in words", { dateOfBirth: "1980-05-14" }, "the fourteenth of May 1980"],
    ["the day in two words", { dateOfBirth: "1980-05-21" }, "the twenty-first of May 1980"],
    ["at length", { dateOfBirth: "1980-05-14" }, "the 14th day of May in the year 1980"],
    ["all in one", { dateOfBirth: "1980-05-14" }, "14May1980"],
    ["six digits", { dateOfBirth: "1980-05-14" }, "dob 140580"],
    ["digits of another script", { dateOfBirth: "1980-05-14" }, "١٤/٠٥/١٩٨٠"],
    ["a soft hyphen in it", { dateOfBirth: "1980-05-14" }, "14\u00ad/05/19\u00ad80"],
    ["a date in another box", { jobTitle: "nurse, born 14/05/1980" }, "born 14 May 1980"],
    ["a short one in another box", { jobTitle: "nurse, 14/05/80" }, "born 14 May 1980"],
    ["without signs", { dateOfBirth: "1980-05-14" }, "dob 14051980"],
    ["an e-mail address", { email: "amy.quill@example.org" }, "mail AMY.QUILL@EXAMPLE.ORG."],
    [
      "an e-mail address in words",
      { email: "amy.quill@example.org" },
      "amy.quill at example dot org",
    ],
    ["all of its signs in words", { email: "a.q@example.org" }, "a dot q at example dot org"],
    ["spaces in it", { email: "amy.quill@example.org" }, "amy.quill @ example.org"],
    ["one in another box", { organisation: "Centre, a.q@example.org" }, "mail <a.q@example.org>"],
    ["one of two e-mail addresses", { email: "a@example.org; b@example.org" }, "b@example.org"],
    [
      "the first line of an address",
      { address: "14 Example Street, York, YO1 0ZZ" },
      "at 14 Example St",
    ],
    [
      "a postcode",
      { address: "14 Example Street, York, YO1 0ZZ" },
      "near yo10zz yesterday, YO1 0ZZ",
    ],
  ])("%s", (_, reporter, description) => {
    expect(passes(description, of(reporter))).toBe(false);
  });

  test.each<[string, Reporter, string]>([
    ["another number", { telephone: "07700 900123" }, "ring 07700 900124"],
    ["another day", { dateOfBirth: "1980-05-14" }, "born 15/05/1980, on 14/06/1980, in May 1980"],
    ["its end within another number", { telephone: "01904 555000" }, "account 1755500012"],
    ["other digits in words", { telephone: "07700 900123" }, "two men, one van, three bags, 07700"],
    [
      "months and days that make no date",
      { dateOfBirth: "1980-05-14" },
      "14 bags, 5 May, 1980 cars",
    ],
    ["a box with two signs", { email: "a @ b" }, "met @ 5"],
    ["the town of an address", { address: "14 Example Street, York" }, "seen in York"],
    ["another house", { address: "14 Example Street, York" }, "at 114 Example Street"],
  ])("but not %s", (_, reporter, description) => {
    expect(passes(description, of(reporter))).toBe(true);
  });
});

describe("what people write where there is nothing to write is not looked for", () => {
  test.each([
    "unknown",
    "Unknown",
    "not known",
    "n/a",
    "N/A",
    "na",
    "none",
    "No",
    "as above",
    "See above",
    "-",
    ".",
    "?",
    "anonymous",
    "don't know",
    "to be confirmed",
    "X",
    "same as above",
    "nobody",
    "N.K.",
    "n/k",
    "unk",
    "Unknown male",
    "N/A - unknown",
    "none known",
    "not available",
    "no further details",
    "(as per above)",
    "wishes to remain anonymous",
    "prefers not to say",
    "000000",
    "—",
    "…",
    "？",
  ])("%s", (placeholder) => {
    const text =
      "Unknown male, not known to us, no name, none known, not available, as above, as per above, " +
      "n/a, n k, unk, x - anonymous, no further details, 00 00 00. ? ？ … — " +
      "wishes to remain anonymous; prefers not to say";
    for (const form of [
      of({ fullName: placeholder, organisation: placeholder, jobTitle: placeholder }),
      { source: { fullName: placeholder, whoOrWhere: placeholder, otherPartner: placeholder } },
    ])
      expect(passes(text, form)).toBe(true);
  });

  test("a kind of body is not looked for, and a name of one is", () => {
    const text = "She left school and college.";
    expect(passes(text, of({ organisation: "School" }))).toBe(true);
    expect(passes(text, { source: { otherPartner: "the College" } })).toBe(true);
    expect(passes("seen at example school", of({ organisation: "Example School" }))).toBe(false);
  });

  test.each<[string, PoliceForm, string]>([
    ["an everyday word by itself", { source: { whoOrWhere: "home" } }, "She went home."],
    ["a place that is everywhere", { source: { whoOrWhere: "the internet" } }, "on the internet"],
    ["a town by itself", of({ address: "York, North Yorkshire" }), "seen in York, North Yorkshire"],
    ["the number for emergencies", of({ telephone: "999" }), "She rang 999."],
    ["an e-mail address of placeholders", of({ email: "no email" }), "She has no email."],
  ])("%s", (_, form, text) => {
    expect(passes(text, form)).toBe(true);
    expect(reviewPoliceForm(form).notLookedFor).toHaveLength(1);
  });

  test("an address in one word of a script without spaces is looked for", () => {
    expect(passes("住在北京路12号", of({ address: "北京路12号" }))).toBe(false);
  });

  test("two words that are no placeholder are looked for", () => {
    expect(passes("told by No Name Yet", of({ fullName: "No Other" }))).toBe(true);
    expect(passes("told by no other", of({ fullName: "No Other" }))).toBe(false);
  });

  test("the review says which detail was not looked for", () => {
    const { notLookedFor } = reviewPoliceForm({
      reporter: { fullName: "Amy Quill", organisation: "School", jobTitle: "-" },
      source: { fullName: "Unknown" },
    });
    expect(notLookedFor.map(({ path, why }) => [path, why])).toEqual([
      ["/source/fullName", "Not looked for in the rest of the form: the words name nobody."],
      ["/reporter/organisation", "Not looked for in the rest of the form: the words name nobody."],
    ]);
  });
});

describe("the place of the incident is kept, as far as it does not name an organisation", () => {
  const form = (address: string, role: "location-of-incident" | "school"): PoliceForm => ({
    reporter: { organisation: "Example Youth Project", fullName: "Amy Quill" },
    requestedInPreamble: { places: [{ role, address, note: "at the back door" }] },
  });
  const told = (given: PoliceForm): (readonly [string, string])[] =>
    reviewPoliceForm(given).withheldFromIntelligence.map(({ path, why }) => [path, why] as const);
  const PATH = "/requestedInPreamble/places/0/address";

  test("the lines beside the name stay, and the review says that a part is left out", () => {
    const given = form("Example Youth Project, 1 Example Road, York", "location-of-incident");
    expect(forIntelligence(given).requestedInPreamble.places).toEqual([
      { role: "location-of-incident", address: "1 Example Road, York", note: "at the back door" },
    ]);
    expect(told(given)).toEqual([
      [
        PATH,
        "Place of the incident: a part is left out because it names your organisation. Police will " +
          "need it: decide how to word it.",
      ],
    ]);
  });

  test("an address that is the name alone is left out, and the place stays with its note", () => {
    const given = form("Example Youth Project", "location-of-incident");
    expect(forIntelligence(given).requestedInPreamble.places).toEqual([
      { role: "location-of-incident", note: "at the back door" },
    ]);
    expect(told(given)).toEqual([
      [
        PATH,
        "Place of the incident: left out because it names your organisation. Police will need it: " +
          "decide how to word it.",
      ],
    ]);
  });

  test("a name over two lines is left out with both", () => {
    const given = form("Example Youth\nProject, York", "school");
    expect(forIntelligence(given).requestedInPreamble.places[0]?.address).toBeUndefined();
    expect(told(given)[0]?.[1]).toMatch(/^School: left out because it names your organisation\./);
  });

  test("an address that names the reporter is left out whole", () => {
    const given = form("Flat of Amy Quill, Example Youth Project", "location-of-incident");
    expect(forIntelligence(given).requestedInPreamble.places[0]?.address).toBeUndefined();
    expect(told(given)[0]?.[1]).toContain("because it names you.");
  });
});

describe("words that are no name of whoever tells", () => {
  const description = (fullName: string, words: string): string | undefined =>
    forIntelligence({ reporter: { fullName }, people: [{ description: words }] }).people[0]
      ?.description;

  test.each([
    ["a month before a day", "Rose May", "Seen on May 14 near the school."],
    ["a month before a year", "Rose May", "Seen in May 2026."],
    ["a word that stands for no name", "unknown", "An unknown man with a dog."],
  ])("%s is passed on", (_, fullName, words) => {
    expect(description(fullName, words)).toBe(words);
  });
});
