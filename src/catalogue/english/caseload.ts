// Sentences of the page of a caseload in numbers (1.16).

export const caseload = {
  "caseload.title": "Caseload in numbers",
  "caseload.not-read":
    "Something that was handed in could not be read as a caseload. It is in none of the numbers. Do not publish them.",
  "caseload.about":
    "Numbers of records, for a problem profile. They say nothing about any child. A number that is higher or lower has many possible reasons.",
  "caseload.not-shown-means":
    "“Not shown” means: fewer than {threshold}, or hidden to protect a number that is.",
  "caseload.no-month": "No month has anything to show.",
  "caseload.all-months": {
    1: "All months together: 1 record counted",
    other: "All months together: {count} records counted",
  },
  "caseload.of-month": {
    1: "{month}: 1 record counted",
    other: "{month}: {count} records counted",
  },
  "caseload.month-not-recorded": "Month not recorded",
  "caseload.months": "Months",

  "caseload.bounds": "Bounds",
  "caseload.about-bounds": "The bounds are those of each record’s rows.",
  "caseload.at-least": "At least",
  "caseload.could-reach": "Could reach",
  "caseload.records": "Records",
  "caseload.bounds-not-shown": {
    1: "1 pair of bounds not shown. Not shown does not mean none.",
    other: "{count} pairs of bounds not shown. Not shown does not mean none.",
  },
  "caseload.rows": "Rows",
  "caseload.level": "Level",
  "caseload.row": "Row",
  "caseload.rows-not-shown": {
    1: "1 row not shown. Not shown does not mean none.",
    other: "{count} rows not shown. Not shown does not mean none.",
  },
  "caseload.themes": "Themes",
  "caseload.about-themes":
    "A theme has the records with a Yes in one or more of its rows whose Yes is shown. A theme is a convention of the software.",
  "caseload.theme": "Theme",
  "caseload.themes-not-shown": {
    1: "1 theme not shown. Not shown does not mean none.",
    other: "{count} themes not shown. Not shown does not mean none.",
  },
  "caseload.range": "{from} to {to}",
  "caseload.not-shown": "Not shown",
  "caseload.overlaps": "Not to be added up: rows that can rest on one fact",
  "caseload.overlap": {
    1: "{what} At most 1 record stands in more than one of their numbers.",
    other: "{what} At most {count} records stand in more than one of their numbers.",
  },

  "caseload.not-counted": "Not counted here",
  "caseload.of-other-editions": "Outcomes of another edition: {number}",
  "caseload.unreadable": "Entries that are no outcome: {number}",
  "caseload.fewer-than": "fewer than {threshold}",
  "caseload.hiding": "How numbers are hidden",
  "caseload.suppression":
    "A number that is too small is not shown, and neither is one that would give a small one away. Not shown does not mean none: a 0 is not shown either. Some records are left out so that no child can be picked out. No is not counted. A Yes, a Not known or a Not answered that is not shown is not a No. Totals add up what is shown, so they can be too low, never too high.",
  "caseload.suppression-note":
    "This is a convention of the software: the guidance says nothing of numbers. Whoever has two summaries of almost the same records can take one from the other. So can whoever has the same records at two thresholds, or the numbers of one agency and those of several. Give out one summary for each period, at one threshold, and not again after a few more records. Agree with your partners who gives out what. A child that two agencies screened is counted twice.",
  "caseload.suppression-note.of-any-document":
    "This is a convention of the software. Whoever has two summaries of almost the same records can take one from the other. So can whoever has the same records at two thresholds, or the numbers of one agency and those of several. Give out one summary for each period, at one threshold, and not again after a few more records. Agree with your partners who gives out what. A child that two agencies screened is counted twice.",
} as const;
