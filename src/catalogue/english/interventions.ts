// Sentences of the page of interventions (7.8).

export const interventions = {
  "interventions.title": "Interventions",
  "interventions.people-judge":
    "Whether an intervention works is for people to judge, at any stage. What is not recorded blocks nothing.",
  "interventions.none": "It is recorded that there is no current intervention for this aim.",
  "interventions.without-aim": "Without an aim",
  "interventions.tried": "What was tried",
  "interventions.seen": "What was seen",
  "interventions.not-recorded": "Not recorded",
  "interventions.check": "Check",
  "interventions.why-asked": "Why this asks",

  "interventions.place": "Intervention {number}",
  "interventions.place-seen": "Intervention {number}, seen {seen}",
  "interventions.tried-by": "by {person}",
  "interventions.tried-from": "from: {date}",
  "interventions.tried-until": "until: {date}",
  "interventions.considered-through": "considered through: {words}",
  "interventions.seen-by": "seen by {person}",
  "interventions.seen-by-on": "seen by {person}, {date}",

  "interventions.brief-none": "no current intervention, as recorded",
  "interventions.brief-tried": { 1: "1 tried", other: "{count} tried" },
  "interventions.brief-seen": { 1: "1 observation", other: "{count} observations" },
  "interventions.brief-lacks": {
    1: "1 point not recorded",
    other: "{count} points not recorded",
  },
} as const;
