// 10.11, I-45 · the blank tool in plain words, and never a completed one.

import { describe, expect, test } from "vitest";
import { defineOverlay, pinOf, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { renderPlainTool } from "csae-guidance/render";
import {
  EASY_READ_WORDS,
  blankToolInPlainWords,
  explainForYoungPerson,
} from "../../src/young-person/index.js";

const WELSH = {
  language: "cy",
  explanations: { "danger-now": "Ffoniwch 999 nawr." },
  headings: { "the-list": "Y rhestr" },
  themes: { places: "Lleoedd" },
  rows: { clipping: "Geiriau eraill." },
} as const;

const rowsOf = (tool: ReturnType<typeof blankToolInPlainWords>) =>
  tool.groups.flatMap(({ rows }) => rows);

const sentencesOf = (tool: ReturnType<typeof blankToolInPlainWords>) => [
  ...tool.help,
  ...tool.before,
  ...rowsOf(tool),
  ...rowsOf(tool).flatMap(({ beside }) => beside ?? []),
  ...tool.after,
  ...Object.values(tool.short).flat(),
];

/** An edition whose helpline for children an agency has looked up. */
const corrected = (() => {
  const made = defineOverlay(york, {
    id: "agency",
    version: "1.0.0",
    contacts: [{ id: "childline", telephones: ["0800 9999"], checkedOn: "2026-11-02" }],
  });
  return made.ok ? made.value : york;
})();

describe("10.11 · the blank tool in plain words", () => {
  const tool = blankToolInPlainWords();

  test("the emergency notice stands first and the words on danger are the first to read", () => {
    expect(Object.keys(tool)[0]).toBe("emergency");
    expect(tool.emergency).toBe(york.emergency);
    expect(tool.help[0]).toMatchObject({
      key: "/explanations/danger-now",
      text: "Are you in danger now? Is someone else? Ring 999 now.",
      citations: york.emergency.citations,
    });
    expect(tool.edition).toEqual(pinOf(york));
  });

  test("every row of the tool is there once, and cites the row it puts into plain words", () => {
    const rows = rowsOf(tool);
    expect(rows.map(({ indicator }) => indicator).toSorted()).toEqual(
      york.indicators.map(({ id }) => id).toSorted(),
    );
    for (const { indicator, citations, basis, note, key } of rows) {
      expect({ citations, basis, key }).toEqual({
        citations: york.indicators.find(({ id }) => id === indicator)?.citations,
        basis: "reading",
        key: `/rows/${indicator}`,
      });
      expect(note).toContain("does not take its place");
    }
    expect(tool.withoutWords).toEqual([]);
  });

  test("rows stand by what they speak of: no level is named, and each group mixes levels as it comes", () => {
    expect(tool.groups.map(({ heading }) => heading.text)).toEqual([
      "Being out late or away",
      "Friends, family and partners",
      "Time with other people",
      "Phones and the internet",
      "Pictures",
      "Money and things",
      "Drugs and alcohol",
      "Feelings",
      "Body and health",
      "Gangs and the law",
      "School, training and work",
      "Places",
      "Sexual things",
      "Telling someone",
      "Being moved or locked in",
    ]);
    expect(
      tool.groups
        .find(({ theme }) => theme === "substances")
        ?.rows.map(({ indicator }) => indicator),
    ).toEqual([
      "drugs-or-alcohol",
      "substance-use-or-drug-associates",
      "dependency-or-drug-supply",
    ]);
    expect(
      JSON.stringify([
        tool.before,
        tool.groups.map(({ rows }) => rows.map(({ text }) => text)),
        tool.after.map(({ text }) => text),
      ]),
    ).not.toMatch(/(?:Emerging|Escalating|Significant) Concerns/);
  });

  test("every sentence has its source, and says why where the words are ours", () => {
    for (const { key, citations, basis, note } of sentencesOf(tool)) {
      expect(citations.length, key).toBeGreaterThan(0);
      expect(basis === "printed" || Boolean(note), key).toBe(true);
    }
    for (const { id, citations, basis, note } of tool.forTheAdult)
      expect([citations.length > 0, basis === "printed" || Boolean(note)], id).toEqual([
        true,
        true,
      ]);
  });

  test("what the list is stands where the text says it, and not where it speaks of danger", () => {
    expect(tool.before.find(({ key }) => key === "/explanations/what-this-is")?.citations).toEqual([
      { section: "7.2", line: 185 },
      { section: "Screening Tool", line: 229 },
    ]);
  });

  test("every place cited is in the text", () => {
    for (const { section, line, endLine = line } of [
      ...sentencesOf(tool),
      ...tool.forTheAdult,
    ].flatMap(({ citations }) => citations)) {
      const part =
        york.document.sections.find(({ id }) => id === section) ??
        york.document.sections.find(({ id }) => id === section.split(".")[0]);
      expect(
        [part && part.line <= line, part && endLine <= part.endLine],
        `${section} ${line}`,
      ).toEqual([true, true]);
    }
  });

  test("whom a child can ring is the edition's, with how far it can be trusted", () => {
    expect(tool.contacts[0]).toMatchObject({ name: "Childline", asPrinted: "0800 1111" });
    expect(tool.contacts.slice(1).every(({ status }) => status === "found-in-use")).toBe(true);
  });

  test("a number that the agency has corrected comes first, and the other routes stay", () => {
    const { contacts } = blankToolInPlainWords(corrected);
    expect(contacts.map(({ id }) => id)).toEqual(tool.contacts.map(({ id }) => id));
    expect(contacts[0]).toMatchObject({ id: "childline", telephones: ["0800 9999"] });
    expect(contacts.map(({ id }) => id)).toContain("referral-and-assessment-service");
    expect(contacts.flatMap(({ functions }) => functions)).not.toContain("emergency");
  });

  test("whom to call comes first: 999, how to call without speaking and by text, and Childline", () => {
    expect(tool.help.map(({ text }) => text)).toEqual([
      "Are you in danger now? Is someone else? Ring 999 now.",
      "If you cannot speak, ring 999 and listen. Cough or tap the phone when they ask. On a mobile, press 55 " +
        "when they tell you to.",
      "You can text 999 if your phone is set up for it. To set it up, text the word register to 999.",
      "You can talk to Childline about anything. It is free. You can ring at any time.",
    ]);
    for (const { basis, note } of tool.help.slice(1))
      expect([basis, note?.startsWith("Newer advice.")]).toEqual(["convention", true]);
  });

  test("every line on self-harm or suicide has help beside it", () => {
    const hard = rowsOf(tool).filter(({ text }) =>
      /hurt themselves|hurts themselves|ending their life|too much of a drug/.test(text),
    );
    expect(hard.map(({ indicator }) => indicator)).toEqual([
      "self-image-eating-or-self-harm",
      "self-harm-needing-medical-help",
      "mental-health-and-emotional-harm",
    ]);
    for (const { beside } of hard)
      expect(beside?.text).toBe(
        "If you feel like this, you are not in trouble. Tell an adult you trust, or ring Childline. If you " +
          "may hurt yourself now, ring 999.",
      );
  });

  test("every line on taking back what was told says beside it that telling is right", () => {
    const takenBack = rowsOf(tool).filter(({ text }) => /take(?:s it|s? back| back)/.test(text));
    expect(takenBack).toHaveLength(3);
    for (const { beside } of takenBack)
      expect(beside?.text).toBe(
        "It is always right to tell. You can still tell if you took it back before.",
      );
  });

  test("a short page says what the list is about, that nothing is their fault, and whom to tell", () => {
    expect(tool.short["about-the-list"].map(({ key }) => key)).toEqual([
      "/explanations/what-this-is",
      "/explanations/not-your-fault",
      "/explanations/not-about-you",
    ]);
    expect(tool.short["the-list"].map(({ text }) => text)).toEqual([
      "This is a short page. It only says what the list is about. You can ask to see the whole list.",
    ]);
    expect(tool.short.talking.map(({ key }) => key)).toContain("/explanations/right-to-tell");
  });

  test("a reading age is not an age: the adult is told that it is meant for about 12 and over", () => {
    expect(tool.forTheAdult.find(({ id }) => id === "read-it-first")?.text).toContain(
      "A reading age of 9 to 11 is enough to follow it, but it is meant for about 12 and over",
    );
  });

  test("the adult is told that it is blank, that showing it is their decision, and to check the numbers", () => {
    expect(tool.forTheAdult.map(({ id }) => id)).toEqual([
      "blank-only",
      "person-decides",
      "read-it-first",
      "no-levels",
      "check-the-numbers",
      "newer-advice",
    ]);
    expect(tool.forTheAdult[0]).toMatchObject({
      knownIssues: ["I-45"],
      citations: [
        { section: "10.11", line: 381 },
        { section: "8.6", line: 316 },
      ],
    });
  });

  test("the English words are their own original, and nothing is untranslated", () => {
    expect(
      rowsOf(tool).every(({ text, english, language }) => text === english && language === "en-GB"),
    ).toBe(true);
    expect(tool.inEnglish).toEqual([]);
  });
});

describe("a translation", () => {
  const tool = blankToolInPlainWords(york, WELSH);

  test("stands with the English original beside it", () => {
    expect(rowsOf(tool).find(({ indicator }) => indicator === "clipping")).toMatchObject({
      text: "Geiriau eraill.",
      language: "cy",
      english:
        "A young person offers to do something sexual. But they plan to take the other person’s money and run " +
        "away first. Someone may be making them do it.",
    });
    expect(tool.help[0]).toMatchObject({
      text: "Ffoniwch 999 nawr.",
      language: "cy",
      english: EASY_READ_WORDS.explanations["danger-now"],
    });
    expect(tool.headings["the-list"]).toEqual({
      key: "/headings/the-list",
      text: "Y rhestr",
      language: "cy",
      english: "The list",
    });
    expect(tool.groups.find(({ theme }) => theme === "places")?.heading).toMatchObject({
      text: "Lleoedd",
      english: "Places",
    });
    expect(tool.forTheAdult.map(({ id }) => id)).toContain("words-of-the-agency");
  });

  test("words of it that are the English ones are marked as English", () => {
    const { headings } = blankToolInPlainWords(york, {
      language: "cy",
      headings: { "the-list": EASY_READ_WORDS.headings["the-list"] },
    });
    expect(headings["the-list"]).toMatchObject({ text: "The list", language: "en-GB" });
  });

  test("what it lacks is said in English and listed", () => {
    expect(rowsOf(tool).find(({ indicator }) => indicator === "older-partner")).toMatchObject({
      text: EASY_READ_WORDS.rows["older-partner"],
      language: "en-GB",
    });
    expect(tool.inEnglish).toHaveLength(3 + 11 + 2 + 3 + 1 + 2 + 14 + 37);
    expect(tool.inEnglish).toContain("/rows/older-partner");
    expect(tool.inEnglish).not.toContain("/rows/clipping");
  });

  test.each([
    ["nothing", null],
    ["text", "cy"],
    ["empty words", { rows: { clipping: "  " } }],
    ["other types", { rows: { clipping: 7 }, headings: [] }],
    ["inherited words", { rows: Object.create({ clipping: "inherited" }) as object }],
    [
      "what throws when read",
      new Proxy(
        {},
        {
          getOwnPropertyDescriptor: () => {
            throw new Error("read");
          },
        },
      ),
    ],
  ])("%s counts as none", (_, words) => {
    // @ts-expect-error -- input that was not parsed
    const rows = rowsOf(blankToolInPlainWords(york, words));
    expect(rows.map(({ text }) => text)).toEqual(
      rowsOf(blankToolInPlainWords()).map(({ text }) => text),
    );
  });

  test("words without a language count as English", () => {
    // @ts-expect-error -- input that was not parsed
    const rows = rowsOf(blankToolInPlainWords(york, { rows: { clipping: "Other words." } }));
    expect(rows.find(({ indicator }) => indicator === "clipping")).toMatchObject({
      text: "Other words.",
      language: "en-GB",
    });
  });
});

describe("an edition with a row and a theme of its own", () => {
  const [first] = york.indicators;
  const edition: Edition = {
    ...york,
    indicators: [...york.indicators, { ...first!, id: "agency.new-row", themes: ["agency.theme"] }],
    themes: [
      ...york.themes,
      { id: "agency.theme", label: "A theme of the agency", note: "For this test." },
    ],
  };

  test("a row without plain words is left out and named", () => {
    const tool = blankToolInPlainWords(edition);
    expect(tool.withoutWords).toEqual(["agency.new-row"]);
    expect(tool.groups.map(({ theme }) => theme)).not.toContain("agency.theme");
  });

  test("the agency's words for it stand alone: there is no English original of this library", () => {
    const tool = blankToolInPlainWords(edition, {
      language: "en-GB",
      rows: { "agency.new-row": "Something else happens." },
    });
    expect(tool.withoutWords).toEqual([]);
    expect(tool.groups.at(-1)).toMatchObject({
      heading: { text: "A theme of the agency" },
      rows: [{ text: "Something else happens.", language: "en-GB", english: undefined }],
    });
    expect(tool.forTheAdult.map(({ id }) => id)).not.toContain("words-of-the-agency");
  });
});

describe("explained to a young person", () => {
  const sentences = explainForYoungPerson();

  test("whom to call first, then what the list is, every row, whom to talk to and whom to ring", () => {
    expect(sentences[0]).toBe("Are you in danger now? Is someone else? Ring 999 now.");
    expect(sentences[4]).toBe("Childline: 0800 1111");
    expect(sentences[5]).toContain("Some adults work with children and young people.");
    expect(sentences.filter((sentence) => !/^[^.]+: [\d ]+$/.test(sentence))).toHaveLength(
      4 + 11 + 38 + 6 + 3,
    );
    expect(explainForYoungPerson(corrected)[4]).toBe("Childline: 0800 9999");
    expect(sentences).toEqual(
      expect.arrayContaining([
        "The list is the same for everyone. You are not being picked out.",
        "This is not a test. You cannot pass it or fail it.",
        "Nothing here is about you. Nobody has filled it in. You do not have to fill in anything.",
        "A young person spends time with a gang, or is in one.",
        "You can talk to an adult you trust. It can be the adult who showed you this. You can ask what any of " +
          "it means.",
        "Childline: 0800 1111",
      ]),
    );
  });

  test("with the agency's own number in place of the printed one, and the other routes kept", () => {
    const made = defineOverlay(york, {
      id: "example-trust",
      version: "1.0.0",
      contacts: [{ id: "childline", telephones: ["0800 9999"], checkedOn: "2026-11-02" }],
    });
    const edition = made.ok ? made.value : york;
    const sentences = explainForYoungPerson(edition);
    expect(sentences).toContain("Childline: 0800 9999");
    expect(sentences.slice(-2)).toEqual([
      "Referral and Assessment Service (Children's Social Care): 01904 551900",
      "Emergency Duty Team (out of office hours): 0300 131 2131",
    ]);
    const [forTheChild] = renderPlainTool("text", edition).split("For the adult who");
    expect(forTheChild).toContain("0800 9999");
    expect(forTheChild).not.toContain("0800 1111");
  });

  test("in the words of a translation, where there are any", () => {
    expect(explainForYoungPerson(york, WELSH)[0]).toBe("Ffoniwch 999 nawr.");
  });

  test("neither function takes a screening: both take an edition and words, and nothing else", () => {
    expect([explainForYoungPerson.length, blankToolInPlainWords.length]).toEqual([0, 0]);
    const screening = {
      edition: { id: "york", version: "1.0.0" },
      answers: { clipping: { answer: "yes", note: "They told a friend." } },
    };
    // @ts-expect-error -- a screening is no set of words
    expect(JSON.stringify(blankToolInPlainWords(york, screening))).not.toContain(
      "They told a friend.",
    );
  });
});
