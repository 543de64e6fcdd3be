// An edition with words in Welsh. They are here for the tests; nobody who speaks it checked them.

import { defineOverlay, york } from "csae-guidance";
import { ENGLISH_SENTENCES } from "csae-guidance/render";

const made = defineOverlay(york, {
  id: "cy",
  version: "1.0.0",
  sentences: {
    ...ENGLISH_SENTENCES,
    language: "cy",
    yes: "Ydy",
    no: "Nac ydy",
    "not-known": "Ddim yn hysbys",
  },
  display: [
    { id: "late-or-missing", text: "Dod adref yn hwyr neu fynd ar goll" },
    { id: "going-missing", text: "mynd ar goll" },
    { id: "emerging", text: "Pryderon sy’n dod i’r amlwg" },
  ],
});
if (!made.ok) throw new Error(JSON.stringify(made.issues));

export const welsh = made.value;
