// The words of this library in an edition whose document has none. They are texts alone: whoever
// fills in an edition adds that they are a convention, and that they cite the whole text.

export { CAUTION_WORDS, SHARING_CAUTION_WORDS } from "./caution-words.js";
export { FLAG_WORDS, NOT_COVERED, PEOPLE_INVOLVED, READ_FIRST, WITHHELD } from "./chapter-words.js";
export {
  BY_RULE,
  EMERGENCY_WORDS,
  NOT_A_FULL_ASSESSMENT,
  PROMPT_WORDS,
  STEP_WORDS,
} from "./prompt-words.js";
