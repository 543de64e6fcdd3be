// The English easy-read words for the screening tool, for a young person of about 9 to 11 (10.11):
// one entry for each row of the York edition, and what comes before and after the rows. All wording
// is ours. It is about the blank tool and nobody's answers, and it blames nobody.

import type { escalatingRows } from "../editions/york/chapter-07-rows-escalating.js";
import type { emergingRows } from "../editions/york/chapter-07-rows-emerging.js";
import type { significantRows } from "../editions/york/chapter-07-rows-significant.js";
import type { themes } from "../editions/york/chapter-07-overlaps.js";
import { deepFreeze } from "../foundation/objects.js";

/** What comes before the rows, in reading order. */
export const EXPLANATIONS_BEFORE_THE_ROWS = /* @__PURE__ */ Object.freeze([
  "danger-now",
  "what-this-is",
  "why-you-can-see-it",
  "not-singled-out",
  "people-care",
  "what-used-means",
  "not-your-fault",
  "not-about-you",
  "not-a-test",
  "not-everything",
  "people-decide",
] as const);
/** What comes after the rows, in reading order. */
export const EXPLANATIONS_AFTER_THE_ROWS = /* @__PURE__ */ Object.freeze([
  "talk-to-someone",
  "who-may-be-told",
  "ring-someone",
] as const);
/** The key of an explanation. */
export type ExplanationKey =
  (typeof EXPLANATIONS_BEFORE_THE_ROWS)[number] | (typeof EXPLANATIONS_AFTER_THE_ROWS)[number];

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
 * `explanations` come before and after the rows. `headings` stand over the parts of the page, and
 * `themes` over rows about similar things. `rows` puts each row into easy-read words, by its id.
 * The whole reads at about the third grade by Flesch and Kincaid, which is below a reading age of 9
 * to 11. No entry is above the sixth grade.
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
  explanations: {
    "danger-now": "Are you in danger now? Is someone else? Ring 999 now.",
    "what-this-is":
      "Some adults work with children and young people. They have a list of things to look " +
      "out for. It helps them to see when a young person may need help.",
    "why-you-can-see-it":
      "This is the list in plain words. You can see why adults may worry about someone.",
    "not-singled-out": "The list is the same for everyone. You are not being picked out.",
    "people-care": "There is a list because people care.",
    "what-used-means":
      "Some people trick, scare or pay young people. They get them to do sexual things or to " +
      "break the law. Here we call that being used.",
    "not-your-fault":
      "If someone hurts you or uses you, it is not your fault. That is so even if you said " +
      "yes, or if they gave you something.",
    "not-about-you":
      "Nothing here is about you. Nobody has filled it in. You do not have to fill in anything.",
    "not-a-test": "This is not a test. You cannot pass it or fail it.",
    "not-everything":
      "The list does not have everything on it. You can still talk about things that are not " +
      "on it.",
    "people-decide":
      "A list cannot decide anything. People have to think and talk about what to do.",
    "talk-to-someone":
      "You can talk to an adult you trust. It can be the adult who showed you this. You can " +
      "ask what any of it means.",
    "who-may-be-told":
      "If you tell an adult that someone is not safe, the adult may need to tell other " +
      "people. That is to help keep people safe.",
    "ring-someone":
      "You can ring someone too. A number may have changed. If one does not work, try the " +
      "next one.",
  },
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
      "A young person has new friends. Or they see less of their friends or family. Or they " +
      "are on the phone or the internet late at night.",
    "sexualised-content-online": "Sexual pictures or words are put online.",
    "unaccounted-money-or-goods":
      "A young person has money or things like a new phone, and it is not clear where they " +
      "came from. Or they owe money.",
    "associates-of-concern":
      "A young person spends time with adults that nobody knows, or with older young people. " +
      "Or some of the young people they know are used to break the law, or may be.",
    "reduced-contact": "A young person sees less of their friends or family than before.",
    "drugs-or-alcohol": "A young person tries drugs or alcohol.",
    "self-image-eating-or-self-harm":
      "A young person does not feel good about themselves. Or they have a serious problem " +
      "with eating. Or they hurt themselves.",
    "unexplained-injuries": "A young person is hurt, and it is not clear how it happened.",
    "initial-offending": "A young person starts to break the law, often in a group.",
    "education-and-behaviour":
      "A young person mostly goes to school, training or work. Or they miss some of it, or " +
      "there is trouble there. Or they find it hard to do well.",
    "exploited-associates-places-or-cars":
      "A young person spends time with adults that nobody knows. Or they spend time with " +
      "young people who are missing or are being used. Or they are in places where young " +
      "people are used. Or they get into cars with adults that nobody knows, or with people " +
      "who may use young people.",
    "online-grooming-possessions-or-places":
      "Someone on the internet tries to win a young person’s trust so that they can use them. " +
      "Or a young person has new or costly things, or cash. Or they are in places where there " +
      "are drugs, or are scared to go to some places.",
    clipping:
      "A young person offers to do something sexual. But they plan to take the other person’s " +
      "money and run away first.",
    "withdrawn-assault-complaint":
      "A young person says that someone hurt them, and later takes it back. Nothing else was " +
      "found that shows what happened.",
    "reported-involvement":
      "Someone reports that a young person may be being used. They may have been seen in a " +
      "place or a house where that happens.",
    "older-partner": "A young person has a boyfriend or girlfriend who is much older.",
    "substance-use-or-drug-associates":
      "A young person uses drugs or alcohol often, or more than before. Or they use other " +
      "drugs as well, or may not be able to stop. Or they know people who sell drugs, or are " +
      "seen where drugs are sold. Or they are seen with young people who move drugs for " +
      "others.",
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
      "A young person is often not at school, skips lessons or has lost interest in school. " +
      "Or they have been sent out of school for a time. Or nobody knows where they are in " +
      "school hours. Or they find it hard to do well.",
    "sexual-activity-or-exploitation":
      "Something sexual happens with a child under 13. Or it happens with a young person up " +
      "to 21 who has a learning disability or special needs. Or a young person has been " +
      "pregnant more than once. Or a pregnancy has ended early more than once. Or sexual " +
      "things happen that should not. Or adults or young people use them for sex. Or they say " +
      "that sexual things happen with the friends of a boyfriend or girlfriend. Or other " +
      "people know that sex can be swapped for money or things. Or they are close to someone " +
      "who may use young people, or who does.",
    "not-in-education":
      "A young person has no school, training or work. Or school after school has not worked " +
      "out, as there was trouble there. Or nobody knows where they are in school hours. It " +
      "may be to do with being used, with county lines or with a gang.",
    "gang-identity-places-moved-or-held":
      "A young person says that they are in a gang or in county lines. Or they are found in a " +
      "place known for drugs, for paid sex or for young people being used. Or it looks as if " +
      "people move them around for sex. Or they are taken away and locked in.",
    "dependency-or-drug-supply":
      "A young person cannot stop using drugs or alcohol. Or they use very strong drugs, or " +
      "inject drugs. Or they sell drugs or give them to others. Or they are found in places " +
      "known for drugs. Or they are used for sex to pay off money that is owed. Or they are " +
      "known to be part of a group that moves drugs.",
    "taken-to-clubs-or-hotels":
      "A young person is taken to clubs or hotels, and adults do sexual things with them " +
      "there. Or young people who use them take them there.",
    "withdrawn-disclosure-or-injuries":
      "A young person says that someone hurt them in a sexual way, and later takes it back. " +
      "Or you can see that they are hurt.",
    "abduction-and-imprisonment": "Someone takes a young person away and locks them in.",
    "online-meetings-bullying-or-images":
      "A young person often goes to meet people from online that nobody knows. Sexual things " +
      "happen when they meet. Or people bully them online in a sexual way. Or sexual pictures " +
      "or films are passed on, and they did not say yes to that.",
    "trafficked-homeless-or-unsupported":
      "A young person is bought, sold or moved by people who use them. Or they have no home, " +
      "or often stay in other places. Or there is no one close whom they trust and who " +
      "understands. Or someone in the family or a friend uses young people, or may do so. Or " +
      "a parent cannot be there for them.",
    "intelligence-offences-or-recruiting":
      "What adults have been told gives them a lot to worry about. Or the police or a court " +
      "say that a young person robbed someone. Or they say that the young person used a " +
      "weapon or had a lot of drugs. Or they work with a group that moves drugs, or get " +
      "others to join in with crime. Or they take back what they told the police, and someone " +
      "may have scared them.",
    "sexual-exploitation-again":
      "A young person has been pregnant more than once. Or a pregnancy has ended early more " +
      "than once. Or sexual things happen that should not. Or adults or young people use them " +
      "for sex. Or they say that sexual things happen with the friends of a boyfriend or " +
      "girlfriend. Or other people know that sex can be swapped for money or things. Or they " +
      "are close to someone who may use young people, or who does.",
    "mental-health-and-emotional-harm":
      "A young person has felt bad about themselves for a long time. Or their mind or mood " +
      "changes a lot, or they think about ending their life. Or there is violence at home. It " +
      "hurts their feelings when they see it or when it is done to them. Or they hurt " +
      "themselves, or have a serious problem with eating. Or they have tried to end their " +
      "life, or taken too much of a drug. Or they often go to hospital for urgent help.",
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
