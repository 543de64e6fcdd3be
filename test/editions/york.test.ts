// The York edition as a whole: what is in it, counted by hand from the guidance, and that every part of it is sound.

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, test } from "vitest";
import { checkEdition, editionHash, york } from "csae-guidance";
import { yorkShown, yorkTool } from "../../src/editions/york.js";

describe("what the guidance holds", () => {
  test.each([
    ["levels", Object.keys(york.levels), 4],
    ["rows", york.indicators, 38],
    ["Emerging rows", york.indicators.filter(({ level }) => level === "emerging"), 11],
    ["Escalating rows", york.indicators.filter(({ level }) => level === "escalating"), 14],
    ["Significant rows", york.indicators.filter(({ level }) => level === "significant"), 13],
    ["signs", york.indicators.flatMap(({ signs }) => signs), 115],
    [
      "Emerging signs",
      york.indicators.filter(({ level }) => level === "emerging").flatMap(({ signs }) => signs),
      23,
    ],
    [
      "Escalating signs",
      york.indicators.filter(({ level }) => level === "escalating").flatMap(({ signs }) => signs),
      36,
    ],
    [
      "Significant signs",
      york.indicators.filter(({ level }) => level === "significant").flatMap(({ signs }) => signs),
      56,
    ],
    ["overlaps", york.overlaps, 31],
    ["actions", york.actions, 15],
    ["statements", york.statements, 110],
    ["forms of abuse (1.8)", york.formsOfAbuse, 4],
    ["the four Ps (1.16)", york.fourPs, 4],
    ["joint duties (5.1)", york.jointDuties, 4],
    ["principles (5.2)", york.principles, 7],
    ["routes", york.routes, 13],
    ["age rules and gaps", york.ageTerms, 12],
    ["aims of interventions (7.8)", york.interventionAims, 4],
    ["bases of an observation (7.2)", york.observationBases, 4],
    ["grounds for not seeking consent (8.6)", york.sharing.notSoughtGrounds, 3],
    ["public interest purposes (8.7)", york.sharing.publicInterestPurposes, 4],
    ["items of a sharing record", york.sharing.recordItems, 10],
    ["consents", york.sharing.consents, 4],
    ["flagging steps (9.2)", york.flagging.steps, 4],
    ["police form items", york.policeForm.items, 30],
    ["names of the police form (I-13)", york.policeForm.names, 6],
    ["contacts", york.contacts, 24],
    ["printed glossary terms", york.glossary.filter(({ from }) => from === "printed-glossary"), 20],
    ["questions (chapter 10)", york.questions, 6],
    ["references", york.references, 15],
    ["procedures (1.2)", york.procedures, 5],
    ["known issues", york.knownIssues, 45],
  ])("%s", (_, records, count) => {
    expect(records).toHaveLength(count);
  });

  test("rows and names stand as printed", () => {
    expect(york.title).toBe("Child Sexual Abuse and Exploitation Guidance");
    expect(york.levels.map((level) => level.name)).toEqual([
      "No risk",
      "Emerging Concerns",
      "Escalating Concerns",
      "Significant Concerns",
    ]);
    expect(york.levels.map((level) => level.heading)).toEqual([
      undefined,
      "EMERGING CONCERNS",
      "ESCALATING CONCERNS/HARM",
      "SIGNIFICANT CONCERNS/HARM",
    ]);
    const labels = york.indicators.map(({ label }) => label);
    expect([labels[0], labels[10], labels[13], labels[37]]).toEqual([
      "Regularly coming home late or going missing",
      "Mainly engaged in education, employment or training/ Some attendance/behaviour issues/ Poor educational " +
        "achievement",
      "‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running before " +
        "sexual activity",
      "Physical symptoms suggestive of sexual assault",
    ]);
  });

  test("I-08 · a row over a page break is one row with both its lines", () => {
    const split = york.indicators.filter(({ citations }) => citations.length > 1);
    expect(
      split.map(({ level, row, citations }) => [level, row, citations.map(({ line }) => line)]),
    ).toEqual([
      ["escalating", 7, [255, 257]],
      ["significant", 10, [282, 287]],
    ]);
    expect(split[0]?.label).toContain(
      "Concerns for drug dependency / Associating with known drug dealers",
    );
  });

  test("the library's readings of signs stand where the words call for them", () => {
    const signs = york.indicators.flatMap((row) => row.signs);
    const marked = (
      property: "describesHarm" | "notAConcern" | "ageRule" | "strand",
      value: unknown,
    ): number => signs.filter(({ reading }) => reading?.[property] === value).length;
    expect(marked("notAConcern", true)).toBe(1);
    expect(marked("ageRule", true)).toBe(2);
    expect([marked("describesHarm", "yes"), marked("describesHarm", "possibly")]).toEqual([16, 25]);
    expect(signs.find(({ id }) => id === "gang-association-or-membership")?.reading?.strand).toBe(
      "criminal",
    );
    expect(signs.find(({ id }) => id === "close-to-perpetrators")?.reading?.strand).toBe("sexual");
    expect(signs.find(({ id }) => id === "reports-of-potential-involvement")?.reading?.strand).toBe(
      "both",
    );
    expect(signs.find(({ id }) => id === "going-missing")?.reading).toBeUndefined();
  });

  test.each([
    ["sexual-activity-under-13", "yes"],
    ["sexual-activity-with-additional-needs", "possibly"],
    ["physical-assault-complaint-withdrawn", "yes"],
    ["sexual-assault-disclosure-withdrawn", "yes"],
    ["emotional-abuse-from-domestic-violence", "yes"],
    ["moved-for-sexual-activity", "possibly"],
    ["physical-symptoms-suggesting-sexual-assault", "possibly"],
    ["visible-injuries", "possibly"],
    ["physical-injuries-unexplained", "possibly"],
    ["repeated-pregnancy-miscarriage-or-termination", "possibly"],
    ["repeated-pregnancy-miscarriage-or-termination-again", "possibly"],
    ["suicide-attempts-or-overdoses", "possibly"],
    ["evidence-of-self-harm", "possibly"],
    ["superficial-self-harm", "possibly"],
    ["regular-self-harm-needing-medical-help", "possibly"],
    ["relationship-with-perpetrators", "possibly"],
    ["close-to-perpetrators", "possibly"],
    ["suspected-perpetrators", "possibly"],
    ["reports-of-potential-involvement", "possibly"],
    ["sexualised-content-posted", "possibly"],
    ["sexualised-images-sent-or-received", "possibly"],
    ["frequent-emergency-attendance", undefined],
    ["no-education-training-or-employment", undefined],
    ["suicidal-ideation", undefined],
    ["sexually-exploited-peers", undefined],
    ["significantly-older-partner", undefined],
    ["injecting", undefined],
  ])("I-27, 10.5 · the words of %s describe harm: %s", (id, harm) => {
    const sign = york.indicators.flatMap((row) => row.signs).find((each) => each.id === id);
    expect(sign).toBeDefined();
    expect(sign?.reading?.describesHarm).toBe(harm);
  });

  test("277, 289 · the opening words of a list govern each of its items", () => {
    const signs = york.indicators.flatMap((row) => row.signs);
    const sign = (id: string) => signs.find((each) => each.id === id);
    expect(sign("taken-in-peer-exploitation")).toMatchObject({
      leadIn: "Being taken to clubs/hotels for sexual activity",
      reading: { describesHarm: "yes", strand: "sexual" },
    });
    expect(sign("eating-disorders")?.leadIn).toBe("Evidence of");
    expect(sign("suicide-attempts-or-overdoses")?.leadIn).toBe("Evidence of");
  });

  test("281 · why “Homeless or sofa surfing / often stays elsewhere” is one sign is said", () => {
    const sign = york.indicators
      .flatMap((row) => row.signs)
      .find(({ id }) => id === "homeless-or-sofa-surfing");
    expect(sign).toMatchObject({ variants: ["Homeless", "sofa surfing", "often stays elsewhere"] });
    expect(sign?.note).toContain("lines 261 and 289");
  });

  test("I-40 · where our words change the meaning of the printed ones, they are a reading", () => {
    expect(york.levels.map((level) => level.basis)).toEqual([
      "printed",
      "reading",
      "reading",
      "reading",
    ]);
    const ours = ["emerging-described", "escalating-described", "significant-described"];
    for (const { id, basis } of york.statements)
      if (ours.includes(id)) expect([id, basis]).toEqual([id, "reading"]);
    for (const { id, basis } of york.actions)
      if (id.startsWith("call-999")) expect([id, basis]).toEqual([id, "reading"]);
  });

  test("7.9 · the call to 999 says no more than to call, and whom to tell", () => {
    const text = (id: string) => york.actions.find((action) => action.id === id)?.text;
    expect(text("call-999-and-social-care")).toBe(
      "If a child is at immediate risk, or a crime is about to happen: call 999, then tell Children’s Social Care.",
    );
    expect(text("call-999")).toBe(
      "If a child is at immediate risk, or a crime is about to happen: call 999.",
    );
  });

  test.each([
    [
      "make-safeguarding-referral",
      "Make a safeguarding referral to Children’s Social Care (now the MASH).",
    ],
    ["early-help-assessment", "Consider an early help assessment (CAF or FEHA)."],
    ["early-help-assessment-again", "Consider an early help assessment (CAF or FEHA)."],
    ["record-information", "Make sure the information is recorded."],
  ])("7.9 · what to do is said in few words: %s", (id, text) => {
    expect(york.actions.find((action) => action.id === id)?.text).toBe(text);
  });

  test("1.7, 1.14 · what is printed as a possibility is told of the child, and violence is not made light of", () => {
    const words = york.statements.map(({ text }) => text).join(" ");
    expect(words).toContain("children who may have special educational needs");
    expect(words).not.toContain("children with possible");
    expect(words).toContain("involve serious violence");
    expect(words).not.toContain("very violent");
  });

  test("7.9 · a referral has a contact for the day and one for the night", () => {
    const contacts = (id: string) => {
      const action = york.actions.find((each) => each.id === id);
      return [action?.contact, ...(action?.otherContacts ?? [])];
    };
    const dayAndNight = ["referral-and-assessment-service", "emergency-duty-team"];
    expect(contacts("consider-referral-threshold")).toEqual(dayAndNight);
    expect(contacts("make-safeguarding-referral")).toEqual(dayAndNight);
    expect(contacts("call-999-and-social-care")).toEqual([
      "north-yorkshire-police",
      ...dayAndNight,
    ]);
  });

  test.each([
    [161, "http://www.nationalcrimeagency.gov.uk/crime-threats/human-trafficking"],
    [
      163,
      "http://www.nationalcrimeagency.gov.uk/about-us/what-we-do/specialist-capabilities/uk-human-trafficking-centre/national-referral-mechanism",
    ],
    [
      218,
      "http://www.saferchildrenyork.org.uk/2014%20YorOK%20Website/workforce2014/Concerned%20about%20a%20child/thresholds.htm",
    ],
    [
      296,
      "http://www.york.org.uk/workforce2014/Concerned%20about%20a%20child/information-sharing.htm",
    ],
  ])("line %i · the address printed there is a reference", (line, address) => {
    const found = york.references.find((reference) => reference.address === address);
    expect(found?.citations.some((one) => (one.endLine ?? one.line) === line)).toBe(true);
  });

  test("8.3, 8.9 · the record of how the decision was reached cites the duty to record it", () => {
    const item = york.sharing.recordItems.find(({ id }) => id === "reasoning");
    expect(item?.citations.map(({ section, line }) => [section, line])).toEqual([
      ["8.9", 328],
      ["8.3", 300],
    ]);
  });

  test("the glossary says what a reader of today does not know", () => {
    const entry = (id: string) => york.glossary.find((each) => each.id === id);
    expect(entry("soliciting")).toMatchObject({
      meaning:
        "By the glossary, the term in law for selling or exchanging sex. A child cannot commit this offence today.",
      basis: "reading",
    });
    expect(entry("soliciting")?.note).toContain("Serious Crime Act 2015");
    expect(entry("asset")?.note).toContain("AssetPlus");
    expect(entry("feha")?.note).toContain("Family Early Help Assessment; that is not confirmed");
  });

  test("9.1 · a team that York no longer lists is not offered as if it were there", () => {
    const texts = [
      york.flagging.who.text,
      york.statements.find(({ id }) => id === "any-practitioner-may-flag")?.text,
      york.actions.find(({ id }) => id === "flag-with-local-area-team")?.text,
    ];
    for (const text of texts) {
      expect(text).not.toContain("elect Local Area Teams");
      expect(text).toMatch(/no longer lists this team.*ask the MASH/);
    }
  });

  test("the page for a concern is named as a page", () => {
    expect(york.contacts.find(({ id }) => id === "referral-web-page")?.name).toBe(
      "Web page for a concern about a child or young person",
    );
  });

  test("7.8, 10.14 · the prompts say what to do and name the four aims", () => {
    expect(york.prompts.review.text).toBe(
      "Set a review date and say why. Do so even if nothing was found.",
    );
    for (const aim of ["going missing", "any more risk", "abuse and exploitation", "behaviour"])
      expect(york.prompts.effectiveness.text).toContain(aim);
  });

  test("7.9 · only one telling of one action speaks of consent", () => {
    const withConsent = york.actions.flatMap(({ id, variants }) =>
      variants.flatMap(({ printedIn, consent }) => (consent ? [[id, printedIn, consent]] : [])),
    );
    expect(withConsent).toEqual([["consider-referral-threshold", "7.9 table", "with consent"]]);
  });

  test("I-38 · six contacts were found in use, each with its hours and where it was read; none is dated", () => {
    const found = york.contacts.filter(({ status }) => status === "found-in-use");
    expect(found.map(({ id, telephones, hours }) => [id, telephones, hours])).toEqual([
      ["referral-and-assessment-service", ["01904 551900"], "in office hours"],
      [
        "emergency-duty-team",
        ["0300 131 2131"],
        "outside office hours, at weekends and on public holidays",
      ],
      ["north-yorkshire-police", ["999", "101"], "at any time"],
      [
        "nspcc-helpline",
        ["0808 800 5000"],
        "Monday to Friday 8am to 10pm, weekends 9am to 6pm; e-mail and web form at any time",
      ],
      ["childline", ["0800 1111"], "at any time"],
      ["north-yorkshire-police-advice", ["101"], "at any time"],
    ]);
    expect(found.filter(({ checkedOn }) => checkedOn !== undefined)).toEqual([]);
    const notes = york.contacts.map(({ statusNote }) => statusNote).join(" ");
    expect(notes).not.toContain("date of the check is not known");
  });

  test("I-38 · the printed number of the Emergency Duty Team is superseded and kept beside the one in use", () => {
    expect(york.contacts.find(({ id }) => id === "emergency-duty-team")).toMatchObject({
      asPrinted: "01609 780780",
      before: {
        telephones: ["01609 780780"],
        status: "superseded",
        successor: { detail: "0300 131 2131" },
      },
      citations: [{ section: "11", line: 393 }],
    });
  });

  test("999 · newer advice on a silent call and a text message names its source", () => {
    const police = york.contacts.find(({ id }) => id === "north-yorkshire-police");
    expect(police?.newerAdvice?.map(({ id }) => id)).toEqual(["silent-call", "text-message"]);
    expect(police?.newerAdvice?.[0]?.text).toContain("press 55");
    expect(police?.newerAdvice?.[1]?.text).toContain("text “register” to 999");
    for (const { source } of police?.newerAdvice ?? [])
      expect(source).toContain("North Yorkshire Police");
  });

  test("every row has a short name of its own, of at most 60 characters", () => {
    const names = york.indicators.map(({ name }) => name);
    expect(new Set(names).size).toBe(38);
    expect(names.filter(({ length }) => length === 0 || length > 60)).toEqual([]);
    expect([names[0], names[16], names[25], names[37]]).toEqual([
      "Late home or missing",
      "Older partner",
      "Sexual activity: under 13, additional needs, exploitation",
      "Physical symptoms that suggest sexual assault",
    ]);
  });

  test("8.6 and 8.7 · grounds and purposes stand in printed order with their lines", () => {
    expect(york.sharing.notSoughtGrounds.map(({ id, citations }) => [id, citations[0]])).toEqual([
      ["increased-risk-of-harm", { section: "8.6", line: 318 }],
      ["prejudice-to-serious-crime", { section: "8.6", line: 319 }],
      ["unjustified-delay", { section: "8.6", line: 320 }],
    ]);
    expect(york.sharing.publicInterestPurposes.map(({ id }) => id)).toEqual([
      "protect-children",
      "protect-adults",
      "promote-welfare",
      "prevent-crime-and-disorder",
    ]);
    // They stand beside a record's own words, so that they name the purpose and nothing else.
    expect(york.sharing.publicInterestPurposes[0]?.text).toBe(
      "To protect children from significant harm.",
    );
    for (const { text } of york.sharing.publicInterestPurposes) expect(text).toMatch(/^To /);
    for (const { citations } of york.sharing.publicInterestPurposes) {
      expect(citations.some(({ line, endLine = line }) => line <= 324 && endLine >= 324)).toBe(
        true,
      );
    }
  });
});

/** The contacts that the steps of York name. */
const IN_STEPS = [
  "referral-and-assessment-service",
  "emergency-duty-team",
  "north-yorkshire-police",
];

describe("an edition is sound", () => {
  test("it has nothing to report", () => {
    expect(checkEdition(york)).toEqual([]);
  });

  test("on a given day it reports its contacts, whose checks have no date or are old, and nothing else", () => {
    const issues = checkEdition(york, "2026-11-24");
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["stale-contact"]));
    expect(issues).toHaveLength(24);
    expect(checkEdition(york, "2024-10-01")).toHaveLength(22);
  });

  test("it is frozen throughout", () => {
    const loose: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(york, "");
    expect(loose).toEqual([]);
  });

  test("its parts are read at first use, and nobody sees that but in their descriptors", () => {
    const descriptors = Object.entries(Object.getOwnPropertyDescriptors(york));
    for (const [key, { enumerable, configurable }] of descriptors)
      expect([key, enumerable, configurable]).toEqual([key, true, false]);
    expect(descriptors.filter(([, own]) => own.get === undefined).map(([key]) => key)).toEqual([
      "id",
      "version",
      "hash",
      "toolHash",
      "title",
    ]);
    expect(york.glossary).toBe(york.glossary);
    expect({ ...york }).toStrictEqual(york);
    expect(structuredClone(york)).toStrictEqual(york);
    expect(JSON.stringify({ ...york })).toBe(JSON.stringify(york));
    expect(editionHash(york)).toBe(york.hash);
  });

  test("it shares every part of the tool", () => {
    const shared = Object.entries(yorkTool).filter(
      ([key, part]) => york[key as keyof typeof york] === part,
    );
    expect(shared.map(([key]) => key)).toEqual(
      Object.keys(yorkTool).filter((key) => key !== "contacts" && key !== "levels"),
    );
    expect(yorkTool.levels).toEqual(
      york.levels.map(({ id, indicated, cautions }) => ({
        id,
        ...(indicated && { indicated }),
        ...(cautions && { cautions }),
      })),
    );
    expect(Object.keys(york).slice(0, shared.length + 2)).toEqual(Object.keys(yorkTool));
    expect(yorkTool.contacts).toEqual(york.contacts.filter(({ id }) => IN_STEPS.includes(id)));
  });

  test("what documents show of it is the same records", () => {
    const shown = Object.keys(yorkShown);
    expect(Object.entries(yorkShown)).toEqual(
      Object.entries(york).filter(([key]) => shown.includes(key)),
    );
    for (const key of shown)
      expect(yorkShown[key as keyof typeof yorkShown]).toBe(york[key as keyof typeof york]);
    expect(Object.keys(york).filter((key) => !shown.includes(key))).toEqual([
      "observationBases",
      "flagging",
      "glossary",
      "statements",
      "procedures",
      "definitions",
      "formsOfAbuse",
      "fourPs",
      "jointDuties",
      "principles",
      "routes",
      "ageTerms",
      "questions",
      "references",
      "knownIssues",
    ]);
  });

  test("its hash is that of its content by RFC 8785 and SHA-256", () => {
    const { hash, ...content } = york;
    expect(hash).toBe(
      createHash("sha256")
        .update(canonicalize(content) ?? "")
        .digest("hex"),
    );
  });

  test("it is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(york))).toEqual(york);
  });
});

describe("every record is used and says where it stands", () => {
  test("every theme has a row, every contact a function, every overlap more than one sign", () => {
    const themes = new Set(york.indicators.flatMap((row) => row.themes));
    expect(york.themes.map(({ id }) => id).filter((id) => !themes.has(id))).toEqual([]);
    expect(york.overlaps.filter(({ signs }) => new Set(signs).size < 2)).toEqual([]);
  });

  test("the reach of an overlap is that of its signs", () => {
    const levelOf = new Map(
      york.indicators.flatMap(({ level, signs }) => signs.map(({ id }) => [id, level] as const)),
    );
    for (const { id, reach, signs } of york.overlaps) {
      const levels = new Set(signs.map((sign) => levelOf.get(sign)));
      expect([id, reach]).toEqual([id, levels.size === 1 ? "within-level" : "across-levels"]);
    }
  });

  test("every known issue of safety or meaning is surfaced beside a record it touches", () => {
    const touched = JSON.stringify({ ...york, knownIssues: [] });
    const silent = york.knownIssues
      .filter(({ id, severity }) => severity !== "text" && !touched.includes(`"${id}"`))
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  test("no sentence of ours blames a child", () => {
    const ours: string[] = [];
    const printed = new Set([
      "label",
      "leadIn",
      "leadOut",
      "variants",
      "name",
      "heading",
      "term",
      "expansion",
      "title",
      "condition",
      "names",
      "labels",
      "asPrinted",
    ]);
    const walk = (value: unknown, key: string): void => {
      if (typeof value === "string" && !printed.has(key)) ours.push(value);
      if (Array.isArray(value)) for (const inner of value) walk(inner, key);
      else if (typeof value === "object" && value !== null)
        for (const [name, inner] of Object.entries(value)) walk(inner, name);
    };
    walk(york, "");
    expect(ours.length).toBeGreaterThan(1000);
    expect(
      ours.filter((words) =>
        /engaging in|prostitut|lifestyle|sexual favours|risk[- ]taking|putting (?:him|her|them)|places? (?:him|her|them)/i.test(
          words,
        ),
      ),
    ).toEqual([]);
  });
});
