// csae-guidance/render: results and the blank tool as text, as Markdown and as a page of HTML to
// read and to print.

export { renderBlankTool } from "./blank-tool.js";
export { renderCaseload } from "./caseload.js";
export { renderCombination } from "./combination.js";
export { renderComparison } from "./comparison.js";
export { renderHistory } from "./history.js";
export { renderInterventions } from "./interventions.js";
export { renderIssues } from "./issues.js";
export { renderPlainTool } from "./plain-tool.js";
export { renderPoliceForm } from "./police-form.js";
export { renderRedaction } from "./redacted.js";
export { renderScreening, renderScreeningRecord } from "./screening.js";
export { renderSharing, renderSharingRecord } from "./sharing.js";
export { renderTimeline } from "./timeline.js";
export { renderTimelineSvg } from "./timeline-svg.js";
export { FORMATS } from "./write.js";
export type { Format } from "./write.js";
