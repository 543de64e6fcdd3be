// Sentences of the page of a history (7.7, 8.9). The names of fields are in `fields.ts`.

export const history = {
  "history.title": "History of a record",
  "history.events": {
    1: "1 event, in the order recorded.",
    other: "{count} events, in the order recorded.",
  },
  "history.misfits": "What does not fit together",
  "history.misfit": "Event {number}: {message}",
  "history.nothing-left-out":
    "Find out what happened. This page leaves nothing out and puts nothing right.",
  "history.fits": "Nothing was found that does not fit together.",
  "history.limit":
    "If an event was taken off the end, or the whole history was written anew, only a fingerprint kept elsewhere shows it.",
  "history.fingerprint": "Fingerprint of this history",
  "history.keep":
    "Keep it elsewhere. It shows later whether an event up to here was changed or removed.",

  "history.last-events": "Last events",
  "history.event": "Event {number}: {kind}",
  "history.event-of": "Event {number}, {date}: {kind}. By {person}.",
  "history.by": "Entered by: {person}",
  "history.happened": "When it happened: {date}",
  "history.recorded": "Recorded: {date}",
  "history.created": "record created",
  "history.answered": "rows answered",
  "history.amended": "amendment",
  "history.judged": "judgement",
  "history.discussed": "discussion",
  "history.sharing-decided": "decision on sharing information",
  "history.flagged": "flag",
  "history.reviewed": "review",
  "history.corrected": "correction",

  "history.what": "What",
  "history.was": "Was",
  "history.is-now": "Is now",
  "history.why": "Why",
  "history.nothing-recorded": "nothing recorded",
  "history.none": "none",
  "history.over-lines": "{label}:",
  "history.edition": "{id} {version}",
  "history.edition-of-another-hash": "{id} {version}, content hash {hash}",
} as const;
