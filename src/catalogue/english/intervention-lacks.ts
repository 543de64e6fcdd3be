// What a record of interventions can lack (7.8), and what to write down.

export const interventionLacks = {
  "interventions.because.tried":
    "No intervention is recorded for this aim, nor that there is none.",
  "interventions.prompt.tried":
    "Write down what is being tried for this aim, or that there is no intervention for it at present.",
  "interventions.because.none-and-tried":
    "It is recorded that there is no current intervention for this aim, and one that has not ended is recorded for it.",
  "interventions.prompt.none-and-tried": "Say which of the two holds now.",
  "interventions.because.aim": "The intervention names none of the aims.",
  "interventions.prompt.aim": "Write down which of the aims the intervention is meant to serve.",
  "interventions.because.what-was-tried": "What was tried is not recorded.",
  "interventions.prompt.what-was-tried":
    "Write down what was tried with the child or young person and their family.",
  "interventions.because.who-tried": "Who does it is not recorded.",
  "interventions.prompt.who-tried": "Write down who does it: a name, a role or an organisation.",
  "interventions.because.when-tried": "When it began is not recorded.",
  "interventions.prompt.when-tried": "Write down when it began, as far as that is known.",
  "interventions.because.seen":
    "Nothing is recorded of what was seen of this intervention in view of this aim.",
  "interventions.prompt.seen":
    "Write down what was seen, whatever it was. If there was nothing to see yet, write that.",
  "interventions.because.what-was-seen": "What was seen is not recorded.",
  "interventions.prompt.what-was-seen": "Write down what was seen, and not what it means.",
  "interventions.because.who-saw": "Who saw it is not recorded.",
  "interventions.prompt.who-saw": "Write down who saw it: a name, a role or an organisation.",
  "interventions.because.when-seen": "When it was seen is not recorded.",
  "interventions.prompt.when-seen": "Write down when it was seen, as far as that is known.",
  "interventions.lack-note":
    "7.8 asks that thought be given to how effective current interventions are. It does not say what to write down. This library asks for what was tried and what was seen, by whom and when, so that people can judge.",
  "interventions.lack-note.of-any-document":
    "This library asks for what was tried and what was seen, by whom and when, so that people can judge.",
} as const;
