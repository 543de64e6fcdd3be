// 10.11: the blank tool explained to a young person. Nothing here takes a completed one (I-45).

export { blankToolInPlainWords } from "./blank-tool.js";
export type { PlainGroup, PlainSentence, PlainText, PlainTool } from "./blank-tool.js";
export { explainForYoungPerson } from "./explain.js";
export { parsePlainWords } from "./parse.js";
export { plainWordsSchema, plainWordsSchemaFor } from "./schema.js";
export type { PlainWords } from "./schema.js";
export type { PlainSource } from "./sources.js";
export {
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  PLAIN_PAGE_HEADINGS,
  PLAIN_WORDS,
} from "./easy-read.js";
export type { ExplanationKey, PageHeading } from "./easy-read.js";
