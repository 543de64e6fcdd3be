// The blank tool explained to a young person (10.11). Nothing here takes a completed tool (I-45).

export { blankToolInPlainWords } from "./blank-tool.js";
export type { EasyReadGroup, EasyReadSentence, EasyReadText, EasyReadTool } from "./blank-tool.js";
export { explainForYoungPerson } from "./explain.js";
export { parsePlainWords } from "./parse.js";
export type { EasyReadWords } from "./generated.js";
export type { EasyReadSource } from "./sources.js";
export { EASY_READ_HEADINGS, EASY_READ_WORDS } from "./easy-read.js";
export type { PageHeading } from "./easy-read.js";
export {
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EXPLANATIONS_BESIDE_ROWS,
  EXPLANATIONS_IN_SHORT,
  EXPLANATIONS_OF_HELP,
} from "./explanations.js";
export type { ExplanationKey } from "./explanations.js";
