// Sentences of the page of a police information form (Appendix One).

export const policeForm = {
  "police-form.working-copy":
    "A working copy. It names whoever fills it in and where the information comes from: check it before it goes anywhere.",
  "police-form.not-the-whole-form":
    "The text we hold is not the whole form. Use the current police form to send anything.",
  "police-form.not-the-whole-form.of-any-document": "Use the current police form to send anything.",

  "police-form.block-event": "What happened",
  "police-form.block-preamble": "About the information",
  "police-form.block-your-details": "Your details",
  "police-form.block-source": "Who or where the information is coming from",
  "police-form.block-provenance": "How the information is known",
  "police-form.block-people": "Who is involved",
  "police-form.person": "Person {number}",
  "police-form.nobody": "Nobody is recorded. Asked for: {asksFor}.",

  "police-form.ours": "{label} (not on the printed form)",
  "police-form.box": "{label}:",
  "police-form.does-not-apply": "Does not apply: {labels}. {why}",
  "police-form.aged": "aged {age}",
  "police-form.aged-on": "aged {age} on {date}",
  "police-form.aged-between": "aged {from} to {to}",
  "police-form.aged-between-on": "aged {from} to {to} on {date}",
  "police-form.recorded-as-not-known": "recorded as not known",

  "police-form.requested": "Asked for in the preamble, with no field in the text we hold",
  "police-form.vehicle": "Vehicle",
  "police-form.place": "Place ({role})",
  "police-form.place-of-person": "Place ({role}, person {number})",
  "police-form.place-role-not-recorded": "part not recorded",
  "police-form.added": "Added by an agency",

  "police-form.not-recorded-yet": "Not recorded yet: {what}.",
  "police-form.place-of-nobody":
    "Place {place} is recorded as that of person {person}, and the form has no such person. Say whose it is.",
  "police-form.open": "Not recorded yet: do not wait for it",
  "police-form.never-asked": "Asked for nowhere in the text we hold",
  "police-form.left-out": "Left out of what is passed on for intelligence",
  "police-form.read-first": "Read before it is passed on",
  "police-form.read-line": "{fields}: {why}",
} as const;
