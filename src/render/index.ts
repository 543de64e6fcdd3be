// csae-guidance/render: results and the blank tool as text, as Markdown and as a page of HTML to read and to print.

export { renderBlankTool } from "./blank-tool.js";
export { renderIssues } from "./issues.js";
export { renderPoliceForm } from "./police-form.js";
export { renderScreening, renderScreeningRecord } from "./screening.js";
export { renderSharing, renderSharingRecord } from "./sharing.js";
export { FORMATS } from "./write.js";
export type { Format } from "./write.js";
