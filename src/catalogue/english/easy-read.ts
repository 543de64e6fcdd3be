// Sentences of the blank tool in easy-read words (10.11) that are the same whatever words a young
// person reads. Those words are in `src/young-person`, where an agency can bring its own.

export const easyRead = {
  "easy-read.title": "What adults look out for, in plain words",
  "easy-read.title-short": "What adults look out for: a short page",
  "easy-read.with-english": "{words} ({english})",
  "easy-read.for-the-adult": "For the adult who shows this page",
  "easy-read.blank-only":
    "This is the blank tool and holds nothing about anyone. A completed one can hold what others said and police intelligence: nothing here is made from one.",
  "easy-read.person-decides":
    "Whether to show it, when, and to whom else, is for you to decide with your lead. Some conversations raise risk. Think of who may find the page.",
  "easy-read.read-it-first":
    "Read it first and stay with the young person while they read. A reading age of 9 to 11 is enough to follow it, but it is meant for about 12 and over: it speaks plainly of sex, drugs, violence, self-harm and suicide. Choose the parts that fit, or take the short page. Rows are shorter and gentler than printed: use the printed tool to screen.",
  "easy-read.read-it-first.of-any-document":
    "Read it first and stay with the young person while they read. Choose the parts that fit, or take the short page. Rows may be shorter and gentler than printed: use the printed tool to screen.",
  "easy-read.no-levels":
    "Levels are left out and rows stand by what they speak of. A level is a guide for practitioners and says nothing about a child.",
  "easy-read.check-the-numbers": "Check each number but 999 before you hand the page over.",
  "easy-read.newer-advice":
    "How to ring 999 without speaking, how to text 999, and when Childline can be rung are newer advice and not in the guidance. They were read on pages of North Yorkshire Police, other forces and the NSPCC, on days that are not known. Check them before you hand the page over.",
  "easy-read.newer-advice.of-any-document":
    "How to ring 999 without speaking, how to text 999, and when Childline can be rung were read on pages of police forces and the NSPCC, on days that are not known. Check them before you hand the page over.",
  "easy-read.words-of-the-agency":
    "Words that are followed by English ones were put in by your agency. This library has not checked them; the English ones are its own.",
  "easy-read.not-translated": {
    1: "1 entry is not translated and in English only.",
    other: "{count} entries are not translated and in English only.",
  },
  "easy-read.without-words": {
    1: "1 row has no plain words yet and no place here.",
    other: "{count} rows have no plain words yet and no place here.",
  },
  "easy-read.where-from": "Where the words come from",
} as const;
