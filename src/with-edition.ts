// The functions of the library bound to one edition, so that a host cannot forget to hand it in.

import {
  checkRelease,
  mergeTallies,
  parseTally,
  publishTally,
  summariseCaseload,
  tallyCaseload,
} from "./caseload/index.js";
import type {
  CaseloadOptions,
  CaseloadSummary,
  CaseloadTally,
  Entries,
  EntriesLater,
  Release,
  ReleaseCheck,
} from "./caseload/index.js";
import { define, findContacts, staleContacts } from "./directory/index.js";
import type { FoundContact, StaleContact } from "./directory/index.js";
import { checkReadiness } from "./editions/index.js";
import type { Edition, GlossaryEntry } from "./editions/index.js";
import { checkFlags, parseFlag, parseFlags, raiseFlag } from "./flagging/index.js";
import type { Flag, FlagCheck } from "./flagging/index.js";
import type { IsoDate } from "./foundation/generated.js";
import type { Input } from "./foundation/input.js";
import type { Issue, Result } from "./foundation/result.js";
import type { ContactFunction } from "./foundation/vocabulary.js";
import {
  appendEvent,
  appendToHead,
  historyHead,
  mergeHistories,
  parseHistory,
  reviewHistory,
} from "./history/index.js";
import type {
  Appended,
  History,
  HistoryEvent,
  HistoryHead,
  HistoryMerge,
  HistoryReview,
} from "./history/index.js";
import { parseInterventions, reviewInterventions } from "./interventions/index.js";
import type { Interventions, InterventionsReview } from "./interventions/index.js";
import { forIntelligence, parsePoliceForm, reviewPoliceForm } from "./police-form/index.js";
import type { IntelligenceReport, PoliceForm, PoliceFormReview } from "./police-form/index.js";
import { redact } from "./redaction/index.js";
import type { Audience, RedactableRecord, Redaction } from "./redaction/index.js";
import {
  parseJudgement,
  parseScreening,
  parseScreeningText,
  recordJudgement,
  screen,
  whatWouldSettle,
} from "./screening/index.js";
import type {
  Judgement,
  Screening,
  ScreeningOutcome,
  ScreeningRecord,
  WouldSettle,
} from "./screening/index.js";
import {
  parseSharingHistory,
  parseSharingRecord,
  recordSharing,
  reviewSharing,
} from "./sharing/index.js";
import type {
  SharingEntry,
  SharingHistory,
  SharingRecord,
  SharingReview,
} from "./sharing/index.js";
import { combineScreenings, compareScreenings } from "./side-by-side/index.js";
import type { CombinedScreening, ScreeningComparison } from "./side-by-side/index.js";
import { timeline } from "./timeline/index.js";
import type { Timeline } from "./timeline/index.js";
import {
  blankToolInPlainWords,
  explainForYoungPerson,
  parsePlainWords,
} from "./young-person/index.js";
import type { EasyReadTool, EasyReadWords } from "./young-person/index.js";

/**
 * The functions of `csae-guidance` that read a record or answer a question under an edition, bound
 * to one. Each is as the function of its name, without the edition.
 */
export interface BoundFunctions<E extends Edition> {
  /** The edition, for what takes it from elsewhere, such as a page of `csae-guidance/render`. */
  readonly edition: E;

  /** As {@link parseScreening}. */
  readonly parseScreening: (input: unknown) => Result<Screening<E>>;
  /** As {@link parseScreeningText}. */
  readonly parseScreeningText: (text: string) => Result<Screening<E>>;
  /** As {@link parseJudgement}. */
  readonly parseJudgement: (input: unknown) => Result<Judgement<E>>;
  /** As {@link screen}. */
  readonly screen: (screening: Screening<E>, on?: IsoDate) => ScreeningOutcome<E>;
  /** As {@link whatWouldSettle}. */
  readonly whatWouldSettle: (screening: Screening<E>, on?: IsoDate) => WouldSettle<E>;
  /** As {@link recordJudgement}. */
  readonly recordJudgement: <Given = Judgement<E>>(
    screening: Screening<E>,
    judgement: Input<Given, Judgement<E>>,
  ) => Result<ScreeningRecord<E>>;

  /** As {@link compareScreenings}. */
  readonly compareScreenings: (
    earlier: Screening<E>,
    later: Screening<E>,
  ) => Result<ScreeningComparison<E>>;
  /** As {@link combineScreenings}. */
  readonly combineScreenings: (
    screenings: readonly (Screening<E> | CombinedScreening<E>)[],
  ) => Result<CombinedScreening<E>>;
  /** As {@link timeline}. */
  readonly timeline: (
    records: readonly (Screening<E> | ScreeningRecord<E>)[],
  ) => Result<Timeline<E>>;

  /** As {@link parseInterventions}. */
  readonly parseInterventions: (input: unknown) => Result<Interventions>;
  /** As {@link reviewInterventions}. */
  readonly reviewInterventions: (record: Interventions) => InterventionsReview;

  /** As {@link parseSharingRecord}. */
  readonly parseSharingRecord: (input: unknown) => Result<SharingRecord>;
  /** As {@link parseSharingHistory}. */
  readonly parseSharingHistory: (input: unknown) => Result<SharingHistory>;
  /** As {@link recordSharing}. */
  readonly recordSharing: <Given = SharingEntry>(
    history: SharingHistory | readonly [],
    entry: Input<Given, SharingEntry>,
  ) => Result<SharingHistory>;
  /** As {@link reviewSharing}. */
  readonly reviewSharing: (record: SharingRecord) => SharingReview;

  /** As {@link raiseFlag}. */
  readonly raiseFlag: <Given = Flag>(input: Input<Given, Flag>) => Result<Flag>;
  /** As {@link parseFlag}. */
  readonly parseFlag: (input: unknown) => Result<Flag>;
  /** As {@link parseFlags}. */
  readonly parseFlags: (input: unknown) => Result<readonly Flag[]>;
  /** As {@link checkFlags}. */
  readonly checkFlags: (
    flags: readonly Flag[],
    enquiry: { readonly child: string; readonly on?: IsoDate | undefined },
  ) => FlagCheck;

  /** As {@link checkReadiness}. */
  readonly checkReadiness: (on?: IsoDate) => Issue[];

  /** As {@link findContacts}. */
  readonly findContacts: (fn: ContactFunction) => FoundContact[];
  /** As {@link staleContacts}. */
  readonly staleContacts: (on: IsoDate) => StaleContact[];
  /** As {@link define}. */
  readonly define: (term: string) => GlossaryEntry<E["glossary"][number]["id"]> | undefined;

  /** As {@link parsePoliceForm}. */
  readonly parsePoliceForm: (input: unknown) => Result<PoliceForm>;
  /** As {@link reviewPoliceForm}. */
  readonly reviewPoliceForm: (form: PoliceForm) => PoliceFormReview;
  /** As {@link forIntelligence}. */
  readonly forIntelligence: (form: PoliceForm) => IntelligenceReport;

  /** As {@link blankToolInPlainWords}. */
  readonly blankToolInPlainWords: (words?: EasyReadWords<E>) => EasyReadTool;
  /** As {@link explainForYoungPerson}. */
  readonly explainForYoungPerson: (words?: EasyReadWords<E>) => string[];
  /** As {@link parsePlainWords}. */
  readonly parsePlainWords: (input: unknown) => Result<EasyReadWords<E>>;

  /** As {@link parseHistory}. */
  readonly parseHistory: (input: unknown) => Result<History<E>>;
  /** As {@link appendEvent}. */
  readonly appendEvent: <Given = HistoryEvent<E>>(
    history: History<E>,
    event: Input<Given, HistoryEvent<E>>,
  ) => Result<History<E>>;
  /** As {@link historyHead}. */
  readonly historyHead: (history: History<E>) => Result<HistoryHead>;
  /** As {@link appendToHead}. */
  readonly appendToHead: <Given = HistoryEvent<E>>(
    head: HistoryHead,
    event: Input<Given, HistoryEvent<E>>,
  ) => Result<Appended<E>>;
  /** As {@link mergeHistories}. */
  readonly mergeHistories: (first: History<E>, second: History<E>) => Result<HistoryMerge<E>>;
  /** As {@link reviewHistory}. */
  readonly reviewHistory: (history: History<E>, kept?: string) => HistoryReview;

  /** As {@link redact}. */
  readonly redact: <T extends RedactableRecord>(record: T, audience: Audience) => Redaction<T>;
  /** As {@link summariseCaseload}. */
  readonly summariseCaseload: {
    (outcomes: Entries, options?: CaseloadOptions): CaseloadSummary;
    (outcomes: EntriesLater, options?: CaseloadOptions): Promise<CaseloadSummary>;
  };
  /** As {@link tallyCaseload}. */
  readonly tallyCaseload: {
    (entries: Entries): CaseloadTally;
    (entries: EntriesLater): Promise<CaseloadTally>;
  };
  /** As {@link mergeTallies}. */
  readonly mergeTallies: (tallies: readonly CaseloadTally[]) => Result<CaseloadTally>;
  /** As {@link parseTally}. */
  readonly parseTally: (input: unknown) => Result<CaseloadTally>;
  /** As {@link publishTally}. */
  readonly publishTally: (tally: CaseloadTally, options?: CaseloadOptions) => CaseloadSummary;
  /** As {@link checkRelease}. */
  readonly checkRelease: (
    before: readonly (CaseloadSummary | Release)[],
    next: CaseloadSummary | Release,
  ) => ReleaseCheck;
}

/**
 * Binds the functions of the library to one edition. A host that has an edition of its own takes
 * them from here, so that no call can read a record under York's edition by mistake.
 *
 * Whatever takes an edition in `csae-guidance` is bound, but for what is about editions themselves
 * (`checkEdition`, `compareEditions`, `defineEdition`, `defineOverlay`, `editionHash`, `pinOf`).
 *
 * @remarks Limit: functions of other entries, such as pages and FHIR, are not bound. They take
 *   `edition` as ever. A bundle carries every function that is bound, so a page that only screens
 *   does better with `screen` alone.
 * @param edition - The edition, such as an agency's from {@link defineOverlay}.
 * @returns The functions, frozen, with the edition beside them.
 * @example
 * const made = defineOverlay(york, {
 *   id: "example-trust",
 *   version: "1.0.0",
 *   contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
 * });
 * const trust = withEdition(made.ok ? made.value : york);
 * const parsed = trust.parseScreening({
 *   edition: pinOf(trust.edition),
 *   answers: { clipping: "yes" },
 * });
 * parsed.ok && trust.screen(parsed.value).edition.id; // "york.example-trust"
 */
export function withEdition<E extends Edition>(edition: E): BoundFunctions<E>;
export function withEdition(edition: Edition): BoundFunctions<Edition> {
  return Object.freeze<BoundFunctions<Edition>>({
    edition,
    parseScreening: (input) => parseScreening(input, edition),
    parseScreeningText: (text) => parseScreeningText(text, edition),
    parseJudgement: (input) => parseJudgement(input, edition),
    screen: (screening, on) => screen(screening, edition, on),
    whatWouldSettle: (screening, on) => whatWouldSettle(screening, edition, on),
    recordJudgement: (screening, judgement) => recordJudgement(screening, judgement, edition),
    compareScreenings: (earlier, later) => compareScreenings(earlier, later, edition),
    combineScreenings: (screenings) => combineScreenings(screenings, edition),
    timeline: (records) => timeline(records, edition),
    parseInterventions: (input) => parseInterventions(input, edition),
    reviewInterventions: (record) => reviewInterventions(record, edition),
    parseSharingRecord: (input) => parseSharingRecord(input, edition),
    parseSharingHistory: (input) => parseSharingHistory(input, edition),
    recordSharing: (history, entry) => recordSharing(history, entry, edition),
    reviewSharing: (record) => reviewSharing(record, edition),
    raiseFlag: (input) => raiseFlag(input, edition),
    parseFlag: (input) => parseFlag(input, edition),
    parseFlags: (input) => parseFlags(input, edition),
    checkFlags: (flags, enquiry) => checkFlags(flags, enquiry, edition),
    checkReadiness: (on) => checkReadiness(edition, on),
    findContacts: (fn) => findContacts(fn, edition),
    staleContacts: (on) => staleContacts(edition, on),
    define: (term) => define(term, edition),
    parsePoliceForm: (input) => parsePoliceForm(input, edition),
    reviewPoliceForm: (form) => reviewPoliceForm(form, edition),
    forIntelligence: (form) => forIntelligence(form, edition),
    blankToolInPlainWords: (words) => blankToolInPlainWords(edition, words),
    explainForYoungPerson: (words) => explainForYoungPerson(edition, words),
    parsePlainWords: (input) => parsePlainWords(input, edition),
    parseHistory: (input) => parseHistory(input, edition),
    appendEvent: (history, event) => appendEvent(history, event, edition),
    historyHead: (history) => historyHead(history, edition),
    appendToHead: (head, event) => appendToHead(head, event, edition),
    mergeHistories: (first, second) => mergeHistories(first, second, edition),
    reviewHistory: (history, kept) => reviewHistory(history, kept, edition),
    redact: (record, audience) => redact(record, audience, edition),
    summariseCaseload: summariseUnder(edition),
    tallyCaseload: tallyUnder(edition),
    mergeTallies: (tallies) => mergeTallies(tallies, edition),
    parseTally: (input) => parseTally(input, edition),
    publishTally: (tally, options) => publishTally(tally, options, edition),
    checkRelease: (before, next) => checkRelease(before, next, edition),
  });
}

function summariseUnder(edition: Edition): BoundFunctions<Edition>["summariseCaseload"] {
  function summarise(outcomes: Entries, options?: CaseloadOptions): CaseloadSummary;
  function summarise(outcomes: EntriesLater, options?: CaseloadOptions): Promise<CaseloadSummary>;
  function summarise(
    outcomes: Entries | EntriesLater,
    options?: CaseloadOptions,
  ): CaseloadSummary | Promise<CaseloadSummary> {
    return summariseCaseload(outcomes, options, edition);
  }
  return summarise;
}

function tallyUnder(edition: Edition): BoundFunctions<Edition>["tallyCaseload"] {
  function tally(entries: Entries): CaseloadTally;
  function tally(entries: EntriesLater): Promise<CaseloadTally>;
  function tally(entries: Entries | EntriesLater): CaseloadTally | Promise<CaseloadTally> {
    return tallyCaseload(entries, edition);
  }
  return tally;
}
