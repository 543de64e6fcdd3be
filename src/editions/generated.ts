// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import {
  citationTable,
  emergencyNoticeTable,
  isoDateTable,
  noticeTable,
} from "../foundation/generated.js";
import type { Citation, EmergencyNotice, IsoDate, Notice } from "../foundation/generated.js";
import type { Table } from "../foundation/table.js";
import type {
  Basis,
  ContactFunction,
  NotSoughtGroundId,
  ObservationBasis,
  PromptId,
  PublicInterestPurposeId,
  SharingItemId,
  StepId,
} from "../foundation/vocabulary.js";

/** The printed document behind an edition. */
export interface SourceDocument {
  /** The title as printed. */
  readonly title: string;
  /** The publisher, and where the name is from if none is printed. */
  readonly publisher?: string | undefined;
  /**
   * The names that the text uses for its subject, as printed. The wording drifts (I-01).
   */
  readonly subjects: readonly {
    /** The name as printed. */
    readonly label: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** The copy of the text in which every citation counts lines. */
  readonly text: {
    /** The number of lines in the copy. */
    readonly lines: number;
    /** SHA-256 of the copy, in hexadecimal. */
    readonly sha256?: string | undefined;
  };
  /** When the text appeared. It is inferred, because no date is printed (I-42). */
  readonly inferredDate?:
    | {
        /** The earliest year or month of the text, by estimate. */
        readonly from: string;
        /** The latest year or month of the text, by estimate. */
        readonly to: string;
        /** What the two dates are inferred from. */
        readonly note: string;
      }
    | undefined;
  /**
   * The parts of the text and their lines. A citation names a part or a paragraph of one.
   * Where none are listed, a citation names its part in any words.
   */
  readonly sections: readonly {
    /** The number or name of the part, as citations give it. */
    readonly id: string;
    /** The heading as printed. */
    readonly title: string;
    /** The first line of the part, counted from 1. */
    readonly line: number;
    /** The last line of the part. */
    readonly endLine: number;
    /** The page in the printed list of contents. */
    readonly page?: number | undefined;
  }[];
  /** What is known of the right to reuse the text. */
  readonly licence?: string | undefined;
}

/** The rule behind an indicated level, and what a result says of its own. */
export interface IndicationRule {
  /** The permanent id of the notice. */
  readonly id: string;
  /** The sentence to show, in our words. */
  readonly text: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
  /**
   * What a result says of its own indication where no row is answered Yes. `some-open` has
   * the hole `{open}` for the number of open rows. With a Yes, the level has the words.
   */
  readonly outcomes?:
    Readonly<Record<"all-no" | "one-open" | "some-open" | "unread", string>> | undefined;
}

/** A level for each area, and no level of the whole. */
export interface ProfileRule {
  /** A level for each area, and no level of the whole. */
  readonly kind: "profile";
  /** The areas, in printed order. */
  readonly areas: readonly ProfileArea[];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** An area of a profile. */
export interface ProfileArea {
  /** The permanent id of the area. */
  readonly id: string;
  /** The name of the area, as printed. */
  readonly name: string;
  /** The rule for the level of the area. */
  readonly rule: RulePart;
}

/** The highest level of a row answered Yes. */
export interface HighestSectionRule {
  /** The highest level of a row answered Yes. */
  readonly kind: "highest-section";
  /** The rows that count. Absent: all. */
  readonly rows?: readonly string[] | undefined;
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** The number of rows answered Yes. */
export interface CountRule {
  /** The number of rows answered Yes. */
  readonly kind: "count";
  /** The rows that count. Absent: all. */
  readonly rows?: readonly string[] | undefined;
  /** The levels by the number of rows. Below the first step is the lowest level. */
  readonly reaches: readonly CountStep[];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** From a number of rows on, a level. */
export interface CountStep {
  /** How many rows reach the level. */
  readonly atLeast: number;
  /** The id of the level. */
  readonly level: string;
}

/** The sum of the points of rows, and of groups that are banded before. */
export interface SumRule {
  /** The sum of the points of rows and groups. */
  readonly kind: "sum";
  /** The points of rows. Empty only beside groups. */
  readonly points: readonly Points[];
  /** Rows that are banded first. */
  readonly groups?: readonly PointGroup[] | undefined;
  /** The levels by the sum. Below the first band is the lowest level. */
  readonly bands: readonly LevelBand[];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** The points of a row. */
export interface Points {
  /** The id of the row. */
  readonly row: string;
  /** The points of a Yes. Absent: none. */
  readonly yes?: number | undefined;
  /** The points of a No. Absent: none. */
  readonly no?: number | undefined;
  /** The window in which a Yes counts. Absent: it counts whenever it was observed. */
  readonly observed?: ObservedWithin | undefined;
}

/** A window of completed months before the day. */
export interface ObservedWithin {
  /** The fewest completed months before the day. */
  readonly from: number;
  /** The completed months from which it no longer counts. */
  readonly before: number;
}

/** Rows whose sum is banded to points first. */
export interface PointGroup {
  /** The points of its rows. */
  readonly points: readonly Points[];
  /** The points by the sum of the rows, lowest first. Below the first band are none. */
  readonly bands: readonly PointBand[];
}

/** From a number on, so many points. */
export interface PointBand {
  /** The sum from which the band counts. */
  readonly from: number;
  /** The points that the band gives. */
  readonly points: number;
}

/** From a number on, a level. */
export interface LevelBand {
  /** The sum from which the band counts. */
  readonly from: number;
  /** The id of the level. */
  readonly level: string;
}

/** Any Yes of the rows gives the level, or asks for the action. It has one of the two. */
export interface AnyOfRule {
  /** Any Yes gives the level, or asks for the action. */
  readonly kind: "any-of";
  /** The rows, of which one answered Yes is enough. */
  readonly rows: readonly string[];
  /** The id of the level. */
  readonly level?: string | undefined;
  /** The id of the action that it asks for. */
  readonly action?: string | undefined;
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** Never below the level while the condition holds. */
export interface FloorRule {
  /** Never below the level while the condition holds. */
  readonly kind: "floor";
  /** The condition. */
  readonly when: Condition;
  /** The id of the level. */
  readonly level: string;
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** Several conditions that all must hold. */
export interface AllConditions {
  /** Holds if all of these hold. */
  readonly all: readonly Condition[];
}

/** Something that holds, does not hold, or cannot be told. */
export type Condition =
  | {
      /** Holds under this age, in completed years. */
      readonly under: number;
    }
  | {
      /** The fact that is asked for. */
      readonly fact: "immediateDanger" | "learningDisabilityOrSpecialNeeds";
      /** What the fact must be. */
      readonly is: "yes" | "no";
    }
  | {
      /** Holds if any of these rows is answered Yes. */
      readonly anyYes: readonly string[];
    }
  | {
      /** How many rows must be answered Yes. */
      readonly atLeast: number;
      /** The rows that are counted. */
      readonly of: readonly string[];
    }
  | AllConditions
  | AnyCondition;

/** Several conditions of which any is enough. */
export interface AnyCondition {
  /** Holds if any of these holds. */
  readonly any: readonly Condition[];
}

/** A rule that counts while a condition holds. */
export interface GateRule {
  /** Counts only while the condition holds. */
  readonly kind: "gate";
  /** The condition. */
  readonly when: Condition;
  /** The rule that counts while the condition holds. */
  readonly rule: RulePart;
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** The highest level of several rules. */
export interface HighestRule {
  /** The highest level that any of several rules gives. */
  readonly kind: "highest";
  /** The rules. */
  readonly of: readonly RulePart[];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /** Where the rule stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
}

/** A rule that gives one level. */
export type RulePart =
  HighestSectionRule | CountRule | SumRule | AnyOfRule | FloorRule | GateRule | HighestRule;

/** How the answers of the tool give a level. */
export type Rule =
  | ProfileRule
  | HighestSectionRule
  | CountRule
  | SumRule
  | AnyOfRule
  | FloorRule
  | GateRule
  | HighestRule;

/** The words of a step that needs nobody's leave. */
export interface StepWords {
  /** What is to be done. */
  readonly id: StepId;
  /** The step in our words, where no danger is recorded. */
  readonly text: string;
  /**
   * The step in our words, where danger is recorded as yes or not known. Absent if the words
   * are the same.
   */
  readonly inDanger?: string | undefined;
  /** The ids of the contacts, in the order of use. */
  readonly contacts: readonly string[];
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A level of risk or concern, as the document describes it. */
export interface Level<OfLevel extends string = string> {
  /** The permanent id of the level. */
  readonly id: OfLevel;
  /** The printed name. */
  readonly name: string;
  /** The heading printed above its section of the tool, if the tool has one for it. */
  readonly heading?: string | undefined;
  /** What the document says of the level, in our words. */
  readonly description?: string | undefined;
  /**
   * What a result says where the rows point to this level. Absent: the words of the rule.
   */
  readonly indicated?: string | undefined;
  /** The cautions that go with the level. They are shown in their usual order. */
  readonly cautions?:
    | readonly (
        | "another-edition"
        | "answers-not-read"
        | "sign-without-a-yes"
        | "under-13"
        | "nothing-recorded"
        | "criminal-exploitation-only"
        | "no-exploitation-named"
        | "not-a-concern-as-worded"
        | "repeats-within-a-level"
        | "repeats-across-levels"
        | "age-not-recorded"
        | "age-not-told"
        | "age-18-not-told"
        | "age-and-birth-differ"
        | "born-after-the-screening"
        | "sign-of-another-age"
        | "aged-18-or-over"
        | "aged-21-or-over"
        | "needs-at-18-or-over"
        | "additional-needs"
        | "consent-to-referral"
        | "actions-at-other-levels"
      )[]
    | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** One row of the screening tool. */
export interface Indicator<
  RowId extends string = string,
  OfSign extends string = string,
  OfLevel extends string = string,
> {
  /** The permanent id of the row. */
  readonly id: RowId;
  /** The level whose section of the tool prints the row. */
  readonly level: OfLevel;
  /** The number of the row in its section, counted from 1. */
  readonly row: number;
  /**
   * A short name of the row, for lists: at most 60 characters, a convention of this library.
   * Beside the printed label, never instead of it where the row is answered. For a row that
   * an agency added without a name, its whole label.
   */
  readonly name: string;
  /** The whole row as printed. */
  readonly label: string;
  /**
   * The separate signs, in printed order. A Yes on the row means some or all of them (line
   * 232).
   */
  readonly signs: readonly Sign<OfSign>[];
  /** Themes for drawing rows together. They are ours, not printed. */
  readonly themes: readonly string[];
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** One behaviour or fact within a row of the tool. */
export interface Sign<OfSign extends string = string> {
  /** The permanent id of the sign. */
  readonly id: OfSign;
  /** The printed words. */
  readonly label: string;
  /** Words printed before an earlier sign of the row that govern this one too. */
  readonly leadIn?: string | undefined;
  /** Words printed after the label that govern it too. */
  readonly leadOut?: string | undefined;
  /** Printed alternatives within the sign. Any one of them is enough. */
  readonly variants?: readonly string[] | undefined;
  /** Our reading of the printed words. */
  readonly reading?:
    | {
        /**
         * Whether the words describe abuse or exploitation that has happened (`yes`) or may have
         * happened (`possibly`), and not only a risk of it.
         */
        readonly describesHarm?: "yes" | "possibly" | undefined;
        /** Which exploitation the words name. Absent if they name neither. */
        readonly strand?: "sexual" | "criminal" | "both" | undefined;
        /** As worded, this is not a concern. */
        readonly notAConcern?: true | undefined;
        /** The words contain an age. */
        readonly ageRule?: true | undefined;
        /** The lowest age, in completed years, for which the words cannot hold. */
        readonly under?: number | undefined;
        /** Always `reading`: the text itself says none of this. */
        readonly basis: "reading";
        /** The ground for the reading, or who marked it. */
        readonly note: string;
      }
    | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A name for rows about the same thing. It is a convention of this library. */
export interface Theme {
  /** The permanent id of the theme. */
  readonly id: string;
  /** The name of the theme, in our words. */
  readonly label: string;
  /** What the rows of the theme are about. */
  readonly note: string;
}

/** Signs that can rest on the same fact. */
export interface Overlap<OfSign extends string = string> {
  /** The permanent id of the overlap. */
  readonly id: string;
  /** The way in which the signs repeat each other. */
  readonly kind: "same-words" | "same-facts" | "contained" | "graded";
  /** Whether the signs are in one section of the tool or in several. */
  readonly reach: "within-level" | "across-levels";
  /** The ids of the signs that repeat each other. */
  readonly signs: readonly OfSign[];
  /** What repeats, in our words. */
  readonly what: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** An action printed for a level, in all its tellings. */
export interface Action<OfLevel extends string = string, Id extends string = string> {
  /** The permanent id of the action. */
  readonly id: Id;
  /**
   * The level for which the action is printed. It belongs to the level, never to the row
   * beside it.
   */
  readonly level: OfLevel;
  /**
   * What it asks for, where actions of several levels ask for the same. Absent: no other
   * action asks for it.
   */
  readonly deed?:
    | "call-emergency-services"
    | "flag-with-local-area-team"
    | "record-information"
    | "early-help-assessment"
    | "police-information-form"
    | "social-care-referral"
    | "update-service-assessment"
    | "disruption"
    | undefined;
  /** How strongly the action is put. It follows from the verb. */
  readonly strength: "make" | "ensure" | "should" | "consider" | "if-then";
  /** The action in our words, to discuss with the designated lead. */
  readonly text: string;
  /** The contact to use, as printed. It must be checked first. */
  readonly contact?: string | undefined;
  /**
   * Further contacts for the same action, in the order of use, such as the one outside
   * office hours. They are not printed with the action.
   */
  readonly otherContacts?: readonly string[] | undefined;
  /** Consent to a referral, which is not consent to disclose (I-21). */
  readonly consent?:
    | {
        /** What the consent is to: always a referral. */
        readonly to: "referral";
        /** Where the words about consent are printed, and what this consent does not cover. */
        readonly note: string;
      }
    | undefined;
  /**
   * Its tellings, where the document prints it more than once. In York first the table of
   * 7.9, then the tool's column.
   */
  readonly variants: readonly ActionVariant[];
  /** What differs between the tellings, if anything does. */
  readonly difference?: string | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** One of several places that print an action. */
export interface ActionVariant {
  /** The place that prints it: in York, the table of 7.9 or the tool's column. */
  readonly printedIn: string;
  /** How strongly the action is put here. It follows from the verb. */
  readonly strength: "make" | "ensure" | "should" | "consider" | "if-then";
  /** Names, numbers and addresses, in the words printed here. */
  readonly names: readonly string[];
  /** The contact printed here. */
  readonly contact?: string | undefined;
  /** A qualification about consent, in the words printed here. */
  readonly consent?: string | undefined;
  /** When it applies, in the words printed here. */
  readonly condition?: string | undefined;
  /** Where this telling stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/** The printed rules for sharing information (chapter 8). */
export interface SharingRules {
  /** The id and version of these rules. They change separately from the screening tool. */
  readonly id: string;
  /** The version of these rules, such as `1.0.0`. */
  readonly version: string;
  /** The title of the chapter as printed. */
  readonly title: string;
  /** The two bases on which information can be disclosed (8.5). */
  readonly gateways: readonly {
    /** The basis on which information can be disclosed. */
    readonly id: "consent" | "public-interest";
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /**
   * Examples of when not to ask for consent (8.6). They explain a decision and are never its
   * basis.
   */
  readonly notSoughtGrounds: readonly {
    /** The permanent id of the example. */
    readonly id: NotSoughtGroundId;
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** Examples of a public interest (8.7). */
  readonly publicInterestPurposes: readonly {
    /** The permanent id of the example. */
    readonly id: PublicInterestPurposeId;
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** Who may decide: the two examples of 8.8, names as printed. */
  readonly deciderRoles: readonly {
    /** The permanent id of the role. */
    readonly id: string;
    /** The name as printed. */
    readonly name: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** What the record of a decision holds. Each item has a prompt in plain words. */
  readonly recordItems: readonly {
    /** The permanent id of the item. */
    readonly id: SharingItemId;
    /** Our short name for the item. */
    readonly label: string;
    /** What to write down, in our words. */
    readonly prompt: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** The four consents, kept apart. */
  readonly consents: readonly {
    /** The consent that is meant. One never stands for another. */
    readonly id: "to-disclose" | "to-a-referral" | "to-services" | "to-sexual-activity";
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** The wording of each caution. `reviewSharing` has the rules that attach them. */
  readonly cautions: Readonly<
    Record<
      | "danger-now"
      | "not-sharing-beside-danger"
      | "another-edition"
      | "share-without-a-recorded-basis"
      | "purpose-without-a-reason"
      | "reason-is-no-basis"
      | "competence-is-not-covered"
      | "consent-withdrawn",
      Notice
    >
  >;
  /** That the document has no such rules. Every review shows it. */
  readonly notCovered?: Notice | undefined;
}

/** The printed steps for flagging a concern with the Local Area Team (chapter 9). */
export interface FlaggingRules {
  /** Who may flag and how (9.1). */
  readonly who: Notice;
  /** The test that the caller applies (9.1). */
  readonly test: Notice;
  /** The contact printed for flagging. */
  readonly contact?: string | undefined;
  /** The four printed steps in order (9.2). */
  readonly steps: readonly {
    /** The permanent id of the step. */
    readonly id: string;
    /** Who takes the step. */
    readonly by: "caller" | "local-area-team" | "professionals";
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** What the text leaves open (I-25). The library invents nothing for it. */
  readonly notSaid: readonly {
    /** The caution that names what is left open. */
    readonly id:
      | "consent-to-a-flag"
      | "expiry"
      | "removal-and-challenge"
      | "two-flags-by-one-caller"
      | "caller-not-recorded"
      | "who-may-enquire"
      | "no-flag-found"
      | "remaining-on-file";
    /** What it is, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** That the document has no such steps. Every check of flags shows it. */
  readonly notCovered?: Notice | undefined;
}

/** An item of the police information form. */
export interface PoliceFormItem {
  /** The permanent id of the item. */
  readonly id: string;
  /**
   * The block of the form in which the item is printed. Of a field of this library: `people`
   * where it is asked of each person, `event` where it is asked once.
   */
  readonly block: "preamble" | "your-details" | "source" | "provenance" | "event" | "people";
  /**
   * The printed label, or ours for a field of this library. Absent on a notice or an
   * instruction: `text` gives those in our words.
   */
  readonly label?: string | undefined;
  /** What the item asks for or says, in our words. */
  readonly text: string;
  /** What to fill in. A `notice` and an `instruction` are not fields. */
  readonly type:
    | "notice"
    | "instruction"
    | "yes-no-not-known"
    | "yes-no-not-known-not-asked"
    | "text"
    | "texts"
    | "name-and-date-of-birth"
    | "address"
    | "telephone"
    | "telephone-and-email"
    | "source"
    | "name"
    | "date-of-birth"
    | "approximate-time"
    | "partial-date"
    | "role";
  /**
   * The properties of a `PoliceForm` that hold it, in printed order. There are two where one
   * printed box asks for two facts. Empty for an item that is not a field.
   */
  readonly fields: readonly {
    /** A JSON Pointer with `*` in place of the index of a person. */
    readonly path: string;
    /** What is asked for, in our words. It follows “Not recorded yet:”. */
    readonly asksFor: string;
    /** It says more about the field before it and is never a gap by itself. */
    readonly detail?: true | undefined;
  }[];
  /**
   * The answer to another item on which this one depends. Absent: the item is always asked.
   */
  readonly appliesWhen?:
    | {
        /** A JSON Pointer to the property of a `PoliceForm` that holds the other answer. */
        readonly path: string;
        /** Whether the other answer must be the value, or must not be. */
        readonly operator: "is" | "is-not";
        /** The value to compare the other answer with. */
        readonly value: string;
        /** Why the item is otherwise not asked, in our words. */
        readonly otherwise: string;
        /** Where the record stands in the source text. Never empty. */
        readonly citations: readonly [Citation, ...Citation[]];
        /** Whether it is printed there, our reading of it, or a convention of this library. */
        readonly basis: Basis;
        /**
         * What a person must know about the basis. Always present when the basis is `reading` or
         * `convention`.
         */
        readonly note?: string | undefined;
        /** The known issues of the text that affect the record, such as `"I-04"`. */
        readonly knownIssues?: readonly string[] | undefined;
      }
    | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** The police information form of Appendix One, as far as the text goes. */
export interface PoliceFormDefinition {
  /** The title as printed over the form. */
  readonly title: string;
  /** The names that the text gives to this one form, as printed (I-13). */
  readonly names: readonly {
    /** The name as printed. */
    readonly name: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** The items of the form, in printed order. */
  readonly items: readonly PoliceFormItem[];
  /** The block to repeat for each person involved. */
  readonly peopleInvolved: {
    /** The permanent id of the block. */
    readonly id: string;
    /** What is asked for, in our words. It follows “Not recorded yet:”. */
    readonly asksFor: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  };
  /** Where the text stops in the middle of a block (I-12). */
  readonly brokenBlock: {
    /** The permanent id of the block. */
    readonly id: string;
    /** The labels printed in the block before the text stops. */
    readonly labels: readonly string[];
    /** What the break means for whoever fills in the form, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  };
  /** What the preamble asks for and no surviving field holds. */
  readonly requestedInPreamble: readonly {
    /** The permanent id of what is asked for. */
    readonly id: string;
    /** What the preamble asks for, in our words. */
    readonly text: string;
    /** What is asked for, in our words. It follows “Not recorded yet:”. */
    readonly asksFor: string;
    /** A JSON Pointer to the property of a `PoliceForm` that holds it. */
    readonly path: string;
    /** The role of a place that answers it. Present only if it is a place. */
    readonly role?: string | undefined;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /**
   * What the printed form does not ask for and police need: fields of this library, marked
   * as ours.
   */
  readonly notOnTheForm: readonly PoliceFormItem[];
  /** What the text that we hold never asks for. */
  readonly neverAsked: readonly {
    /** The permanent id of what is never asked for. */
    readonly id: string;
    /** What is never asked for, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** What to do about something that is left out of what is passed on for intelligence. */
  readonly withheldFromIntelligence: Notice;
  /** Why a person reads words before they are passed on for intelligence. */
  readonly readBeforePassingOn: Notice;
}

/** A contact as printed, with what was found when it was checked. */
export interface Contact<Id extends string = string> {
  /** The permanent id of the contact. */
  readonly id: Id;
  /** The purposes for which people look the contact up. */
  readonly functions: readonly ContactFunction[];
  /**
   * The whole detail as printed, whatever an overlay says. For a contact that an overlay
   * added, its details. Never a link.
   */
  readonly asPrinted: string;
  /** The name as printed. An overlay may replace it with the agency's. */
  readonly name: string;
  /**
   * The telephone numbers to ring: those in `asPrinted`, unless others took their place.
   * Then `before` has the printed ones.
   */
  readonly telephones?: readonly string[] | undefined;
  /** The e-mail address, in the same way. */
  readonly email?: string | undefined;
  /** The web address, in the same way. */
  readonly web?: string | undefined;
  /** When the contact can be reached, in our words. Show it beside the number. */
  readonly hours?: string | undefined;
  /**
   * The result of looking the contact up. Only `found-in-use` says that it was found in use.
   */
  readonly status: "found-in-use" | "superseded" | "renamed" | "historical" | "not-confirmed";
  /** What was found, in our words. */
  readonly statusNote: string;
  /**
   * ISO 8601 date, month or year of that check. Absent when no date is known. To an agency,
   * that is the same as never checked.
   */
  readonly checkedOn?: string | undefined;
  /** What replaced the contact, where that is known. It needs a check too. */
  readonly successor?:
    | {
        /** The name of what replaced the contact. */
        readonly name?: string | undefined;
        /** The number or address at which it is reached. */
        readonly detail?: string | undefined;
        /** Where it was found, and what is not confirmed about it. */
        readonly note: string;
      }
    | undefined;
  /**
   * The contact as it was before other details took the place of the printed ones, or before
   * an overlay confirmed it: as printed, with what was found.
   */
  readonly before?:
    | {
        /** The name as printed. An overlay may replace it with the agency's. */
        readonly name: string;
        /**
         * The telephone numbers to ring: those in `asPrinted`, unless others took their place.
         * Then `before` has the printed ones.
         */
        readonly telephones?: readonly string[] | undefined;
        /** The e-mail address, in the same way. */
        readonly email?: string | undefined;
        /** The web address, in the same way. */
        readonly web?: string | undefined;
        /** When the contact can be reached, in our words. Show it beside the number. */
        readonly hours?: string | undefined;
        /**
         * The result of looking the contact up. Only `found-in-use` says that it was found in use.
         */
        readonly status: "found-in-use" | "superseded" | "renamed" | "historical" | "not-confirmed";
        /** What was found, in our words. */
        readonly statusNote: string;
        /**
         * ISO 8601 date, month or year of that check. Absent when no date is known. To an agency,
         * that is the same as never checked.
         */
        readonly checkedOn?: string | undefined;
        /** What replaced the contact, where that is known. It needs a check too. */
        readonly successor?:
          | {
              /** The name of what replaced the contact. */
              readonly name?: string | undefined;
              /** The number or address at which it is reached. */
              readonly detail?: string | undefined;
              /** Where it was found, and what is not confirmed about it. */
              readonly note: string;
            }
          | undefined;
      }
    | undefined;
  /**
   * Advice on using the contact that is newer than the text. The text prints none of it.
   */
  readonly newerAdvice?:
    | readonly {
        /** The permanent id of the advice. */
        readonly id: string;
        /** What the advice says, in our words. */
        readonly text: string;
        /** Who gives the advice, and its year if that is known. Show it with the text. */
        readonly source: string;
      }[]
    | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A term with its meaning. */
export interface GlossaryEntry<Id extends string = string> {
  /** The permanent id of the entry. */
  readonly id: Id;
  /** The term as printed. */
  readonly term: string;
  /** What an abbreviation stands for, as printed. */
  readonly expansion?: string | undefined;
  /** The meaning, in our words. */
  readonly meaning: string;
  /** Other forms by which people look up the term. */
  readonly aliases: readonly string[];
  /** Whether the entry is from the printed glossary or added by this library. */
  readonly from: "printed-glossary" | "library";
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** One thing the guidance says. */
export interface Statement<Id extends string = string> {
  /** The permanent id of the statement. */
  readonly id: Id;
  /** What the statement does: the strength of its verb, or its role in the text. */
  readonly kind:
    | "scope"
    | "definition"
    | "fact"
    | "caution"
    | "duty"
    | "should"
    | "may"
    | "consider"
    | "prohibit"
    | "threshold"
    | "record";
  /** Whom it addresses. Empty if it addresses nobody in particular. */
  readonly who: readonly (
    | "everyone"
    | "practitioner"
    | "manager-or-lead"
    | "agencies"
    | "partnership"
    | "police"
    | "childrens-social-care"
    | "decider"
    | "caller"
    | "local-area-team"
    | "professionals"
    | "form-user"
  )[];
  /** What it says, in our words. */
  readonly text: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A term that the text defines. */
export interface Definition {
  /** The permanent id of the definition. */
  readonly id: string;
  /** The defined term as printed. */
  readonly term: string;
  /** The meaning, in our words. */
  readonly meaning: string;
  /** The reference the text quotes. */
  readonly quotes?: string | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A named point of the text: a form of abuse, one of the four Ps, a principle. */
export interface Named {
  /** The permanent id of the point. */
  readonly id: string;
  /** The name as printed. */
  readonly name: string;
  /** What the text says of it, in our words. */
  readonly text: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A route into abuse or exploitation. */
export interface Route {
  /** The permanent id of the route. */
  readonly id: string;
  /** The name as printed. Some routes have none. */
  readonly name?: string | undefined;
  /** How the route leads into abuse or exploitation, in our words. */
  readonly text: string;
  /** The route with which it shares a printed paragraph (I-33). */
  readonly printedTogetherWith?: string | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** An age rule of the text, or a gap in those rules. */
export interface AgeTerm {
  /** The permanent id of the age rule or gap. */
  readonly id: string;
  /** The printed words for the age, if there are any. */
  readonly term?: string | undefined;
  /** The lowest age it covers, in completed years. */
  readonly from?: number | undefined;
  /** The age, in completed years, from which it no longer applies. */
  readonly under?: number | undefined;
  /** What the text says about that age, in our words. */
  readonly text: string;
  /**
   * What the age is for. `silence` marks an age about which the text says nothing. Nothing
   * may be filled in for it.
   */
  readonly use: "scope" | "term" | "definition" | "statement" | "indicator" | "silence";
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A frequently asked question of chapter 10. */
export interface Question {
  /** The permanent id of the question. */
  readonly id: string;
  /** The question in our words. */
  readonly question: string;
  /** The statements that answer it. Empty if the text does not answer it. */
  readonly answers: readonly string[];
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A law, guidance or report that the text rests on. */
export interface Reference {
  /** The permanent id of the reference. */
  readonly id: string;
  /** The title as printed. */
  readonly title: string;
  /** The year or date as printed. Absent if none is printed. */
  readonly date?: string | undefined;
  /** The address as printed. Never a link: many have moved. */
  readonly address?: string | undefined;
  /** The standing of the law, guidance or report, as far as it is confirmed. */
  readonly status: "in-force" | "superseded" | "historical" | "not-confirmed";
  /** What is known of the status, or that it is not confirmed. */
  readonly statusNote: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** A defect of the printed text and how this library treats it. */
export interface KnownIssue<Id extends string = string> {
  /** `I-01` to `I-45`. */
  readonly id: Id;
  /** How much the issue matters. */
  readonly severity: "safety" | "meaning" | "text";
  /** What is wrong, unclear or missing, in our words. */
  readonly what: string;
  /** What this library does about it. It never repairs the text in silence. */
  readonly treatment: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/**
 * How often an agency reviews. The guidance prints no interval (I-43), so an edition has
 * one only from an overlay.
 */
export interface ReviewInterval {
  /** The number of days or weeks from one review to the next. */
  readonly length: number;
  /** Whether the length counts days or weeks. */
  readonly unit: "days" | "weeks";
  /** Why the agency chose this interval, in its own words. */
  readonly reason: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/**
 * A code of another system that an agency gives to a row, a sign or a level. Limit: a row
 * is answered Yes when “some or all” of its signs are seen (Screening Tool, line 232 and
 * elsewhere). A code for the row says that a finding was made, which is more. So the
 * guidance's own edition has no codes, and a coding speaks only for its agency.
 */
export interface Coding {
  /**
   * The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.
   */
  readonly system: string;
  /** The code as its system writes it. */
  readonly code: string;
  /** The code system's words for the code. They are not the words of the guidance. */
  readonly display?: string | undefined;
  /** The source of the mapping. */
  readonly source: string;
  /** The day on which the agency checked the mapping at its source. */
  readonly checkedOn: IsoDate;
}

/**
 * One printed guidance document as typed, cited data. Deeply frozen. Labels, names,
 * numbers and defined terms are as printed. Sentences are ours and cite their source.
 */
export interface Edition<
  RowId extends string = string,
  OfSign extends string = string,
  OfLevel extends string = string,
> {
  /** The edition's permanent id. */
  readonly id: string;
  /** The version of the data, by semantic versioning. */
  readonly version: string;
  /** SHA-256 of the edition without this field, in hexadecimal. Records pin it. */
  readonly hash: string;
  /**
   * SHA-256 of what a level rests on: the levels in order, the rows with their signs, and
   * the rule. Records of editions with one tool hash can be compared and combined.
   */
  readonly toolHash: string;
  /** The title as printed. */
  readonly title: string;
  /** The printed document behind the edition. */
  readonly document: SourceDocument;
  /** What to do when anyone is in danger now. Show it first, with every result. */
  readonly emergency: EmergencyNotice;
  /** The screening tool is not a full assessment of risk. Show this with every result. */
  readonly notAFullAssessment: Notice;
  /**
   * How `screen` finds the level that it indicates. It is a convention of this library,
   * because the text prints no rule (I-03).
   */
  readonly indicationRule: IndicationRule;
  /** How the answers give a level. */
  readonly rule: Rule;
  /**
   * The wording of each caution. `screen` has the rules that attach them. One that is absent
   * is not shown.
   */
  readonly cautions: {
    readonly [
      key in
        | "another-edition"
        | "answers-not-read"
        | "sign-without-a-yes"
        | "under-13"
        | "nothing-recorded"
        | "criminal-exploitation-only"
        | "no-exploitation-named"
        | "not-a-concern-as-worded"
        | "repeats-within-a-level"
        | "repeats-across-levels"
        | "age-not-recorded"
        | "age-not-told"
        | "age-18-not-told"
        | "age-and-birth-differ"
        | "born-after-the-screening"
        | "sign-of-another-age"
        | "aged-18-or-over"
        | "aged-21-or-over"
        | "needs-at-18-or-over"
        | "additional-needs"
        | "consent-to-referral"
        | "actions-at-other-levels"
    ]?: Notice | undefined;
  };
  /** The wording of each prompt. */
  readonly prompts: Readonly<Record<PromptId, Notice>>;
  /** The wording and the contacts of what needs nobody's leave. `screen` has the rules. */
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /** The levels of risk or concern, lowest first. York's are the four of 7.9. */
  readonly levels: readonly Level<OfLevel>[];
  /** The rows of the screening tool, by level and then by row. */
  readonly indicators: readonly Indicator<RowId, OfSign, OfLevel>[];
  /** Names for rows about the same thing. They are ours, not printed. */
  readonly themes: readonly Theme[];
  /** Signs that can rest on the same fact, one group at a time. */
  readonly overlaps: readonly Overlap<OfSign>[];
  /** The actions of 7.9 and of the tool, by level and then in printed order. */
  readonly actions: readonly Action<OfLevel>[];
  /** The four aims against which current interventions are judged (7.8). */
  readonly interventionAims: readonly Notice[];
  /** How a behaviour came to be known, in the words of 7.2. */
  readonly observationBases: readonly {
    /** The way in which the behaviour came to be known. */
    readonly id: ObservationBasis;
    /** What the text says of it, in our words. */
    readonly text: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** The rules of chapter 8 on sharing information. */
  readonly sharing: SharingRules;
  /** The steps of chapter 9 for flagging a concern. */
  readonly flagging: FlaggingRules;
  /** The police information form that Appendix One prints. */
  readonly policeForm: PoliceFormDefinition;
  /** The contacts that the text prints. Those that an overlay adds come after them. */
  readonly contacts: readonly Contact[];
  /** Terms with their meanings, from the printed glossary and from this library. */
  readonly glossary: readonly GlossaryEntry[];
  /** What the guidance says, one statement at a time, in the order of the text. */
  readonly statements: readonly Statement[];
  /** Procedures to use alongside the guidance (1.2), names as printed. */
  readonly procedures: readonly {
    /** The permanent id of the procedure. */
    readonly id: string;
    /** The name as printed. */
    readonly name: string;
    /** Where the record stands in the source text. Never empty. */
    readonly citations: readonly [Citation, ...Citation[]];
    /** Whether it is printed there, our reading of it, or a convention of this library. */
    readonly basis: Basis;
    /**
     * What a person must know about the basis. Always present when the basis is `reading` or
     * `convention`.
     */
    readonly note?: string | undefined;
    /** The known issues of the text that affect the record, such as `"I-04"`. */
    readonly knownIssues?: readonly string[] | undefined;
  }[];
  /** Terms that the text itself defines. */
  readonly definitions: readonly Definition[];
  /** Forms that child sexual abuse can take (1.8). */
  readonly formsOfAbuse: readonly Named[];
  /** Prepare, Prevent, Protect, Pursue (1.16). */
  readonly fourPs: readonly Named[];
  /** What agencies do together (5.1). */
  readonly jointDuties: readonly Notice[];
  /** The seven key principles (5.2). */
  readonly principles: readonly Named[];
  /** Routes into abuse and exploitation (chapters 2 to 4). */
  readonly routes: readonly Route[];
  /** The age rules of the text, and the gaps in them. */
  readonly ageTerms: readonly AgeTerm[];
  /** Frequently asked questions (chapter 10). */
  readonly questions: readonly Question[];
  /** Laws, guidance and reports that the text rests on. */
  readonly references: readonly Reference[];
  /** The known defects of the text. */
  readonly knownIssues: readonly KnownIssue[];
  /**
   * The agency whose overlay made the edition. Only overlays set this and the five fields
   * after it.
   */
  readonly agency?: string | undefined;
  /**
   * The agency's titles for people whom the text names by role. The key is `manager-or-lead`
   * (7.7) or the id of a decider's role (8.8).
   */
  readonly localTitles?: Readonly<Record<string, string>> | undefined;
  /**
   * The agency's words for a row, a sign or a level, by its id. Show them beside the printed
   * label, never instead of it.
   */
  readonly display?: Readonly<Record<string, string>> | undefined;
  /**
   * Sentences of the documents in place of those of this library, by their id: an agency's
   * wording, or all of another language.
   */
  readonly sentences?:
    Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
  /** How often the agency reviews. The guidance leaves this open (I-43). */
  readonly reviewInterval?: ReviewInterval | undefined;
  /**
   * The agency's codings of a row, a sign or a level, by its id. The guidance gives none.
   * See Coding for what a coding says.
   */
  readonly codings?: Readonly<Record<string, readonly Coding[]>> | undefined;
}

/** The printed document, as far as it is known. */
export interface DocumentDraft {
  /** The title as printed. */
  readonly title: string;
  /** The publisher, and where the name is from if none is printed. */
  readonly publisher?: string | undefined;
  /**
   * The names that the text uses for its subject, as printed. The wording drifts (I-01).
   */
  readonly subjects?:
    | readonly {
        /** The name as printed. */
        readonly label: string;
        /** Where the record stands in the source text. Never empty. */
        readonly citations: readonly [Citation, ...Citation[]];
        /** Whether it is printed there, our reading of it, or a convention of this library. */
        readonly basis: Basis;
        /**
         * What a person must know about the basis. Always present when the basis is `reading` or
         * `convention`.
         */
        readonly note?: string | undefined;
        /** The known issues of the text that affect the record, such as `"I-04"`. */
        readonly knownIssues?: readonly string[] | undefined;
      }[]
    | undefined;
  /** The copy of the text in which every citation counts lines. */
  readonly text?:
    | {
        /** The number of lines in the copy. */
        readonly lines: number;
        /** SHA-256 of the copy, in hexadecimal. */
        readonly sha256?: string | undefined;
      }
    | undefined;
  /** When the text appeared. It is inferred, because no date is printed (I-42). */
  readonly inferredDate?:
    | {
        /** The earliest year or month of the text, by estimate. */
        readonly from: string;
        /** The latest year or month of the text, by estimate. */
        readonly to: string;
        /** What the two dates are inferred from. */
        readonly note: string;
      }
    | undefined;
  /**
   * The parts of the text and their lines. A citation names a part or a paragraph of one.
   * Where none are listed, a citation names its part in any words.
   */
  readonly sections?:
    | readonly {
        /** The number or name of the part, as citations give it. */
        readonly id: string;
        /** The heading as printed. */
        readonly title: string;
        /** The first line of the part, counted from 1. */
        readonly line: number;
        /** The last line of the part. */
        readonly endLine: number;
        /** The page in the printed list of contents. */
        readonly page?: number | undefined;
      }[]
    | undefined;
  /** What is known of the right to reuse the text. */
  readonly licence?: string | undefined;
  /** The number of lines of the text that citations count, where `text` is absent. */
  readonly lines?: number | undefined;
}

/** One row of the tool. Its number and its short name are filled in. */
export interface IndicatorDraft {
  /** The permanent id of the row. */
  readonly id: string;
  /** The level whose section of the tool prints the row. */
  readonly level: string;
  /** The number of the row in its section, counted from 1. */
  readonly row?: number | undefined;
  /**
   * A short name of the row, for lists: at most 60 characters, a convention of this library.
   * Beside the printed label, never instead of it where the row is answered. For a row that
   * an agency added without a name, its whole label.
   */
  readonly name?: string | undefined;
  /** The whole row as printed. */
  readonly label: string;
  /**
   * The separate signs, in printed order. Absent: one sign with the label of the row and the
   * id of the row with `-sign` after it.
   */
  readonly signs?: readonly SignDraft[] | undefined;
  /** Themes for drawing rows together. They are ours, not printed. */
  readonly themes?: readonly string[] | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** One behaviour or fact within a row. It stands where the row does unless it cites. */
export interface SignDraft {
  /** The permanent id of the sign. */
  readonly id: string;
  /** The printed words. */
  readonly label: string;
  /** Words printed before an earlier sign of the row that govern this one too. */
  readonly leadIn?: string | undefined;
  /** Words printed after the label that govern it too. */
  readonly leadOut?: string | undefined;
  /** Printed alternatives within the sign. Any one of them is enough. */
  readonly variants?: readonly string[] | undefined;
  /** Our reading of the printed words. */
  readonly reading?:
    | {
        /**
         * Whether the words describe abuse or exploitation that has happened (`yes`) or may have
         * happened (`possibly`), and not only a risk of it.
         */
        readonly describesHarm?: "yes" | "possibly" | undefined;
        /** Which exploitation the words name. Absent if they name neither. */
        readonly strand?: "sexual" | "criminal" | "both" | undefined;
        /** As worded, this is not a concern. */
        readonly notAConcern?: true | undefined;
        /** The words contain an age. */
        readonly ageRule?: true | undefined;
        /** The lowest age, in completed years, for which the words cannot hold. */
        readonly under?: number | undefined;
        /** Always `reading`: the text itself says none of this. */
        readonly basis: "reading";
        /** The ground for the reading, or who marked it. */
        readonly note: string;
      }
    | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations?: readonly [Citation, ...Citation[]] | undefined;
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis?: Basis | undefined;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** An action for a level, in one telling or in several. */
export interface ActionDraft {
  /** The permanent id of the action. */
  readonly id: string;
  /**
   * The level for which the action is printed. It belongs to the level, never to the row
   * beside it.
   */
  readonly level: string;
  /**
   * What it asks for, where actions of several levels ask for the same. Absent: no other
   * action asks for it.
   */
  readonly deed?:
    | "call-emergency-services"
    | "flag-with-local-area-team"
    | "record-information"
    | "early-help-assessment"
    | "police-information-form"
    | "social-care-referral"
    | "update-service-assessment"
    | "disruption"
    | undefined;
  /** How strongly the action is put. It follows from the verb. */
  readonly strength: "make" | "ensure" | "should" | "consider" | "if-then";
  /** The action in our words, to discuss with the designated lead. */
  readonly text: string;
  /** The contact to use, as printed. It must be checked first. */
  readonly contact?: string | undefined;
  /**
   * Further contacts for the same action, in the order of use, such as the one outside
   * office hours. They are not printed with the action.
   */
  readonly otherContacts?: readonly string[] | undefined;
  /** Consent to a referral, which is not consent to disclose (I-21). */
  readonly consent?:
    | {
        /** What the consent is to: always a referral. */
        readonly to: "referral";
        /** Where the words about consent are printed, and what this consent does not cover. */
        readonly note: string;
      }
    | undefined;
  /**
   * Its tellings, where the document prints it more than once. In York first the table of
   * 7.9, then the tool's column.
   */
  readonly variants?: readonly ActionVariant[] | undefined;
  /** What differs between the tellings, if anything does. */
  readonly difference?: string | undefined;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/**
 * What a partnership writes of its edition: its levels, its rows, its rule, and whatever
 * else its document has. What is absent is filled in by `defineEdition`.
 */
export interface EditionDraft<OfSign extends string = string, OfLevel extends string = string> {
  /** The edition's permanent id. */
  readonly id: string;
  /** The version of the data, by semantic versioning. */
  readonly version: string;
  /** SHA-256 of the edition without this field, in hexadecimal. Records pin it. */
  readonly hash?: string | undefined;
  /**
   * SHA-256 of what a level rests on: the levels in order, the rows with their signs, and
   * the rule. Records of editions with one tool hash can be compared and combined.
   */
  readonly toolHash?: string | undefined;
  /** The title as printed. */
  readonly title: string;
  /** The printed document behind the edition. */
  readonly document: DocumentDraft;
  /** What to do when anyone is in danger now. Show it first, with every result. */
  readonly emergency?: EmergencyNotice | undefined;
  /** The screening tool is not a full assessment of risk. Show this with every result. */
  readonly notAFullAssessment?: Notice | undefined;
  /**
   * How `screen` finds the level that it indicates. It is a convention of this library,
   * because the text prints no rule (I-03).
   */
  readonly indicationRule?: IndicationRule | undefined;
  /** How the answers give a level. */
  readonly rule: Rule;
  /**
   * The wording of each caution. `screen` has the rules that attach them. One that is absent
   * is not shown.
   */
  readonly cautions?:
    | {
        readonly [
          key in
            | "another-edition"
            | "answers-not-read"
            | "sign-without-a-yes"
            | "under-13"
            | "nothing-recorded"
            | "criminal-exploitation-only"
            | "no-exploitation-named"
            | "not-a-concern-as-worded"
            | "repeats-within-a-level"
            | "repeats-across-levels"
            | "age-not-recorded"
            | "age-not-told"
            | "age-18-not-told"
            | "age-and-birth-differ"
            | "born-after-the-screening"
            | "sign-of-another-age"
            | "aged-18-or-over"
            | "aged-21-or-over"
            | "needs-at-18-or-over"
            | "additional-needs"
            | "consent-to-referral"
            | "actions-at-other-levels"
        ]?: Notice | undefined;
      }
    | undefined;
  /** The wording of a prompt, where it is not that of this library. */
  readonly prompts?: { readonly [key in PromptId]?: Notice | undefined } | undefined;
  /** The wording and the contacts of a step that needs nobody's leave. */
  readonly steps?: { readonly [key in StepId]?: StepWords | undefined } | undefined;
  /** The levels of risk or concern, lowest first. York's are the four of 7.9. */
  readonly levels: readonly Level<OfLevel>[];
  /** The rows of the screening tool, by level and then in printed order. */
  readonly indicators: readonly IndicatorDraft[];
  /** Names for rows about the same thing. They are ours, not printed. */
  readonly themes?: readonly Theme[] | undefined;
  /** Signs that can rest on the same fact, one group at a time. */
  readonly overlaps?: readonly Overlap<OfSign>[] | undefined;
  /** What to do at a level, by level and then in printed order. */
  readonly actions?: readonly ActionDraft[] | undefined;
  /** The four aims against which current interventions are judged (7.8). */
  readonly interventionAims?: readonly Notice[] | undefined;
  /** How a behaviour came to be known, in the words of 7.2. */
  readonly observationBases?:
    | readonly {
        /** The way in which the behaviour came to be known. */
        readonly id: ObservationBasis;
        /** What the text says of it, in our words. */
        readonly text: string;
        /** Where the record stands in the source text. Never empty. */
        readonly citations: readonly [Citation, ...Citation[]];
        /** Whether it is printed there, our reading of it, or a convention of this library. */
        readonly basis: Basis;
        /**
         * What a person must know about the basis. Always present when the basis is `reading` or
         * `convention`.
         */
        readonly note?: string | undefined;
        /** The known issues of the text that affect the record, such as `"I-04"`. */
        readonly knownIssues?: readonly string[] | undefined;
      }[]
    | undefined;
  /** The rules of chapter 8 on sharing information. */
  readonly sharing?: SharingRules | undefined;
  /** The steps of chapter 9 for flagging a concern. */
  readonly flagging?: FlaggingRules | undefined;
  /** The police information form that Appendix One prints. */
  readonly policeForm?: PoliceFormDefinition | undefined;
  /** The contacts that the text prints. Those that an overlay adds come after them. */
  readonly contacts?: readonly Contact[] | undefined;
  /** Terms with their meanings, from the printed glossary and from this library. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** What the guidance says, one statement at a time, in the order of the text. */
  readonly statements?: readonly Statement[] | undefined;
  /** Procedures to use alongside the guidance (1.2), names as printed. */
  readonly procedures?:
    | readonly {
        /** The permanent id of the procedure. */
        readonly id: string;
        /** The name as printed. */
        readonly name: string;
        /** Where the record stands in the source text. Never empty. */
        readonly citations: readonly [Citation, ...Citation[]];
        /** Whether it is printed there, our reading of it, or a convention of this library. */
        readonly basis: Basis;
        /**
         * What a person must know about the basis. Always present when the basis is `reading` or
         * `convention`.
         */
        readonly note?: string | undefined;
        /** The known issues of the text that affect the record, such as `"I-04"`. */
        readonly knownIssues?: readonly string[] | undefined;
      }[]
    | undefined;
  /** Terms that the text itself defines. */
  readonly definitions?: readonly Definition[] | undefined;
  /** Forms that child sexual abuse can take (1.8). */
  readonly formsOfAbuse?: readonly Named[] | undefined;
  /** Prepare, Prevent, Protect, Pursue (1.16). */
  readonly fourPs?: readonly Named[] | undefined;
  /** What agencies do together (5.1). */
  readonly jointDuties?: readonly Notice[] | undefined;
  /** The seven key principles (5.2). */
  readonly principles?: readonly Named[] | undefined;
  /** Routes into abuse and exploitation (chapters 2 to 4). */
  readonly routes?: readonly Route[] | undefined;
  /** The age rules of the text, and the gaps in them. */
  readonly ageTerms?: readonly AgeTerm[] | undefined;
  /** Frequently asked questions (chapter 10). */
  readonly questions?: readonly Question[] | undefined;
  /** Laws, guidance and reports that the text rests on. */
  readonly references?: readonly Reference[] | undefined;
  /** The known defects of the text. */
  readonly knownIssues?: readonly KnownIssue[] | undefined;
  /**
   * The agency whose overlay made the edition. Only overlays set this and the five fields
   * after it.
   */
  readonly agency?: string | undefined;
  /**
   * The agency's titles for people whom the text names by role. The key is `manager-or-lead`
   * (7.7) or the id of a decider's role (8.8).
   */
  readonly localTitles?: Readonly<Record<string, string>> | undefined;
  /**
   * The agency's words for a row, a sign or a level, by its id. Show them beside the printed
   * label, never instead of it.
   */
  readonly display?: Readonly<Record<string, string>> | undefined;
  /**
   * Sentences of the documents in place of those of this library, by their id: an agency's
   * wording, or all of another language.
   */
  readonly sentences?:
    Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
  /** How often the agency reviews. The guidance leaves this open (I-43). */
  readonly reviewInterval?: ReviewInterval | undefined;
  /**
   * The agency's codings of a row, a sign or a level, by its id. The guidance gives none.
   * See Coding for what a coding says.
   */
  readonly codings?: Readonly<Record<string, readonly Coding[]>> | undefined;
}

/**
 * What an agency lays over an edition. It adds, confirms and gives words. It takes nothing
 * away.
 */
export interface Overlay {
  /**
   * The overlay's permanent id. It becomes part of the id of the new edition. Every id that
   * the overlay adds begins with it.
   */
  readonly id: string;
  /** The version of the overlay, by semantic versioning. */
  readonly version: string;
  /** The agency's name as its staff know it. */
  readonly agency?: string | undefined;
  /**
   * Contacts of the edition, by id. The agency confirms each as it stands (`checkedOn`
   * alone) or gives its own details. If any of telephones, e-mail and web is given, it
   * replaces all three and the hours: those not given are dropped. Hours stay if the details
   * are the same.
   */
  readonly contacts?:
    | readonly {
        /** The id of the contact in the edition. */
        readonly id: string;
        /** The name to show in place of the printed one. */
        readonly name?: string | undefined;
        /**
         * In the order to ring them. When they can be rung goes into `hours`, anything else into
         * `note`.
         */
        readonly telephones?: readonly string[] | undefined;
        /** The e-mail address of the contact. */
        readonly email?: string | undefined;
        /** The web address of the contact, with or without `https://`. */
        readonly web?: string | undefined;
        /**
         * The day of the agency's check. Without it the contact is not confirmed, whatever else is
         * given.
         */
        readonly checkedOn?: IsoDate | undefined;
        /** When the contact can be reached. Absent: as in the edition, unless details change. */
        readonly hours?: string | undefined;
        /** Anything else that people must know. */
        readonly note?: string | undefined;
      }[]
    | undefined;
  /**
   * The agency's own contacts. They cannot be for emergencies: the emergency notice is for
   * that.
   */
  readonly addedContacts?:
    | readonly {
        /** The permanent id of the contact: the id of the overlay, a dot, then words. */
        readonly id: string;
        /** The name of the contact. */
        readonly name: string;
        /** The purposes for which people look the contact up, never emergencies. */
        readonly functions: readonly (
          | "police"
          | "police-intelligence"
          | "childrens-social-care"
          | "out-of-hours"
          | "local-area-team"
          | "referral-page"
          | "sexual-assault"
          | "child-helpline"
          | "child-protection-advice"
          | "missing-children"
          | "health-advice"
          | "victim-support"
          | "exploitation-support"
          | "domestic-abuse"
          | "drugs-and-alcohol"
          | "online-safety"
          | "safeguarding-partnership"
          | "parents"
          | "professional-network"
        )[];
        /**
         * In the order to ring them. When they can be rung goes into `hours`, anything else into
         * `note`.
         */
        readonly telephones?: readonly string[] | undefined;
        /** The e-mail address of the contact. */
        readonly email?: string | undefined;
        /** The web address of the contact, with or without `https://`. */
        readonly web?: string | undefined;
        /**
         * The day of the agency's check. Without it the contact is not confirmed, whatever else is
         * given.
         */
        readonly checkedOn?: IsoDate | undefined;
        /** When the contact can be reached. Absent: as in the edition, unless details change. */
        readonly hours?: string | undefined;
        /** Anything else that people must know. */
        readonly note?: string | undefined;
      }[]
    | undefined;
  /**
   * The agency's names for roles. `role` is `manager-or-lead` (7.7) or an id in the
   * edition's `sharing.deciderRoles` (8.8).
   */
  readonly titles?:
    | readonly {
        /** The id of the role. */
        readonly role: string;
        /** The title by which the agency knows the role. */
        readonly title: string;
      }[]
    | undefined;
  /**
   * The agency's wording of sentences in documents, by the id of the sentence, with the same
   * holes in braces. Sentences about danger and about what is not known stand. With
   * `language`, all sentences of another language.
   */
  readonly sentences?:
    Readonly<Record<string, string | Readonly<Record<string, string>>>> | undefined;
  /** The agency's own rows. They come after the other rows of their level. */
  readonly addedRows?:
    | readonly {
        /** The permanent id of the row: the id of the overlay, a dot, then words. */
        readonly id: string;
        /** The level to whose section of the tool the row is added. */
        readonly level: string;
        /** The words of the whole row. */
        readonly label: string;
        /** A short name of the row, for lists. Absent: the words of the whole row stand in it. */
        readonly name?: string | undefined;
        /** The separate signs of the row. A Yes on the row means some or all of them. */
        readonly signs: readonly {
          /** The permanent id of the sign: the id of the overlay, a dot, then words. */
          readonly id: string;
          /** The words of the sign. */
          readonly label: string;
          /** Which exploitation the words name. Absent if they name neither. */
          readonly strand?: "sexual" | "criminal" | "both" | undefined;
        }[];
        /** Ids of the edition's themes. */
        readonly themes: readonly string[];
      }[]
    | undefined;
  /**
   * Words to show beside the printed ones, by the id of a row, a sign or a level (I-40).
   */
  readonly display?:
    | readonly {
        /** The id of the row, the sign or the level. */
        readonly id: string;
        /** The words to show. */
        readonly text: string;
      }[]
    | undefined;
  /** How often the agency reviews, and why. The guidance leaves this open (I-43). */
  readonly reviewInterval?:
    | {
        /** The number of days or weeks from one review to the next. */
        readonly length: number;
        /** Whether the length counts days or weeks. */
        readonly unit: "days" | "weeks";
        /** Why the agency chose this interval, in its own words. */
        readonly reason: string;
      }
    | undefined;
  /**
   * Codes of other systems for a row, a sign or a level, by its id. Rows that the overlay
   * adds may have them too. One id may have many. A code for a row says more than “some or
   * all” supports, so the agency answers for it: see Coding.
   */
  readonly codings?:
    | readonly {
        /** The id of the row, the sign or the level. */
        readonly id: string;
        /**
         * The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.
         */
        readonly system: string;
        /** The code as its system writes it. */
        readonly code: string;
        /** The code system's words for the code. They are not the words of the guidance. */
        readonly display?: string | undefined;
        /** The source of the mapping. */
        readonly source: string;
        /** The day on which the agency checked the mapping at its source. */
        readonly checkedOn: IsoDate;
      }[]
    | undefined;
}

/** The table of {@link SourceDocument}. */
export const sourceDocumentTable = (): Table => ({
  type: "object",
  properties: {
    title: {
      type: "string",
      minLength: 1,
    },
    publisher: {
      type: "string",
      minLength: 1,
    },
    subjects: {
      type: "array",
      items: {
        type: "object",
        properties: {
          label: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["label", "citations", "basis"],
        additionalProperties: false,
      },
    },
    text: {
      type: "object",
      properties: {
        lines: {
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
        },
        sha256: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
        },
      },
      required: ["lines"],
      additionalProperties: false,
    },
    inferredDate: {
      type: "object",
      properties: {
        from: {
          type: "string",
        },
        to: {
          type: "string",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["from", "to", "note"],
      additionalProperties: false,
    },
    sections: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            minLength: 1,
          },
          title: {
            type: "string",
            minLength: 1,
          },
          line: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
          endLine: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
          page: {
            type: "integer",
            minimum: -9007199254740991,
            maximum: 9007199254740991,
          },
        },
        required: ["id", "title", "line", "endLine"],
        additionalProperties: false,
      },
    },
    licence: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["title", "subjects", "text", "sections"],
  additionalProperties: false,
});

/** The table of {@link IndicationRule}. */
export const indicationRuleTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    text: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    outcomes: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: ["all-no", "one-open", "some-open", "unread"],
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
      },
      required: ["all-no", "one-open", "some-open", "unread"],
    },
  },
  required: ["id", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link ProfileRule}. */
export const profileRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "profile",
    },
    areas: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/profile-area",
      },
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "areas", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link ProfileArea}. */
export const profileAreaTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    name: {
      type: "string",
      minLength: 1,
    },
    rule: {
      $ref: "#/$defs/rule-part",
    },
  },
  required: ["id", "name", "rule"],
  additionalProperties: false,
});

/** The table of {@link HighestSectionRule}. */
export const highestSectionRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "highest-section",
    },
    rows: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link CountRule}. */
export const countRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "count",
    },
    rows: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    reaches: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/count-step",
      },
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "reaches", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link CountStep}. */
export const countStepTable = (): Table => ({
  type: "object",
  properties: {
    atLeast: {
      type: "integer",
      minimum: 1,
      maximum: 1000000,
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
  },
  required: ["atLeast", "level"],
  additionalProperties: false,
});

/** The table of {@link SumRule}. */
export const sumRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "sum",
    },
    points: {
      type: "array",
      items: {
        $ref: "#/$defs/points",
      },
    },
    groups: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/point-group",
      },
    },
    bands: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/level-band",
      },
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "points", "bands", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link Points}. */
export const pointsTable = (): Table => ({
  type: "object",
  properties: {
    row: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    yes: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
    no: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
    observed: {
      $ref: "#/$defs/observed-within",
    },
  },
  required: ["row"],
  additionalProperties: false,
});

/** The table of {@link ObservedWithin}. */
export const observedWithinTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
    before: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
  },
  required: ["from", "before"],
  additionalProperties: false,
});

/** The table of {@link PointGroup}. */
export const pointGroupTable = (): Table => ({
  type: "object",
  properties: {
    points: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/points",
      },
    },
    bands: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/point-band",
      },
    },
  },
  required: ["points", "bands"],
  additionalProperties: false,
});

/** The table of {@link PointBand}. */
export const pointBandTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
    points: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
  },
  required: ["from", "points"],
  additionalProperties: false,
});

/** The table of {@link LevelBand}. */
export const levelBandTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      type: "integer",
      minimum: 0,
      maximum: 1000000,
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
  },
  required: ["from", "level"],
  additionalProperties: false,
});

/** The table of {@link AnyOfRule}. */
export const anyOfRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "any-of",
    },
    rows: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    action: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "rows", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link FloorRule}. */
export const floorRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "floor",
    },
    when: {
      $ref: "#/$defs/condition",
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "when", "level", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link AllConditions}. */
export const allConditionsTable = (): Table => ({
  type: "object",
  properties: {
    all: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/condition",
      },
    },
  },
  required: ["all"],
  additionalProperties: false,
});

/** The table of {@link Condition}. */
export const conditionTable = (): Table => ({
  anyOf: [
    {
      type: "object",
      properties: {
        under: {
          type: "integer",
          minimum: 0,
          maximum: 1000000,
        },
      },
      required: ["under"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        fact: {
          type: "string",
          enum: ["immediateDanger", "learningDisabilityOrSpecialNeeds"],
        },
        is: {
          type: "string",
          enum: ["yes", "no"],
        },
      },
      required: ["fact", "is"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        anyYes: {
          minItems: 1,
          type: "array",
          items: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
        },
      },
      required: ["anyYes"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        atLeast: {
          type: "integer",
          minimum: 1,
          maximum: 1000000,
        },
        of: {
          minItems: 1,
          type: "array",
          items: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
        },
      },
      required: ["atLeast", "of"],
      additionalProperties: false,
    },
    {
      $ref: "#/$defs/all-conditions",
    },
    {
      $ref: "#/$defs/any-condition",
    },
  ],
});

/** The table of {@link AnyCondition}. */
export const anyConditionTable = (): Table => ({
  type: "object",
  properties: {
    any: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/condition",
      },
    },
  },
  required: ["any"],
  additionalProperties: false,
});

/** The table of {@link GateRule}. */
export const gateRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "gate",
    },
    when: {
      $ref: "#/$defs/condition",
    },
    rule: {
      $ref: "#/$defs/rule-part",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "when", "rule", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link HighestRule}. */
export const highestRuleTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "highest",
    },
    of: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/rule-part",
      },
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["kind", "of", "basis", "citations"],
  additionalProperties: false,
});

/** The table of {@link RulePart}. */
export const rulePartTable = (): Table => ({
  oneOf: [
    {
      $ref: "#/$defs/highest-section-rule",
    },
    {
      $ref: "#/$defs/count-rule",
    },
    {
      $ref: "#/$defs/sum-rule",
    },
    {
      $ref: "#/$defs/any-of-rule",
    },
    {
      $ref: "#/$defs/floor-rule",
    },
    {
      $ref: "#/$defs/gate-rule",
    },
    {
      $ref: "#/$defs/highest-rule",
    },
  ],
});

/** The table of {@link Rule}. */
export const ruleTable = (): Table => ({
  oneOf: [
    {
      $ref: "#/$defs/profile-rule",
    },
    {
      $ref: "#/$defs/highest-section-rule",
    },
    {
      $ref: "#/$defs/count-rule",
    },
    {
      $ref: "#/$defs/sum-rule",
    },
    {
      $ref: "#/$defs/any-of-rule",
    },
    {
      $ref: "#/$defs/floor-rule",
    },
    {
      $ref: "#/$defs/gate-rule",
    },
    {
      $ref: "#/$defs/highest-rule",
    },
  ],
});

/** The table of {@link StepWords}. */
export const stepWordsTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: ["call-999", "tell-social-care", "record-the-call"],
    },
    text: {
      type: "string",
      minLength: 1,
    },
    inDanger: {
      type: "string",
      minLength: 1,
    },
    contacts: {
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "text", "contacts", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Level}. */
export const levelTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    name: {
      type: "string",
      minLength: 1,
    },
    heading: {
      type: "string",
      minLength: 1,
    },
    description: {
      type: "string",
      minLength: 1,
    },
    indicated: {
      type: "string",
      minLength: 1,
    },
    cautions: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "another-edition",
          "answers-not-read",
          "sign-without-a-yes",
          "under-13",
          "nothing-recorded",
          "criminal-exploitation-only",
          "no-exploitation-named",
          "not-a-concern-as-worded",
          "repeats-within-a-level",
          "repeats-across-levels",
          "age-not-recorded",
          "age-not-told",
          "age-18-not-told",
          "age-and-birth-differ",
          "born-after-the-screening",
          "sign-of-another-age",
          "aged-18-or-over",
          "aged-21-or-over",
          "needs-at-18-or-over",
          "additional-needs",
          "consent-to-referral",
          "actions-at-other-levels",
        ],
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "name", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Indicator}. */
export const indicatorTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    row: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
    name: {
      type: "string",
      minLength: 1,
    },
    label: {
      type: "string",
      minLength: 1,
    },
    signs: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/sign",
      },
    },
    themes: {
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "level", "row", "name", "label", "signs", "themes", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Sign}. */
export const signTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    label: {
      type: "string",
      minLength: 1,
    },
    leadIn: {
      type: "string",
      minLength: 1,
    },
    leadOut: {
      type: "string",
      minLength: 1,
    },
    variants: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    reading: {
      type: "object",
      properties: {
        describesHarm: {
          type: "string",
          enum: ["yes", "possibly"],
        },
        strand: {
          type: "string",
          enum: ["sexual", "criminal", "both"],
        },
        notAConcern: {
          type: "boolean",
          const: true,
        },
        ageRule: {
          type: "boolean",
          const: true,
        },
        under: {
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
        },
        basis: {
          type: "string",
          const: "reading",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["basis", "note"],
      additionalProperties: false,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "label", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Theme}. */
export const themeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    label: {
      type: "string",
      minLength: 1,
    },
    note: {
      type: "string",
      minLength: 1,
    },
  },
  required: ["id", "label", "note"],
  additionalProperties: false,
});

/** The table of {@link Overlap}. */
export const overlapTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    kind: {
      type: "string",
      enum: ["same-words", "same-facts", "contained", "graded"],
    },
    reach: {
      type: "string",
      enum: ["within-level", "across-levels"],
    },
    signs: {
      minItems: 2,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    what: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "kind", "reach", "signs", "what", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Action}. */
export const actionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    deed: {
      type: "string",
      enum: [
        "call-emergency-services",
        "flag-with-local-area-team",
        "record-information",
        "early-help-assessment",
        "police-information-form",
        "social-care-referral",
        "update-service-assessment",
        "disruption",
      ],
    },
    strength: {
      type: "string",
      enum: ["make", "ensure", "should", "consider", "if-then"],
    },
    text: {
      type: "string",
      minLength: 1,
    },
    contact: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    otherContacts: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    consent: {
      type: "object",
      properties: {
        to: {
          type: "string",
          const: "referral",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["to", "note"],
      additionalProperties: false,
    },
    variants: {
      type: "array",
      items: {
        $ref: "#/$defs/action-variant",
      },
    },
    difference: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "level", "strength", "text", "variants", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link ActionVariant}. */
export const actionVariantTable = (): Table => ({
  type: "object",
  properties: {
    printedIn: {
      type: "string",
      minLength: 1,
    },
    strength: {
      type: "string",
      enum: ["make", "ensure", "should", "consider", "if-then"],
    },
    names: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    contact: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    consent: {
      type: "string",
      minLength: 1,
    },
    condition: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
  },
  required: ["printedIn", "strength", "names", "citations"],
  additionalProperties: false,
});

/** The table of {@link SharingRules}. */
export const sharingRulesTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    version: {
      type: "string",
      minLength: 1,
    },
    title: {
      type: "string",
      minLength: 1,
    },
    gateways: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: ["consent", "public-interest"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    notSoughtGrounds: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: ["increased-risk-of-harm", "prejudice-to-serious-crime", "unjustified-delay"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    publicInterestPurposes: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: [
              "protect-children",
              "protect-adults",
              "promote-welfare",
              "prevent-crime-and-disorder",
            ],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    deciderRoles: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          name: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "name", "citations", "basis"],
        additionalProperties: false,
      },
    },
    recordItems: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: [
              "consent-discussion",
              "reason-consent-not-sought",
              "public-interest",
              "decider",
              "necessity",
              "proportionality",
              "if-shared",
              "if-not-shared",
              "reasoning",
              "decision",
            ],
          },
          label: {
            type: "string",
            minLength: 1,
          },
          prompt: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "label", "prompt", "citations", "basis"],
        additionalProperties: false,
      },
    },
    consents: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: ["to-disclose", "to-a-referral", "to-services", "to-sexual-activity"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    cautions: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: [
          "danger-now",
          "not-sharing-beside-danger",
          "another-edition",
          "share-without-a-recorded-basis",
          "purpose-without-a-reason",
          "reason-is-no-basis",
          "competence-is-not-covered",
          "consent-withdrawn",
        ],
      },
      additionalProperties: {
        $ref: "#/$defs/notice",
      },
      required: [
        "danger-now",
        "not-sharing-beside-danger",
        "another-edition",
        "share-without-a-recorded-basis",
        "purpose-without-a-reason",
        "reason-is-no-basis",
        "competence-is-not-covered",
        "consent-withdrawn",
      ],
    },
    notCovered: {
      $ref: "#/$defs/notice",
    },
  },
  required: [
    "id",
    "version",
    "title",
    "gateways",
    "notSoughtGrounds",
    "publicInterestPurposes",
    "deciderRoles",
    "recordItems",
    "consents",
    "cautions",
  ],
  additionalProperties: false,
});

/** The table of {@link FlaggingRules}. */
export const flaggingRulesTable = (): Table => ({
  type: "object",
  properties: {
    who: {
      $ref: "#/$defs/notice",
    },
    test: {
      $ref: "#/$defs/notice",
    },
    contact: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    steps: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          by: {
            type: "string",
            enum: ["caller", "local-area-team", "professionals"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "by", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    notSaid: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: [
              "consent-to-a-flag",
              "expiry",
              "removal-and-challenge",
              "two-flags-by-one-caller",
              "caller-not-recorded",
              "who-may-enquire",
              "no-flag-found",
              "remaining-on-file",
            ],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    notCovered: {
      $ref: "#/$defs/notice",
    },
  },
  required: ["who", "test", "steps", "notSaid"],
  additionalProperties: false,
});

/** The table of {@link PoliceFormItem}. */
export const policeFormItemTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    block: {
      type: "string",
      enum: ["preamble", "your-details", "source", "provenance", "event", "people"],
    },
    label: {
      type: "string",
      minLength: 1,
    },
    text: {
      type: "string",
      minLength: 1,
    },
    type: {
      type: "string",
      enum: [
        "notice",
        "instruction",
        "yes-no-not-known",
        "yes-no-not-known-not-asked",
        "text",
        "texts",
        "name-and-date-of-birth",
        "address",
        "telephone",
        "telephone-and-email",
        "source",
        "name",
        "date-of-birth",
        "approximate-time",
        "partial-date",
        "role",
      ],
    },
    fields: {
      type: "array",
      items: {
        type: "object",
        properties: {
          path: {
            type: "string",
            format: "starts_with",
            pattern: "^\\/.*",
          },
          asksFor: {
            type: "string",
            minLength: 1,
          },
          detail: {
            type: "boolean",
            const: true,
          },
        },
        required: ["path", "asksFor"],
        additionalProperties: false,
      },
    },
    appliesWhen: {
      type: "object",
      properties: {
        path: {
          type: "string",
          format: "starts_with",
          pattern: "^\\/.*",
        },
        operator: {
          type: "string",
          enum: ["is", "is-not"],
        },
        value: {
          type: "string",
          minLength: 1,
        },
        otherwise: {
          type: "string",
          minLength: 1,
        },
        citations: {
          type: "array",
          prefixItems: [
            {
              $ref: "#/$defs/citation",
            },
          ],
          items: {
            $ref: "#/$defs/citation",
          },
          minItems: 1,
        },
        basis: {
          type: "string",
          enum: ["printed", "reading", "convention"],
        },
        note: {
          type: "string",
          minLength: 1,
        },
        knownIssues: {
          type: "array",
          items: {
            type: "string",
          },
        },
      },
      required: ["path", "operator", "value", "otherwise", "citations", "basis"],
      additionalProperties: false,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "block", "text", "type", "fields", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link PoliceFormDefinition}. */
export const policeFormDefinitionTable = (): Table => ({
  type: "object",
  properties: {
    title: {
      type: "string",
      minLength: 1,
    },
    names: {
      type: "array",
      items: {
        type: "object",
        properties: {
          name: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["name", "citations", "basis"],
        additionalProperties: false,
      },
    },
    items: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-item",
      },
    },
    peopleInvolved: {
      type: "object",
      properties: {
        id: {
          type: "string",
          pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
        },
        asksFor: {
          type: "string",
          minLength: 1,
        },
        citations: {
          type: "array",
          prefixItems: [
            {
              $ref: "#/$defs/citation",
            },
          ],
          items: {
            $ref: "#/$defs/citation",
          },
          minItems: 1,
        },
        basis: {
          type: "string",
          enum: ["printed", "reading", "convention"],
        },
        note: {
          type: "string",
          minLength: 1,
        },
        knownIssues: {
          type: "array",
          items: {
            type: "string",
          },
        },
      },
      required: ["id", "asksFor", "citations", "basis"],
      additionalProperties: false,
    },
    brokenBlock: {
      type: "object",
      properties: {
        id: {
          type: "string",
          pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
        },
        labels: {
          type: "array",
          items: {
            type: "string",
            minLength: 1,
          },
        },
        text: {
          type: "string",
          minLength: 1,
        },
        citations: {
          type: "array",
          prefixItems: [
            {
              $ref: "#/$defs/citation",
            },
          ],
          items: {
            $ref: "#/$defs/citation",
          },
          minItems: 1,
        },
        basis: {
          type: "string",
          enum: ["printed", "reading", "convention"],
        },
        note: {
          type: "string",
          minLength: 1,
        },
        knownIssues: {
          type: "array",
          items: {
            type: "string",
          },
        },
      },
      required: ["id", "labels", "text", "citations", "basis"],
      additionalProperties: false,
    },
    requestedInPreamble: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          text: {
            type: "string",
            minLength: 1,
          },
          asksFor: {
            type: "string",
            minLength: 1,
          },
          path: {
            type: "string",
            format: "starts_with",
            pattern: "^\\/.*",
          },
          role: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "asksFor", "path", "citations", "basis"],
        additionalProperties: false,
      },
    },
    notOnTheForm: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-item",
      },
    },
    neverAsked: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    withheldFromIntelligence: {
      $ref: "#/$defs/notice",
    },
    readBeforePassingOn: {
      $ref: "#/$defs/notice",
    },
  },
  required: [
    "title",
    "names",
    "items",
    "peopleInvolved",
    "brokenBlock",
    "requestedInPreamble",
    "notOnTheForm",
    "neverAsked",
    "withheldFromIntelligence",
    "readBeforePassingOn",
  ],
  additionalProperties: false,
});

/** The table of {@link Contact}. */
export const contactTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    functions: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        enum: [
          "emergency",
          "police",
          "police-intelligence",
          "childrens-social-care",
          "out-of-hours",
          "local-area-team",
          "referral-page",
          "sexual-assault",
          "child-helpline",
          "child-protection-advice",
          "missing-children",
          "health-advice",
          "victim-support",
          "exploitation-support",
          "domestic-abuse",
          "drugs-and-alcohol",
          "online-safety",
          "safeguarding-partnership",
          "parents",
          "professional-network",
        ],
      },
    },
    asPrinted: {
      type: "string",
      minLength: 1,
    },
    name: {
      type: "string",
      minLength: 1,
    },
    telephones: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    email: {
      type: "string",
      minLength: 1,
    },
    web: {
      type: "string",
      minLength: 1,
    },
    hours: {
      type: "string",
      minLength: 1,
    },
    status: {
      type: "string",
      enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
    },
    statusNote: {
      type: "string",
      minLength: 1,
    },
    checkedOn: {
      type: "string",
    },
    successor: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        detail: {
          type: "string",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["note"],
      additionalProperties: false,
    },
    before: {
      type: "object",
      properties: {
        name: {
          type: "string",
          minLength: 1,
        },
        telephones: {
          type: "array",
          items: {
            type: "string",
            minLength: 1,
          },
        },
        email: {
          type: "string",
          minLength: 1,
        },
        web: {
          type: "string",
          minLength: 1,
        },
        hours: {
          type: "string",
          minLength: 1,
        },
        status: {
          type: "string",
          enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
        },
        statusNote: {
          type: "string",
          minLength: 1,
        },
        checkedOn: {
          type: "string",
        },
        successor: {
          type: "object",
          properties: {
            name: {
              type: "string",
            },
            detail: {
              type: "string",
            },
            note: {
              type: "string",
              minLength: 1,
            },
          },
          required: ["note"],
          additionalProperties: false,
        },
      },
      required: ["name", "status", "statusNote"],
      additionalProperties: false,
    },
    newerAdvice: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          text: {
            type: "string",
            minLength: 1,
          },
          source: {
            type: "string",
            minLength: 1,
          },
        },
        required: ["id", "text", "source"],
        additionalProperties: false,
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "functions", "asPrinted", "name", "status", "statusNote", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link GlossaryEntry}. */
export const glossaryEntryTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    term: {
      type: "string",
      minLength: 1,
    },
    expansion: {
      type: "string",
      minLength: 1,
    },
    meaning: {
      type: "string",
      minLength: 1,
    },
    aliases: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    from: {
      type: "string",
      enum: ["printed-glossary", "library"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "term", "meaning", "aliases", "from", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Statement}. */
export const statementTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    kind: {
      type: "string",
      enum: [
        "scope",
        "definition",
        "fact",
        "caution",
        "duty",
        "should",
        "may",
        "consider",
        "prohibit",
        "threshold",
        "record",
      ],
    },
    who: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "everyone",
          "practitioner",
          "manager-or-lead",
          "agencies",
          "partnership",
          "police",
          "childrens-social-care",
          "decider",
          "caller",
          "local-area-team",
          "professionals",
          "form-user",
        ],
      },
    },
    text: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "kind", "who", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Definition}. */
export const definitionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    term: {
      type: "string",
      minLength: 1,
    },
    meaning: {
      type: "string",
      minLength: 1,
    },
    quotes: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "term", "meaning", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Named}. */
export const namedTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    name: {
      type: "string",
      minLength: 1,
    },
    text: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "name", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Route}. */
export const routeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    name: {
      type: "string",
      minLength: 1,
    },
    text: {
      type: "string",
      minLength: 1,
    },
    printedTogetherWith: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link AgeTerm}. */
export const ageTermTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    term: {
      type: "string",
      minLength: 1,
    },
    from: {
      type: "integer",
      minimum: -9007199254740991,
      maximum: 9007199254740991,
    },
    under: {
      type: "integer",
      minimum: -9007199254740991,
      maximum: 9007199254740991,
    },
    text: {
      type: "string",
      minLength: 1,
    },
    use: {
      type: "string",
      enum: ["scope", "term", "definition", "statement", "indicator", "silence"],
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "text", "use", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Question}. */
export const questionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    question: {
      type: "string",
      minLength: 1,
    },
    answers: {
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "question", "answers", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Reference}. */
export const referenceTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    title: {
      type: "string",
      minLength: 1,
    },
    date: {
      type: "string",
      minLength: 1,
    },
    address: {
      type: "string",
      minLength: 1,
    },
    status: {
      type: "string",
      enum: ["in-force", "superseded", "historical", "not-confirmed"],
    },
    statusNote: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "title", "status", "statusNote", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link KnownIssue}. */
export const knownIssueTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^I-\\d{2}$",
    },
    severity: {
      type: "string",
      enum: ["safety", "meaning", "text"],
    },
    what: {
      type: "string",
      minLength: 1,
    },
    treatment: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "severity", "what", "treatment", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link ReviewInterval}. */
export const reviewIntervalTable = (): Table => ({
  type: "object",
  properties: {
    length: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
    unit: {
      type: "string",
      enum: ["days", "weeks"],
    },
    reason: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["length", "unit", "reason", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Coding}. */
export const codingTable = (): Table => ({
  type: "object",
  properties: {
    system: {
      type: "string",
      pattern: "^(?:https?:\\/\\/|urn:[a-z0-9][a-z0-9-]*:)[A-Za-z0-9_.~:/?#[\\]@!$&'()*+,;=%-]+$",
      messages: {
        "wrong-format": "Expected the absolute URI of a code system, by http, https or urn.",
      },
    },
    code: {
      type: "string",
      pattern: "^[!-~]+(?: [!-~]+)*$",
      messages: {
        "wrong-format":
          "Expected a code: letters, digits and signs of ASCII, single spaces only between them.",
      },
    },
    display: {
      type: "string",
      pattern: "\\S",
      messages: {
        "wrong-format": "Expected words, not only spaces.",
      },
    },
    source: {
      type: "string",
      pattern: "\\S",
      messages: {
        "wrong-format": "Expected words, not only spaces.",
      },
    },
    checkedOn: {
      $ref: "#/$defs/iso-date",
    },
  },
  required: ["system", "code", "source", "checkedOn"],
  additionalProperties: false,
});

/** The table of {@link DocumentDraft}. */
export const documentDraftTable = (): Table => ({
  type: "object",
  properties: {
    title: {
      type: "string",
      minLength: 1,
    },
    publisher: {
      type: "string",
      minLength: 1,
    },
    subjects: {
      type: "array",
      items: {
        type: "object",
        properties: {
          label: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["label", "citations", "basis"],
        additionalProperties: false,
      },
    },
    text: {
      type: "object",
      properties: {
        lines: {
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
        },
        sha256: {
          type: "string",
          pattern: "^[0-9a-f]{64}$",
        },
      },
      required: ["lines"],
      additionalProperties: false,
    },
    inferredDate: {
      type: "object",
      properties: {
        from: {
          type: "string",
        },
        to: {
          type: "string",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["from", "to", "note"],
      additionalProperties: false,
    },
    sections: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            minLength: 1,
          },
          title: {
            type: "string",
            minLength: 1,
          },
          line: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
          endLine: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
          },
          page: {
            type: "integer",
            minimum: -9007199254740991,
            maximum: 9007199254740991,
          },
        },
        required: ["id", "title", "line", "endLine"],
        additionalProperties: false,
      },
    },
    licence: {
      type: "string",
      minLength: 1,
    },
    lines: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
  },
  required: ["title"],
  additionalProperties: false,
});

/** The table of {@link IndicatorDraft}. */
export const indicatorDraftTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    row: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
    name: {
      type: "string",
      minLength: 1,
    },
    label: {
      type: "string",
      minLength: 1,
    },
    signs: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/sign-draft",
      },
    },
    themes: {
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "level", "label", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link SignDraft}. */
export const signDraftTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    label: {
      type: "string",
      minLength: 1,
    },
    leadIn: {
      type: "string",
      minLength: 1,
    },
    leadOut: {
      type: "string",
      minLength: 1,
    },
    variants: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    reading: {
      type: "object",
      properties: {
        describesHarm: {
          type: "string",
          enum: ["yes", "possibly"],
        },
        strand: {
          type: "string",
          enum: ["sexual", "criminal", "both"],
        },
        notAConcern: {
          type: "boolean",
          const: true,
        },
        ageRule: {
          type: "boolean",
          const: true,
        },
        under: {
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
        },
        basis: {
          type: "string",
          const: "reading",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["basis", "note"],
      additionalProperties: false,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "label"],
  additionalProperties: false,
});

/** The table of {@link ActionDraft}. */
export const actionDraftTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    level: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    deed: {
      type: "string",
      enum: [
        "call-emergency-services",
        "flag-with-local-area-team",
        "record-information",
        "early-help-assessment",
        "police-information-form",
        "social-care-referral",
        "update-service-assessment",
        "disruption",
      ],
    },
    strength: {
      type: "string",
      enum: ["make", "ensure", "should", "consider", "if-then"],
    },
    text: {
      type: "string",
      minLength: 1,
    },
    contact: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    otherContacts: {
      minItems: 1,
      type: "array",
      items: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
    },
    consent: {
      type: "object",
      properties: {
        to: {
          type: "string",
          const: "referral",
        },
        note: {
          type: "string",
          minLength: 1,
        },
      },
      required: ["to", "note"],
      additionalProperties: false,
    },
    variants: {
      type: "array",
      items: {
        $ref: "#/$defs/action-variant",
      },
    },
    difference: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "level", "strength", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link Edition}. */
export const editionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)*[a-z0-9][a-z0-9-]*$",
    },
    version: {
      type: "string",
      minLength: 1,
    },
    hash: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    toolHash: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    title: {
      type: "string",
      minLength: 1,
    },
    document: {
      $ref: "#/$defs/source-document",
    },
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
    },
    indicationRule: {
      $ref: "#/$defs/indication-rule",
    },
    rule: {
      $ref: "#/$defs/rule",
    },
    cautions: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: [
          "another-edition",
          "answers-not-read",
          "sign-without-a-yes",
          "under-13",
          "nothing-recorded",
          "criminal-exploitation-only",
          "no-exploitation-named",
          "not-a-concern-as-worded",
          "repeats-within-a-level",
          "repeats-across-levels",
          "age-not-recorded",
          "age-not-told",
          "age-18-not-told",
          "age-and-birth-differ",
          "born-after-the-screening",
          "sign-of-another-age",
          "aged-18-or-over",
          "aged-21-or-over",
          "needs-at-18-or-over",
          "additional-needs",
          "consent-to-referral",
          "actions-at-other-levels",
        ],
      },
      additionalProperties: {
        $ref: "#/$defs/notice",
      },
    },
    prompts: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: [
          "danger-recorded",
          "below-indication",
          "below-open-rows",
          "reason",
          "judgement",
          "discussion",
          "discussed-with-oneself",
          "review",
          "effectiveness",
        ],
      },
      additionalProperties: {
        $ref: "#/$defs/notice",
      },
      required: [
        "danger-recorded",
        "below-indication",
        "below-open-rows",
        "reason",
        "judgement",
        "discussion",
        "discussed-with-oneself",
        "review",
        "effectiveness",
      ],
    },
    steps: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: ["call-999", "tell-social-care", "record-the-call"],
      },
      additionalProperties: {
        $ref: "#/$defs/step-words",
      },
      required: ["call-999", "tell-social-care", "record-the-call"],
    },
    levels: {
      minItems: 2,
      type: "array",
      items: {
        $ref: "#/$defs/level",
      },
    },
    indicators: {
      type: "array",
      items: {
        $ref: "#/$defs/indicator",
      },
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap",
      },
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    interventionAims: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
    observationBases: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: ["expressed", "observed", "heard", "identified"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    sharing: {
      $ref: "#/$defs/sharing-rules",
    },
    flagging: {
      $ref: "#/$defs/flagging-rules",
    },
    policeForm: {
      $ref: "#/$defs/police-form-definition",
    },
    contacts: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
    },
    glossary: {
      type: "array",
      items: {
        $ref: "#/$defs/glossary-entry",
      },
    },
    statements: {
      type: "array",
      items: {
        $ref: "#/$defs/statement",
      },
    },
    procedures: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          name: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "name", "citations", "basis"],
        additionalProperties: false,
      },
    },
    definitions: {
      type: "array",
      items: {
        $ref: "#/$defs/definition",
      },
    },
    formsOfAbuse: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    fourPs: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    jointDuties: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
    principles: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    routes: {
      type: "array",
      items: {
        $ref: "#/$defs/route",
      },
    },
    ageTerms: {
      type: "array",
      items: {
        $ref: "#/$defs/age-term",
      },
    },
    questions: {
      type: "array",
      items: {
        $ref: "#/$defs/question",
      },
    },
    references: {
      type: "array",
      items: {
        $ref: "#/$defs/reference",
      },
    },
    knownIssues: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
    },
    agency: {
      type: "string",
      minLength: 1,
    },
    localTitles: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
      },
    },
    display: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
      },
    },
    sentences: {
      type: "object",
      propertyNames: {
        type: "string",
        minLength: 1,
      },
      additionalProperties: {
        anyOf: [
          {
            type: "string",
          },
          {
            type: "object",
            propertyNames: {
              type: "string",
              minLength: 1,
            },
            additionalProperties: {
              type: "string",
            },
          },
        ],
      },
    },
    reviewInterval: {
      $ref: "#/$defs/review-interval",
    },
    codings: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        minItems: 1,
        type: "array",
        items: {
          $ref: "#/$defs/coding",
        },
      },
    },
  },
  required: [
    "id",
    "version",
    "hash",
    "toolHash",
    "title",
    "document",
    "emergency",
    "notAFullAssessment",
    "indicationRule",
    "rule",
    "cautions",
    "prompts",
    "steps",
    "levels",
    "indicators",
    "themes",
    "overlaps",
    "actions",
    "interventionAims",
    "observationBases",
    "sharing",
    "flagging",
    "policeForm",
    "contacts",
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
  ],
  additionalProperties: false,
  title: "Edition",
  $defs: {
    "source-document": sourceDocumentTable(),
    citation: citationTable(),
    "emergency-notice": emergencyNoticeTable(),
    notice: noticeTable(),
    "indication-rule": indicationRuleTable(),
    rule: ruleTable(),
    "profile-rule": profileRuleTable(),
    "profile-area": profileAreaTable(),
    "rule-part": rulePartTable(),
    "highest-section-rule": highestSectionRuleTable(),
    "count-rule": countRuleTable(),
    "count-step": countStepTable(),
    "sum-rule": sumRuleTable(),
    points: pointsTable(),
    "observed-within": observedWithinTable(),
    "point-group": pointGroupTable(),
    "point-band": pointBandTable(),
    "level-band": levelBandTable(),
    "any-of-rule": anyOfRuleTable(),
    "floor-rule": floorRuleTable(),
    condition: conditionTable(),
    "all-conditions": allConditionsTable(),
    "any-condition": anyConditionTable(),
    "gate-rule": gateRuleTable(),
    "highest-rule": highestRuleTable(),
    "step-words": stepWordsTable(),
    level: levelTable(),
    indicator: indicatorTable(),
    sign: signTable(),
    theme: themeTable(),
    overlap: overlapTable(),
    action: actionTable(),
    "action-variant": actionVariantTable(),
    "sharing-rules": sharingRulesTable(),
    "flagging-rules": flaggingRulesTable(),
    "police-form-definition": policeFormDefinitionTable(),
    "police-form-item": policeFormItemTable(),
    contact: contactTable(),
    "glossary-entry": glossaryEntryTable(),
    statement: statementTable(),
    definition: definitionTable(),
    named: namedTable(),
    route: routeTable(),
    "age-term": ageTermTable(),
    question: questionTable(),
    reference: referenceTable(),
    "known-issue": knownIssueTable(),
    "review-interval": reviewIntervalTable(),
    coding: codingTable(),
    "iso-date": isoDateTable(),
  },
});

/** The table of {@link EditionDraft}. */
export const editionDraftTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)*[a-z0-9][a-z0-9-]*$",
    },
    version: {
      type: "string",
      minLength: 1,
    },
    hash: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    toolHash: {
      type: "string",
      pattern: "^[0-9a-f]{64}$",
    },
    title: {
      type: "string",
      minLength: 1,
    },
    document: {
      $ref: "#/$defs/document-draft",
    },
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
    },
    indicationRule: {
      $ref: "#/$defs/indication-rule",
    },
    rule: {
      $ref: "#/$defs/rule",
    },
    cautions: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: [
          "another-edition",
          "answers-not-read",
          "sign-without-a-yes",
          "under-13",
          "nothing-recorded",
          "criminal-exploitation-only",
          "no-exploitation-named",
          "not-a-concern-as-worded",
          "repeats-within-a-level",
          "repeats-across-levels",
          "age-not-recorded",
          "age-not-told",
          "age-18-not-told",
          "age-and-birth-differ",
          "born-after-the-screening",
          "sign-of-another-age",
          "aged-18-or-over",
          "aged-21-or-over",
          "needs-at-18-or-over",
          "additional-needs",
          "consent-to-referral",
          "actions-at-other-levels",
        ],
      },
      additionalProperties: {
        $ref: "#/$defs/notice",
      },
    },
    prompts: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: [
          "danger-recorded",
          "below-indication",
          "below-open-rows",
          "reason",
          "judgement",
          "discussion",
          "discussed-with-oneself",
          "review",
          "effectiveness",
        ],
      },
      additionalProperties: {
        $ref: "#/$defs/notice",
      },
    },
    steps: {
      type: "object",
      propertyNames: {
        type: "string",
        enum: ["call-999", "tell-social-care", "record-the-call"],
      },
      additionalProperties: {
        $ref: "#/$defs/step-words",
      },
    },
    levels: {
      minItems: 2,
      type: "array",
      items: {
        $ref: "#/$defs/level",
      },
    },
    indicators: {
      minItems: 1,
      type: "array",
      items: {
        $ref: "#/$defs/indicator-draft",
      },
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap",
      },
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action-draft",
      },
    },
    interventionAims: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
    observationBases: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: ["expressed", "observed", "heard", "identified"],
          },
          text: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "text", "citations", "basis"],
        additionalProperties: false,
      },
    },
    sharing: {
      $ref: "#/$defs/sharing-rules",
    },
    flagging: {
      $ref: "#/$defs/flagging-rules",
    },
    policeForm: {
      $ref: "#/$defs/police-form-definition",
    },
    contacts: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
    },
    glossary: {
      type: "array",
      items: {
        $ref: "#/$defs/glossary-entry",
      },
    },
    statements: {
      type: "array",
      items: {
        $ref: "#/$defs/statement",
      },
    },
    procedures: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          name: {
            type: "string",
            minLength: 1,
          },
          citations: {
            type: "array",
            prefixItems: [
              {
                $ref: "#/$defs/citation",
              },
            ],
            items: {
              $ref: "#/$defs/citation",
            },
            minItems: 1,
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
          },
          note: {
            type: "string",
            minLength: 1,
          },
          knownIssues: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        required: ["id", "name", "citations", "basis"],
        additionalProperties: false,
      },
    },
    definitions: {
      type: "array",
      items: {
        $ref: "#/$defs/definition",
      },
    },
    formsOfAbuse: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    fourPs: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    jointDuties: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
    principles: {
      type: "array",
      items: {
        $ref: "#/$defs/named",
      },
    },
    routes: {
      type: "array",
      items: {
        $ref: "#/$defs/route",
      },
    },
    ageTerms: {
      type: "array",
      items: {
        $ref: "#/$defs/age-term",
      },
    },
    questions: {
      type: "array",
      items: {
        $ref: "#/$defs/question",
      },
    },
    references: {
      type: "array",
      items: {
        $ref: "#/$defs/reference",
      },
    },
    knownIssues: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
    },
    agency: {
      type: "string",
      minLength: 1,
    },
    localTitles: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
      },
    },
    display: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        type: "string",
        minLength: 1,
      },
    },
    sentences: {
      type: "object",
      propertyNames: {
        type: "string",
        minLength: 1,
      },
      additionalProperties: {
        anyOf: [
          {
            type: "string",
          },
          {
            type: "object",
            propertyNames: {
              type: "string",
              minLength: 1,
            },
            additionalProperties: {
              type: "string",
            },
          },
        ],
      },
    },
    reviewInterval: {
      $ref: "#/$defs/review-interval",
    },
    codings: {
      type: "object",
      propertyNames: {
        type: "string",
        pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
      },
      additionalProperties: {
        minItems: 1,
        type: "array",
        items: {
          $ref: "#/$defs/coding",
        },
      },
    },
  },
  required: ["id", "version", "title", "document", "rule", "levels", "indicators"],
  additionalProperties: false,
  title: "Edition draft",
  $defs: {
    "document-draft": documentDraftTable(),
    citation: citationTable(),
    "emergency-notice": emergencyNoticeTable(),
    notice: noticeTable(),
    "indication-rule": indicationRuleTable(),
    rule: ruleTable(),
    "profile-rule": profileRuleTable(),
    "profile-area": profileAreaTable(),
    "rule-part": rulePartTable(),
    "highest-section-rule": highestSectionRuleTable(),
    "count-rule": countRuleTable(),
    "count-step": countStepTable(),
    "sum-rule": sumRuleTable(),
    points: pointsTable(),
    "observed-within": observedWithinTable(),
    "point-group": pointGroupTable(),
    "point-band": pointBandTable(),
    "level-band": levelBandTable(),
    "any-of-rule": anyOfRuleTable(),
    "floor-rule": floorRuleTable(),
    condition: conditionTable(),
    "all-conditions": allConditionsTable(),
    "any-condition": anyConditionTable(),
    "gate-rule": gateRuleTable(),
    "highest-rule": highestRuleTable(),
    "step-words": stepWordsTable(),
    level: levelTable(),
    "indicator-draft": indicatorDraftTable(),
    "sign-draft": signDraftTable(),
    theme: themeTable(),
    overlap: overlapTable(),
    "action-draft": actionDraftTable(),
    "action-variant": actionVariantTable(),
    "sharing-rules": sharingRulesTable(),
    "flagging-rules": flaggingRulesTable(),
    "police-form-definition": policeFormDefinitionTable(),
    "police-form-item": policeFormItemTable(),
    contact: contactTable(),
    "glossary-entry": glossaryEntryTable(),
    statement: statementTable(),
    definition: definitionTable(),
    named: namedTable(),
    route: routeTable(),
    "age-term": ageTermTable(),
    question: questionTable(),
    reference: referenceTable(),
    "known-issue": knownIssueTable(),
    "review-interval": reviewIntervalTable(),
    coding: codingTable(),
    "iso-date": isoDateTable(),
  },
});

/** The table of {@link Overlay}. */
export const overlayTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^[a-z][a-z0-9-]*$",
      messages: {
        "wrong-format": "Expected words in lower case joined by hyphens, without a dot.",
      },
    },
    version: {
      type: "string",
      pattern: "^(?:0|[1-9]\\d*)(?:\\.(?:0|[1-9]\\d*)){2}(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$",
      messages: {
        "wrong-format": "Expected a version of three numbers, such as 1.0.0.",
      },
    },
    agency: {
      type: "string",
      pattern: "\\S",
      messages: {
        "wrong-format": "Expected words, not only spaces.",
      },
    },
    contacts: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          name: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          telephones: {
            minItems: 1,
            type: "array",
            items: {
              type: "string",
              pattern: "^\\+?\\d[\\d ()-]*$",
              messages: {
                "wrong-format":
                  "Expected a telephone number of digits, spaces, brackets and hyphens.",
              },
            },
          },
          email: {
            type: "string",
            format: "email",
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
            messages: {
              missing: "Expected an e-mail address.",
              "wrong-type": "Expected an e-mail address.",
              "unknown-key": "Expected an e-mail address.",
              "wrong-format": "Expected an e-mail address.",
            },
          },
          web: {
            type: "string",
            pattern:
              "^(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/)?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[/?#]\\S*)?$",
            messages: {
              "wrong-format": "Expected a web address, by http or https.",
            },
          },
          checkedOn: {
            $ref: "#/$defs/iso-date",
          },
          hours: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          note: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
        },
        required: ["id"],
        additionalProperties: false,
      },
    },
    addedContacts: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*$",
            messages: {
              "wrong-format":
                "Expected the overlay's own id, a dot, and words in lower case joined by hyphens.",
            },
          },
          name: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          functions: {
            minItems: 1,
            type: "array",
            items: {
              type: "string",
              enum: [
                "police",
                "police-intelligence",
                "childrens-social-care",
                "out-of-hours",
                "local-area-team",
                "referral-page",
                "sexual-assault",
                "child-helpline",
                "child-protection-advice",
                "missing-children",
                "health-advice",
                "victim-support",
                "exploitation-support",
                "domestic-abuse",
                "drugs-and-alcohol",
                "online-safety",
                "safeguarding-partnership",
                "parents",
                "professional-network",
              ],
            },
          },
          telephones: {
            minItems: 1,
            type: "array",
            items: {
              type: "string",
              pattern: "^\\+?\\d[\\d ()-]*$",
              messages: {
                "wrong-format":
                  "Expected a telephone number of digits, spaces, brackets and hyphens.",
              },
            },
          },
          email: {
            type: "string",
            format: "email",
            pattern:
              "^(?:[A-Za-z0-9_'+\\-]+\\.)*[A-Za-z0-9_'+\\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$",
            messages: {
              missing: "Expected an e-mail address.",
              "wrong-type": "Expected an e-mail address.",
              "unknown-key": "Expected an e-mail address.",
              "wrong-format": "Expected an e-mail address.",
            },
          },
          web: {
            type: "string",
            pattern:
              "^(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/)?(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[/?#]\\S*)?$",
            messages: {
              "wrong-format": "Expected a web address, by http or https.",
            },
          },
          checkedOn: {
            $ref: "#/$defs/iso-date",
          },
          hours: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          note: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
        },
        required: ["id", "name", "functions"],
        additionalProperties: false,
      },
    },
    titles: {
      type: "array",
      items: {
        type: "object",
        properties: {
          role: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          title: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
        },
        required: ["role", "title"],
        additionalProperties: false,
      },
    },
    sentences: {
      type: "object",
      propertyNames: {
        type: "string",
        minLength: 1,
      },
      additionalProperties: {
        anyOf: [
          {
            type: "string",
          },
          {
            type: "object",
            propertyNames: {
              type: "string",
              minLength: 1,
            },
            additionalProperties: {
              type: "string",
            },
          },
        ],
      },
    },
    addedRows: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*$",
            messages: {
              "wrong-format":
                "Expected the overlay's own id, a dot, and words in lower case joined by hyphens.",
            },
          },
          level: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          label: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          name: {
            type: "string",
            maxLength: 60,
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          signs: {
            minItems: 1,
            type: "array",
            items: {
              type: "object",
              properties: {
                id: {
                  type: "string",
                  pattern: "^[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*$",
                  messages: {
                    "wrong-format":
                      "Expected the overlay's own id, a dot, and words in lower case joined by hyphens.",
                  },
                },
                label: {
                  type: "string",
                  pattern: "\\S",
                  messages: {
                    "wrong-format": "Expected words, not only spaces.",
                  },
                },
                strand: {
                  type: "string",
                  enum: ["sexual", "criminal", "both"],
                },
              },
              required: ["id", "label"],
              additionalProperties: false,
            },
          },
          themes: {
            minItems: 1,
            type: "array",
            items: {
              type: "string",
              pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
            },
          },
        },
        required: ["id", "level", "label", "signs", "themes"],
        additionalProperties: false,
      },
    },
    display: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          text: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
        },
        required: ["id", "text"],
        additionalProperties: false,
      },
    },
    reviewInterval: {
      type: "object",
      properties: {
        length: {
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
        },
        unit: {
          type: "string",
          enum: ["days", "weeks"],
        },
        reason: {
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected words, not only spaces.",
          },
        },
      },
      required: ["length", "unit", "reason"],
      additionalProperties: false,
    },
    codings: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
          },
          system: {
            type: "string",
            pattern:
              "^(?:https?:\\/\\/|urn:[a-z0-9][a-z0-9-]*:)[A-Za-z0-9_.~:/?#[\\]@!$&'()*+,;=%-]+$",
            messages: {
              "wrong-format": "Expected the absolute URI of a code system, by http, https or urn.",
            },
          },
          code: {
            type: "string",
            pattern: "^[!-~]+(?: [!-~]+)*$",
            messages: {
              "wrong-format":
                "Expected a code: letters, digits and signs of ASCII, single spaces only between them.",
            },
          },
          display: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          source: {
            type: "string",
            pattern: "\\S",
            messages: {
              "wrong-format": "Expected words, not only spaces.",
            },
          },
          checkedOn: {
            $ref: "#/$defs/iso-date",
          },
        },
        required: ["id", "system", "code", "source", "checkedOn"],
        additionalProperties: false,
      },
    },
  },
  required: ["id", "version"],
  additionalProperties: false,
  title: "Overlay",
  $defs: { "iso-date": isoDateTable() },
});
