// What the records say in words. All of it is fictional, and says so.

export const NOTES = [
  "Fictional: came home after ten on two evenings this week.",
  "Fictional: the form tutor mentioned it on Monday; nobody else has seen it.",
  "Fictional: said by the child on the way to the car, and not asked about again.",
  "Fictional: a new phone, and no wish to say where it is from. Parent will ask at the weekend.",
  "Fictional: seen once in the spring. Not since.",
  "Fictional: café near the station, “with older friends” – two named, both unknown to us.",
  "Fictional: no longer goes to football. Coach has written twice.",
  "Fictional: heard at second hand; to be checked with the school nurse before the meeting.",
  "Fictional: attendance 61 % this term, 94 % last year.",
  'Fictional: said "it\'s nothing" and laughed.',
  "Fictional: grandmother would rather not say more on the telephone.\nShe will come in on Friday.",
  "Fictional: n/k",
] as const;

export const NAMES = ["Fictional Practitioner A", "Fictional Practitioner B"] as const;
export const ROLES = ["school nurse", "youth worker", "teacher", "social worker"] as const;
export const ORGANISATIONS = ["Fictional School", "Fictional Youth Service"] as const;
