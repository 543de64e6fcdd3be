// The English easy-read words for the screening tool (10.11), which can be read with a reading age
// of 9 to 11: one entry for each row of the York edition, and what stands around the rows. All
// wording is ours. It is about the blank tool and nobody's answers, and it blames nobody.

import type { escalatingRows } from "../editions/york/chapter-07-rows-escalating.js";
import type { emergingRows } from "../editions/york/chapter-07-rows-emerging.js";
import type { significantRows } from "../editions/york/chapter-07-rows-significant.js";
import type { themes } from "../editions/york/chapter-07-overlaps.js";
import { deepFreeze } from "../foundation/objects.js";
import { EXPLANATION_WORDS } from "./explanations.js";
import type { ExplanationKey } from "./explanations.js";

/** The headings over the parts of the page. */
export const EASY_READ_HEADINGS = /* @__PURE__ */ Object.freeze([
  "about-the-list",
  "the-list",
  "talking",
] as const);
/** The key of a heading over a part of the page. */
export type PageHeading = (typeof EASY_READ_HEADINGS)[number];

type YorkRow = (typeof emergingRows | typeof escalatingRows | typeof significantRows)[number]["id"];
type YorkTheme = (typeof themes)[number]["id"];

/**
 * The English words, by key. A row of the York edition without an entry does not compile.
 *
 * `explanations` stand around the rows. `headings` stand over the parts of the page, and `themes`
 * over rows about similar things. `rows` puts each row into easy-read words, by its id. A row that
 * names many things has a line for each.
 *
 * The whole reads at about the third grade by Flesch and Kincaid, which is below a reading age of 9
 * to 11. No entry is above the sixth grade. A reading age is not an age: the rows speak of sex,
 * drugs, self-harm and suicide, and are meant for about 12 and over.
 *
 * @remarks Limit: a row is shorter than printed, and some of its words are left out or made
 *   gentler. It explains the tool and does not replace it.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @example
 * EASY_READ_WORDS.rows["older-partner"];
 * // "A young person has a boyfriend or girlfriend who is much older."
 */
export const EASY_READ_WORDS = /* @__PURE__ */ deepFreeze({
  language: "en-GB",
  explanations: EXPLANATION_WORDS,
  headings: {
    "about-the-list": "About this list",
    "the-list": "The list",
    talking: "Talking to someone",
  },
  themes: {
    "going-missing": "Being out late or away",
    relationships: "Friends, family and partners",
    associates: "Time with other people",
    online: "Phones and the internet",
    images: "Pictures",
    "money-and-goods": "Money and things",
    substances: "Drugs and alcohol",
    "emotional-wellbeing": "Feelings",
    "injury-and-health": "Body and health",
    "offending-and-gangs": "Gangs and the law",
    education: "School, training and work",
    places: "Places",
    "sexual-exploitation": "Sexual things",
    disclosures: "Telling someone",
    "trafficking-and-abduction": "Being moved or locked in",
    "home-and-family": "Home and family",
  },
  rows: {
    "late-or-missing": "A young person often comes home late, or goes missing.",
    "changed-contacts":
      "A young person has new friends.\n" +
      "Or they see less of their friends or family.\n" +
      "Or they are on the phone or the internet late at night.",
    "sexualised-content-online": "Sexual pictures or words are put online.",
    "unaccounted-money-or-goods":
      "A young person has money or things like a new phone, and it is not clear where they " +
      "came from. Or they owe money.",
    "associates-of-concern":
      "A young person spends time with adults that nobody knows, or with older young people.\n" +
      "Or some of the young people they know are used to break the law, or may be.",
    "reduced-contact": "A young person sees less of their friends or family than before.",
    "drugs-or-alcohol": "A young person tries drugs or alcohol.",
    "self-image-eating-or-self-harm":
      "A young person does not feel good about themselves.\n" +
      "Or they have a serious problem with eating.\n" +
      "Or they hurt themselves.",
    "unexplained-injuries": "A young person is hurt, and it is not clear how it happened.",
    "initial-offending": "A young person starts to break the law, often in a group.",
    "education-and-behaviour":
      "A young person goes to school, training or work, but misses some of it.\n" +
      "Or there is trouble there.\n" +
      "Or they find it hard to do well.",
    "exploited-associates-places-or-cars":
      "A young person spends time with adults that nobody knows.\n" +
      "Or they spend time with young people who are missing or are being used.\n" +
      "Or they are in places where young people are used.\n" +
      "Or they get into cars with adults that nobody knows.\n" +
      "Or they get into cars with people who may be hurting or using young people.",
    "online-grooming-possessions-or-places":
      "Someone on the internet tries to win a young person’s trust so that they can use them.\n" +
      "Or a young person has new or costly things, or cash.\n" +
      "Or they are in places where there are drugs, or are scared to go to some places.",
    clipping:
      "A young person offers to do something sexual. But they plan to take the other " +
      "person’s money and run away first. Someone may be making them do it.",
    "withdrawn-assault-complaint":
      "A young person says that someone hurt them, and later takes it back. Adults could " +
      "not find out more.",
    "reported-involvement":
      "Someone reports that a young person may be being used. They may have been seen in a " +
      "place or a house where that happens.",
    "older-partner": "A young person has a boyfriend or girlfriend who is much older.",
    "substance-use-or-drug-associates":
      "A young person uses drugs or alcohol often, or more than before.\n" +
      "Or they use other drugs as well, or may not be able to stop.\n" +
      "Or they know people who sell drugs, or are seen where drugs are sold.\n" +
      "Or they are seen with young people who move drugs for others.",
    "debts-or-fear":
      "A young person owes a lot of money. Or they are scared of people who live near them.",
    "sexually-transmitted-infections":
      "A young person has an illness that people catch through sex.",
    "self-harm-needing-medical-help":
      "A young person often hurts themselves and needs a doctor or a nurse.",
    "repeat-offending-or-nights-away":
      "A young person breaks the law again and again. Or they stay out all night, and nobody " +
      "knows why.",
    "gang-association": "A young person spends time with a gang, or is in one.",
    "sexualised-images-exchanged":
      "A young person sends or gets sexual pictures. They may be of themselves or of someone else.",
    "school-attendance":
      "A young person is often not at school, skips lessons or has lost interest in school.\n" +
      "Or they have been sent out of school for a time.\n" +
      "Or nobody knows where they are in school hours.\n" +
      "Or they find it hard to do well.",
    "sexual-activity-or-exploitation":
      "Something sexual happens with a child under 13.\n" +
      "Or it happens with a young person up to 21 who has a learning disability or special " +
      "needs.\n" +
      "Or people use a young person for sex, or do sexual things that should not happen.\n" +
      "Or it happens with the friends of a boyfriend or girlfriend.\n" +
      "Or other people know that sex can be swapped for money or things.\n" +
      "Or a young person is close to someone who may be hurting or using young people.\n" +
      "Or they have been pregnant more than once.",
    "not-in-education":
      "A young person has no school, training or work.\n" +
      "Or school after school has not worked out, as there was trouble there.\n" +
      "Or nobody knows where they are in school hours. It may be that someone uses them, " +
      "or that they move drugs for a gang (county lines).",
    "gang-identity-places-moved-or-held":
      "A young person says that they are in a gang.\n" +
      "Or they say that they are in county lines. That is when a gang gets young people to " +
      "move drugs from town to town.\n" +
      "Or they are found in a place known for drugs, for paid sex or for young people " +
      "being used.\n" +
      "Or it looks as if people move them around for sex.\n" +
      "Or they are taken away and locked in.",
    "dependency-or-drug-supply":
      "A young person cannot stop using drugs or alcohol.\n" +
      "Or they use very strong drugs, or inject drugs.\n" +
      "Or they sell drugs or give them to others. Someone may be making them do it.\n" +
      "Or they are found in places known for drugs.\n" +
      "Or they are used for sex to pay off money that is owed.\n" +
      "Or they are known to be part of a group that moves drugs.",
    "taken-to-clubs-or-hotels":
      "A young person is taken to clubs or hotels, and adults do sexual things with them " +
      "there. Or young people who use them take them there.",
    "withdrawn-disclosure-or-injuries":
      "A young person says that someone hurt them in a sexual way, and later takes it back. " +
      "Or you can see that they are hurt.",
    "abduction-and-imprisonment": "Someone takes a young person away and locks them in.",
    "online-meetings-bullying-or-images":
      "A young person often goes to meet people from online that nobody knows. Sexual " +
      "things happen when they meet.\n" +
      "Or people bully them online in a sexual way.\n" +
      "Or sexual pictures or films are passed on, and they did not say yes to that.",
    "trafficked-homeless-or-unsupported":
      "A young person is bought, sold or moved by people who use them.\n" +
      "Or they have no home, or often stay in other places.\n" +
      "Or there is no one close whom they trust and who understands.\n" +
      "Or someone in the family or a friend may be hurting or using young people.\n" +
      "Or a parent cannot be there for them.",
    "intelligence-offences-or-recruiting":
      "What adults have been told gives them a lot to worry about.\n" +
      "Or the police or a court say that a young person robbed someone.\n" +
      "Or they say that the young person used a weapon or had a lot of drugs.\n" +
      "Or a young person works with a group that moves drugs, or gets others to join in " +
      "with crime. Someone may be making them do it.\n" +
      "Or they take back what they told the police. Someone may have scared them.",
    "sexual-exploitation-again":
      "The adults’ list says some of these sexual things again. One of them is that people " +
      "use a young person for sex.",
    "mental-health-and-emotional-harm":
      "A young person has felt bad about themselves for a long time.\n" +
      "Or their mind or mood changes a lot.\n" +
      "Or there is violence at home. It makes them scared or sad.\n" +
      "Or they have a serious problem with eating, or hurt themselves.\n" +
      "Or they think about ending their life, or have tried to.\n" +
      "Or they have taken too much of a drug.\n" +
      "Or they often go to hospital for urgent help.",
    "physical-symptoms-of-assault":
      "A young person’s body has signs on it. These may mean that someone hurt them in a " +
      "sexual way.",
  },
} as const satisfies EnglishWords);

interface EnglishWords {
  readonly language: string;
  readonly explanations: Readonly<Record<ExplanationKey, string>>;
  readonly headings: Readonly<Record<PageHeading, string>>;
  readonly themes: Readonly<Record<YorkTheme, string>>;
  readonly rows: Readonly<Record<YorkRow, string>>;
}
