// The levels of York, as lists of words. 7.9 prints four levels of risk; the screening tool has a
// section for three of them.

/** The four levels of risk of 7.9, lowest first. They are York's. */
export const RISK_LEVELS = /* @__PURE__ */ Object.freeze(["no-risk", "emerging", "escalating", "significant"] as const);
/** One of York's four levels of risk (7.9). */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** The three levels of concern that have a section in York's screening tool, lowest first. */
export const CONCERN_LEVELS = /* @__PURE__ */ Object.freeze(["emerging", "escalating", "significant"] as const);
/** One of the three levels of concern of York's screening tool. */
export type ConcernLevel = (typeof CONCERN_LEVELS)[number];
