// The cautions that no edition words by itself: of what is urgent in one of several screenings, of
// screenings side by side, of a timeline, of a redacted record and of numbers beside those
// published before. What each rests on stands in src/editions/york/cautions.ts.

export const cautions = {
  "caution.of-this-library":
    "These words are of this library. The document of this edition is not their source.",

  "caution.urgent.danger-recorded":
    "Immediate danger is recorded. Call 999 now if nobody has, then tell Children’s Social Care. Nothing here replaces the call.",
  "caution.urgent.danger-recorded.note":
    "1.17 asks for the call and 7.9 for Children’s Social Care. That one screening is enough is our reading.",
  "caution.urgent.danger-not-known":
    "Whether there is immediate danger is recorded as not known. Find out now. If there may be, call 999, then tell Children’s Social Care.",
  "caution.urgent.danger-not-known.note":
    "1.17 asks for the call where anyone is at immediate risk. What is not known is never read as No.",

  "caution.side-by-side.answers-not-read":
    "Some answers of these screenings could not be read under this edition. They are open: none of them was taken for No. Check them in the screening that they stand in.",
  "caution.side-by-side.answers-not-read.note":
    "An answer that cannot be read may be a Yes. It is counted with its screening and listed as no change.",
  "caution.side-by-side.nothing-concluded":
    "This lists which answers changed. What a change means for the child, and how effective any intervention is, is for people to say and to discuss.",
  "caution.side-by-side.nothing-concluded.note":
    "7.4 lets the tool serve to follow how far a child has come, and 7.8 asks people to consider how effective interventions are. Neither says what follows from a changed answer, so nothing is concluded from one.",
  "caution.side-by-side.one-child-as-told":
    "That these screenings are of one child is what whoever put them together says. Nothing here matches children.",
  "caution.side-by-side.one-child-as-told.note":
    "The tool has no place for the child. Records are never matched by a reference or a date of birth.",
  "caution.side-by-side.subjects-differ":
    "The screenings do not all carry the same reference, or the same date of birth, for the child. Check that they belong together.",
  "caution.side-by-side.subjects-differ.note":
    "The tool has no place for either. A date known in part agrees with every date that it allows.",
  "caution.side-by-side.no-content-hash":
    "A screening names its edition without the content hash. Whether its rows read then as they read now cannot be told.",
  "caution.side-by-side.no-content-hash.note":
    "The text prints no version. Edition and version are those given, so the answers are set side by side.",
  "caution.side-by-side.no-date":
    "A screening does not say on which day it was completed. How long lies between them, and which came first, cannot be told.",
  "caution.side-by-side.no-date.note": "The tool has no place for a date. None is guessed.",
  "caution.side-by-side.same-date":
    "Both screenings are of one day. Which came first is not recorded; the order is that in which they were handed in.",
  "caution.side-by-side.same-date.note":
    "The tool has no place for a date. That of this library is a day without a time.",
  "caution.side-by-side.dates-reversed":
    "By their dates the screenings stand the other way round: the one handed in as the earlier is dated after the other. They are compared as handed in. Check the dates before reading on.",
  "caution.side-by-side.dates-reversed.note":
    "The tool has no place for a date. The order given by a person is not changed without being asked.",
  "caution.side-by-side.different-days":
    "The screenings are of different days, or do not say of which. A Yes beside a No may then be a change, and not two views of one day.",
  "caution.side-by-side.different-days.note":
    "The text does not say how far apart screenings may lie. No answer is taken for out of date.",
  "caution.side-by-side.yes-now-open":
    "A row that was Yes is now not known or not answered. That is not a No: whether it still holds is open.",
  "caution.side-by-side.yes-now-open.note":
    "The tool prints Yes and No only. This library keeps what is not known and what is not answered apart from both.",
  "caution.side-by-side.sign-no-longer-noted":
    "A sign noted before is no longer noted. That does not say that it is gone: a Yes may rest on some or all of a row’s signs, and nobody is asked to note them.",
  "caution.side-by-side.sign-no-longer-noted.note":
    "The tool has one answer for a row, which “could be some or all” of it, and no place for signs.",
  "caution.side-by-side.changes-may-repeat":
    "Several changes may rest on one fact: rows that changed hold signs that repeat each other. Do not count them as separate facts.",
  "caution.side-by-side.changes-may-repeat.note":
    "The text does not say that rows repeat each other. All rows are kept as they are printed.",
  "caution.side-by-side.agencies-differ":
    "A row is answered Yes by one and No by another. The Yes is kept, both answers stand, and neither is called wrong. Those who answered can look at it together, as far as each may tell the other what they know.",
  "caution.side-by-side.agencies-differ.note":
    "The text asks agencies to work together and does not say what to do where their answers differ. What may be told to whom is for suitably qualified people to decide (8.8).",

  "caution.timeline.answers-not-read":
    "Some answers of these records could not be read under this edition. They are open: none of them was taken for No. Check them in the records named here.",
  "caution.timeline.answers-not-read.note":
    "An answer that cannot be read may be a Yes, so it neither ends nor continues a row.",
  "caution.timeline.people-conclude":
    "A timeline lists what was answered and when. What it means for the child, and how effective any intervention is, is for people to say.",
  "caution.timeline.people-conclude.note":
    "7.4 lets the tool serve to measure progress, 7.8 asks people to consider how effective interventions are, and 10.14 asks for review. None says what follows from answers, so nothing is concluded from them.",
  "caution.timeline.changes-are-of-answers":
    "“Now No” means an answer of No after a Yes, and nothing else. What is not known or not answered stays open and is never read as No.",
  "caution.timeline.changes-are-of-answers.note":
    "7.4 names no way to compare one use of the tool with the next. These words are this library’s.",
  "caution.timeline.days-are-facts":
    "The days between records are stated as they are. The guidance asks for review at appropriate intervals and prints none.",
  "caution.timeline.days-are-facts.of-any-document":
    "The days between records are stated as they are. How long is too long is for people to say.",
  "caution.timeline.days-are-facts.note":
    "No interval is printed, so nothing is said of the length of any.",
  "caution.timeline.themes-are-ours":
    "Themes draw rows together that speak of like things. A theme is Yes where one of its rows is, and No only where all are.",
  "caution.timeline.themes-are-ours.note":
    "The tool prints no themes. Rows of a theme ask for different things, so none answers for another.",
  "caution.timeline.nothing-to-compare":
    "There are not two records with a date, so nothing can be told between records.",
  "caution.timeline.nothing-to-compare.note":
    "10.14 asks for review at appropriate intervals. A change shows only where there is a record before it.",
  "caution.timeline.same-date":
    "Records of one date stand in the order in which they were handed in. Which of them came first is not recorded; what is told between them rests on that order.",
  "caution.timeline.same-date.note":
    "The tool has no place for a date. That of this library is a day without a time.",
  "caution.timeline.no-date":
    "A record without a date cannot be placed. It is listed apart, and nothing is told between it and the others.",
  "caution.timeline.no-date.note": "The tool has no place for a date. None is guessed.",
  "caution.timeline.subjects-differ":
    "The records do not all carry the same reference, or the same date of birth, for the child. Check that they belong together: nothing here matches children.",
  "caution.timeline.subjects-differ.note":
    "The tool has no place for either. Whoever put the records together says that they are of one child.",
  "caution.timeline.no-content-hash":
    "A record names its edition without the content hash. Whether its rows read then as they read now cannot be told.",
  "caution.timeline.no-content-hash.note":
    "The text prints no version. Edition and version are those given, so the record is placed.",

  "caution.flags.flags-not-read":
    "Something that was handed in could not be read: a flag, the list of flags, or the reference of the child. A flag may be missing. This does not say that there is none.",
  "caution.flags.flags-not-read.note":
    "The text asks that others can find a flag. A flag that cannot be read is told, and never taken for none.",

  "caution.redaction.audience-not-known":
    "For whom the record was to be redacted is not one of: child, subject-access, police, research. Nothing is given.",
  "caution.redaction.audience-not-known.note": "The guidance has no word on redaction.",
  "caution.redaction.kind-not-known":
    "What kind of record this is cannot be told. Nothing is given.",
  "caution.redaction.kind-not-known.note": "The guidance has no word on redaction.",
  "caution.redaction.unreadable": "The record cannot be read. Nothing is given.",
  "caution.redaction.unreadable.note": "The guidance has no word on redaction.",
  "caution.redaction.a-person-checks":
    "A person reads what is left and what is withheld, and decides what is handed over, to whom and when. Nothing here says that what is left can be.",
  "caution.redaction.a-person-checks.note":
    "8.6 warns that some conversations raise risk, and 10.11 does not say whether a completed tool can be shown.",
  "caution.redaction.what-is-left-can-tell":
    "An answer, a sign or a day can tell who spoke, where only one person could have known it. That there is a record at all can tell something too.",
  "caution.redaction.what-is-left-can-tell.note":
    "8.6 names yourself and third parties among those who could come to harm.",
  "caution.redaction.list-is-for-checking":
    "The list of what is withheld is for whoever checks, and does not go with the copy: where something was left out can point to who told.",
  "caution.redaction.list-is-for-checking.note": "The guidance has no word on redaction.",
  "caution.redaction.another-edition":
    "The record says that it was made under another edition than the one it was read by here. Rows and signs that this one does not have are withheld.",
  "caution.redaction.another-edition.note": "The guidance has no word on redaction.",
  "caution.redaction.not-the-plain-tool":
    "This is not the tool in plain words. To explain the tool to a child or young person, use the blank one. Whether to show anything of a completed record is for a person to decide.",
  "caution.redaction.not-the-plain-tool.note":
    "10.11 does not say whether a blank or a completed tool is meant.",
  "caution.redaction.law-not-applied":
    "Data protection law is not applied here. What it asks to be given of this record, and what it lets be withheld, is not confirmed. Ask whoever answers for it in your agency.",
  "caution.redaction.law-not-applied.note": "The guidance does not speak of access to records.",
  "caution.redaction.assurance-is-theirs":
    "The form’s assurance about intelligence reports is for the police to give. To report from a police form, use the copy made for intelligence. It says what it leaves out and why.",
  "caution.redaction.assurance-is-theirs.of-any-document":
    "What becomes of the details of whoever tells is for the police to say. To report from a police form, use the copy made for intelligence. It says what it leaves out and why.",
  "caution.redaction.assurance-is-theirs.note":
    "The form gives the assurance on behalf of the police. It says nothing of screenings and other records.",
  "caution.redaction.no-more-than-needed":
    "Give the police no more than they need. For each thing in this copy, ask whether sharing it helps to prevent the risk, and whether that outweighs keeping it confidential.",
  "caution.redaction.no-more-than-needed.note":
    "8.9 names necessity and proportionality as the key factors. That they hold for each detail is our reading.",
  "caution.redaction.health-details":
    "Health details are in this copy, such as sexual health or pregnancy. A person decides whether the police need them.",
  "caution.redaction.health-details.note":
    "8.9 asks whether sharing overrides confidentiality. That health details need a decision of their own is our reading.",
  "caution.redaction.few-children":
    "A record without a name can still point to a child where few are like them. Whether it may be used, and what is published of it, is for people to decide.",
  "caution.redaction.few-children.note": "The guidance does not speak of research.",

  "caution.release.ledger-not-read":
    "A publication in the ledger, or the one that is to be published, could not be read. Nothing was checked against it. Mend it and check again before you publish.",
  "caution.release.ledger-not-read.note":
    "The guidance says nothing of numbers. What was not read is told, and never taken for safe.",
  "caution.release.another-threshold":
    "A month was published before at another threshold. The same records at two thresholds differ by small numbers, and whoever has both can see them. Keep to one threshold, and leave this month out.",
  "caution.release.another-threshold.note":
    "The guidance says nothing of numbers. At another threshold other records are left out, so even large numbers differ by small ones.",
  "caution.release.small-difference":
    "Numbers differ from those published before by less than the threshold, or are the same where others changed. Whoever has both knows exactly how few records were added, or that none were. Leave these numbers out, or the whole month.",
  "caution.release.small-difference.note":
    "The guidance says nothing of numbers. A difference is a number of records like any other, so the same threshold holds for it, and a 0 is hidden too.",
  "caution.release.hidden-and-shown":
    "A number is hidden in one publication and shown in another. Together they say more of the hidden one than each does alone. Leave the month out.",
  "caution.release.hidden-and-shown.note":
    "The guidance says nothing of numbers. Not every such pair gives a number away. The warning comes for each, because one too many does less harm.",
  "caution.release.same-month-again":
    "A month was published before with other numbers. Whoever has both can take one from the other. Publish a month once, when it is over, and leave it out here.",
  "caution.release.same-month-again.note":
    "The guidance says nothing of numbers. Every number of such a month is a difference that somebody can work out.",
  "caution.release.part-and-whole":
    "A month was published before for a part of these records, or for a whole that these are a part of. Taking one from the other gives the numbers of everybody else in it. Publish either the parts or the whole, and agree with your partners which.",
  "caution.release.part-and-whole.note":
    "The guidance says nothing of numbers. Where the ledger does not say what a publication covers, one counts as a part of another if none of its numbers is greater.",
} as const;
