// Why something of a record is given or withheld (chapter 8; 10.11; Appendix One, line 429).

export const redactionReasons = {
  "redaction.because.pinned": "A record cannot be read without its edition.",
  "redaction.note.pinned": "The guidance does not speak of its own editions.",
  "redaction.because.own-copy": "It is about the child, or a day on which something was recorded.",
  "redaction.note.own-copy":
    "10.11 does not say whether a blank or a completed tool can be shown. What is kept here is a beginning for the person who decides.",
  "redaction.because.own-data":
    "It is about the child themself, or a day on which something was recorded.",
  "redaction.note.own-data":
    "The guidance does not speak of access to records. What the law on access to records asks for, of other people’s details above all, is not confirmed here.",
  "redaction.because.for-police":
    "Agencies share information with the police about children who may be at risk.",
  "redaction.note.for-police":
    "Whether to share, and how much of this, is decided by people, on the facts.",
  "redaction.because.for-research":
    "It is in words to choose from, and no date in it is finer than a month.",
  "redaction.note.for-research":
    "The guidance does not speak of research. Whether a record may be used for it is decided by people.",
  "redaction.because.born-in-a-year": "A date of birth points to a child. It is cut to the year.",
  "redaction.note.born-in-a-year":
    "The guidance does not speak of research. A year of birth says no more than an age does.",
  "redaction.because.age-and-birth":
    "An age beside a date of birth tells the month of birth. The year of birth is given, and the age is not.",
  "redaction.note.age-and-birth": "The guidance does not speak of research.",
  "redaction.because.points-to-child": "A reference points to a child.",
  "redaction.note.points-to-child": "The guidance does not speak of research.",
  "redaction.because.about-sharing":
    "Whether the child was asked, why not, and whether information was shared can be what must not be told. A person decides.",
  "redaction.note.about-sharing":
    "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  "redaction.because.points-to-who-told":
    "How and when something came to be known can point to who told. A person decides.",
  "redaction.note.points-to-who-told":
    "8.6 names yourself and third parties among those who could come to harm.",
  "redaction.because.who-acted": "It names whoever acted or was spoken to. A person decides.",
  "redaction.note.who-acted":
    "8.6 names yourself among those who could come to harm. What the law on access to records asks for, of other people’s details above all, is not confirmed here.",
  "redaction.because.who-acted-to-police":
    "Whoever completed the record is the reporter of what is passed on from it. A person decides.",
  "redaction.note.who-acted-to-police":
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police to give. It says nothing of screenings.",
  "redaction.because.other-people":
    "It is about other people, or nobody says which of them is the child. A person decides.",
  "redaction.note.other-people":
    "8.6 names family members and third parties among those who could come to harm. What the law on access to records asks for, of other people’s details above all, is not confirmed here.",
  "redaction.because.who-told": "It is about whoever told, or what they did. A person decides.",
  "redaction.note.who-told":
    "8.6 names yourself and third parties among those who could come to harm.",
  "redaction.because.who-told-to-police":
    "The details of whoever tells are kept out of intelligence reports, and what they say of how it is known can point to them.",
  "redaction.note.who-told-to-police":
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police to give. It is read here to hold for other sources too.",
  "redaction.because.may-prejudice":
    "Telling it could prejudice the prevention, detection or prosecution of a serious crime. A person decides.",
  "redaction.note.may-prejudice":
    "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  "redaction.because.anyones-words":
    "Anyone’s words can hold anything about anyone, the source and other people included. A person reads them and decides.",
  "redaction.note.anyones-words": "No program can tell what words give away.",
  "redaction.because.the-childs-words": "They are the child’s own words.",
  "redaction.note.the-childs-words":
    "10.11 does not say whether a completed tool can be shown. What someone said themself can be told to them again.",
  "redaction.because.name-others":
    "The child’s own words repeat a name that the record holds. A person reads them and decides.",
  "redaction.note.name-others":
    "8.6 names yourself and third parties among those who could come to harm.",
  "redaction.because.changed-since":
    "It was changed or corrected later. What stands now is in its place, if anything is.",
  "redaction.note.changed-since":
    "The guidance does not speak of correcting a record. What was found to be wrong is not handed out again.",
  "redaction.because.not-for-research": "Research gets no one’s words, names or details.",
  "redaction.note.not-for-research": "The guidance does not speak of research.",
  "redaction.because.not-of-the-record":
    "It is what the library says with the guidance, and nothing that was recorded. `screen` says it again.",
  "redaction.note.not-of-the-record": "Copied from a record it could hold anyone’s words.",
  "redaction.because.reach-not-stated":
    "Nothing says whom it may reach: it is no field of such a record, it has not the shape of one, or it is no word to choose from under this edition.",
  "redaction.note.reach-not-stated": "Whatever is not known to be safe is withheld.",
} as const;
