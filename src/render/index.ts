// csae-guidance/render: results and the blank tool as text and Markdown.

export { renderBlankTool } from "./blank-tool.js";
export { renderIssues } from "./issues.js";
export { renderScreening, renderScreeningRecord } from "./screening.js";
export { FORMATS } from "./write.js";
export type { Format } from "./write.js";
