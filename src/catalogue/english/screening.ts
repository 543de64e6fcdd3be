// Sentences of the page of a screening and of its judgement (chapter 7).

export const screening = {
  "screening.title": "Screening",
  "screening.title-with-judgement": "Screening and judgement",
  "screening.completed": "Completed on {date} by {person}.",
  "screening.completed-no-date": "Completed by {person}. The date is not recorded.",
  "screening.born": "Born: {date}.",
  "screening.aged": "Age: {age}.",
  "screening.age-not-recorded": "Age: not recorded.",

  "screening.needs": "Learning disability or special needs: {answer}.",

  "screening.voice": "What the child says",
  "screening.voice-not-recorded": "Nothing is recorded of what the child says.",
  "screening.protective": "Protective factors",

  "screening.judgement": "Judgement",
  "screening.judged": "{level}. Judged by {person} on {date}.",
  "screening.discussed": "Discussed with {person}.",
  "screening.discussed-on": "Discussed with {person} on {date}.",
  "screening.not-discussed": "Discussed with: not recorded.",
  "screening.reason": "Reason",
  "screening.no-reason": "Reason: not recorded.",
  "screening.review-on": "Review on {date}.",
  "screening.no-review": "Review date: not set.",
  "screening.differs": "The judgement differs from the rows. Both are kept.",
  "screening.below": "The judgement is below what the rows point to. Both are kept.",

  "screening.level": "Level by the rows",
  "screening.level-at-least": "Level by the rows: at least {level}",
  "screening.points-to": "The rows point to {level}.",
  "screening.nothing-recorded":
    "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
  "screening.no-yes-yet": {
    1: "No row is answered Yes yet, and 1 is open. This says nothing about risk.",
    other: "No row is answered Yes yet, and {count} are open. This says nothing about risk.",
  },
  "screening.no-yes-not-read":
    "No row is answered Yes, and answers could not be read. This says nothing about risk.",
  "screening.open-not-known": { 1: "1 row is not known", other: "{count} rows are not known" },
  "screening.open-unanswered": {
    1: "1 row is not answered",
    other: "{count} rows are not answered",
  },
  "screening.open-unread": {
    1: "1 row could not be read",
    other: "{count} rows could not be read",
  },
  "screening.open-contradicted": {
    1: "1 row is answered No and has a sign noted ({names})",
    other: "{count} rows are answered No and have a sign noted ({names})",
  },
  "screening.open-rows": "{rows}.",
  "screening.cannot-raise": {
    1: "It cannot raise this level, but it may still matter.",
    other: "They cannot raise this level, but they may still matter.",
  },
  "screening.could-reach": "The level could reach {level}.",
  "screening.no-one-level": "Each area has a level of its own. There is no level of the whole.",
  "screening.area": "{area}: at least {level}.",
  "screening.area-could-reach": "{area}: at least {level}. It could reach {higher}.",
  "screening.also-rests-on": "The level also rests on {facts}.",
  "screening.fact-age": "the child’s age",
  "screening.fact-immediateDanger": "danger now",
  "screening.fact-learningDisabilityOrSpecialNeeds": "a learning disability or special needs",
  "screening.may-ask-for": "What is open could also ask for this: {action}",
  "screening.settled-by": "{level} is settled by {answers}.",
  "screening.settled-by-nothing": "{level} is settled: no open row can change it.",
  "screening.one-yes": "a Yes to any one of these: {rows}",
  "screening.all-yes": "a Yes to each of these: {rows}",
  "screening.all-no": "a No to each of these: {rows}",
  "screening.need-not-wait": "Act on what you know. You need not wait.",

  "screening.why": "Why",
  "screening.row": "{level}: {name}",
  "screening.row-answered-no": "{level}: {name} (answered No)",
  "screening.row-in-print": "As printed: {label}",
  "screening.sign-noted": "Noted: {sign}",
  "screening.no-sign-noted": "No sign noted: a Yes may rest on some or all of them.",
  "screening.how-known": "How it is known: {basis}",
  "screening.when": "When: {date}",
  "screening.expressed": "told by the child",
  "screening.observed": "observed",
  "screening.heard": "heard",
  "screening.identified": "identified",
  "screening.counts":
    "Rows: {yes} Yes, {no} No, {notKnown} not known, {unanswered} not answered. Signs noted: {signs}. No level follows from these numbers.",
  "screening.counts.of-any-document":
    "Rows: {yes} Yes, {no} No, {notKnown} not known, {unanswered} not answered. Signs noted: {signs}.",
  "screening.counts-distinct":
    "Rows: {yes} Yes, {no} No, {notKnown} not known, {unanswered} not answered. Signs noted: {signs}, {distinct} of them distinct. No level follows from these numbers.",
  "screening.counts-distinct.of-any-document":
    "Rows: {yes} Yes, {no} No, {notKnown} not known, {unanswered} not answered. Signs noted: {signs}, {distinct} of them distinct.",

  "screening.talk": "Talk over with your lead",
  "screening.listed-at": "Listed in the guidance at {level}",
  "screening.listed-elsewhere": "Listed at other levels and not repeated here",
  "screening.no-actions": "The guidance lists no actions at {level}.",
  "screening.next": "Record and review",
  "screening.our-titles": "Here: {titles}.",
  "screening.our-reviews": "{agency} reviews every {interval}. Why: {reason}",
  "screening.the-agency": "The agency",
  "screening.days": { 1: "day", other: "{count} days" },
  "screening.weeks": { 1: "week", other: "{count} weeks" },

  "screening.open": "Still open",
  "screening.open-at": "{state}, {level}: {names}",
  "screening.row-count": { 1: "1 row", other: "{count} rows" },
  "screening.open-with-notes": "Open rows with something noted",

  "screening.check": "Check",
  "screening.one-fact": "Where signs may rest on one fact",

  "screening.notes": "Notes",
  "screening.notes-at": "Notes: {level}",
  "screening.notes-on-no": "Notes on rows answered No",
} as const;
