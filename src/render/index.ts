// csae-guidance/render: results and the blank tool as text, as Markdown, and as an HTML page to
// read and to print.

export { renderBlankTool } from "./blank-tool.js";
export { renderCaseload } from "./caseload.js";
export { renderCombination } from "./combination.js";
export { renderComparison } from "./comparison.js";
export { renderHistory } from "./history.js";
export { renderInterventions } from "./interventions.js";
export { renderIssues } from "./issues.js";
export { renderPlainTool } from "./easy-read.js";
export { renderPoliceForm } from "./police-form.js";
export { renderRedaction } from "./redaction.js";
export { renderScreening, renderScreeningRecord } from "./screening.js";
export { renderSharing, renderSharingRecord } from "./sharing.js";
export { renderTimeline } from "./timeline/page.js";
export { renderTimelineSvg } from "./timeline/svg.js";
export { ENGLISH_SENTENCES } from "./sentences.js";
export { DETAILS, FORMATS, PARTS } from "./format/options.js";
export type {
  As,
  Detail,
  Format,
  PagePart,
  RenderOptions,
  ScreeningOptions,
} from "./format/options.js";
