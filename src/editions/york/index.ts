// The City of York edition, assembled from its chapters. In the build each property of what this file
// exports is a getter, which parses its part from JSON at first use (tsup.config.ts).

import type { RiskLevel, ScreeningEdition, ShownEdition, York } from "../types.js";
import { ageTerms } from "./ages.js";
import { policeForm, statements as appendixStatements } from "./appendix-police-form.js";
import { flagCautions, screeningCautions, sharingCautions } from "./cautions.js";
import {
  definitions as introductionDefinitions,
  emergency,
  formsOfAbuse,
  fourPs,
  procedures,
  references,
  statements as chapter1,
} from "./chapter-01-introduction.js";
import { routes as groomingRoutes, statements as chapter2 } from "./chapter-02-understanding.js";
import { routes as otherRoutes, statements as chapter3 } from "./chapter-03-routes.js";
import {
  definitions as traffickingDefinitions,
  routes as traffickingRoutes,
  statements as chapter4,
} from "./chapter-04-trafficking.js";
import { jointDuties, principles, statements as chapter5 } from "./chapter-05-principles.js";
import { statements as chapter6 } from "./chapter-06-sexual-behaviour.js";
import { actions } from "./chapter-07-actions.js";
import {
  interventionAims,
  notAFullAssessment,
  observationBases,
  statements as chapter7,
} from "./chapter-07-assessing-risk.js";
import { levels } from "./chapter-07-levels.js";
import { overlaps, themes } from "./chapter-07-overlaps.js";
import { indicationRule, prompts, rule, steps } from "./chapter-07-prompts.js";
import { emergingRows } from "./chapter-07-rows-emerging.js";
import { escalatingRows } from "./chapter-07-rows-escalating.js";
import { significantRows } from "./chapter-07-rows-significant.js";
import { sharing, statements as chapter8 } from "./chapter-08-information-sharing.js";
import { flagging, statements as chapter9 } from "./chapter-09-flagging.js";
import { questions, statements as chapter10 } from "./chapter-10-questions.js";
import { contacts } from "./chapter-11-contacts.js";
import { document } from "./document.js";
import { glossary } from "./glossary.js";
import { knownIssues } from "./known-issues.js";

export {
  flagListCautions,
  redactionCautions,
  releaseCautions,
  sideBySideCautions,
  timelineCautions,
  urgentCautions,
} from "./cautions.js";

const namedInSteps: readonly string[] = Object.values(steps).flatMap((step) => step.contacts);

/**
 * What `screen` needs of the edition, kept apart so that it can be loaded without the rest. Of the
 * contacts it has those that the steps name, and of the levels what a result says.
 */
export const yorkTool: Pick<York, Exclude<keyof ScreeningEdition, "levels">> &
  Pick<ScreeningEdition<string, string, RiskLevel>, "levels"> = {
  id: "york",
  version: "1.0.0",
  hash: "1104b68d90fa29f63a6c963775120b2f02658b9456959ea6aa0f1e9ec96d6102",
  toolHash: "9febff57a27fddf592deb3dc96bdb39672a7143b9c5bf682e7c69e4de55875f1",
  emergency,
  notAFullAssessment,
  indicationRule,
  rule,
  levels: levels.map(({ id, ...level }) => ({
    id,
    ...("indicated" in level && { indicated: level.indicated }),
    ...("cautions" in level && { cautions: level.cautions }),
  })),
  cautions: screeningCautions,
  prompts,
  steps,
  indicators: [...emergingRows, ...escalatingRows, ...significantRows],
  overlaps,
  actions,
  contacts: contacts.filter(({ id }) => namedInSteps.includes(id)),
};

export const york: York = {
  ...yorkTool,
  title: document.title,
  document,
  levels,
  themes,
  interventionAims,
  observationBases,
  sharing: { ...sharing, cautions: sharingCautions },
  flagging: { ...flagging, notSaid: flagCautions },
  policeForm,
  contacts,
  glossary,
  statements: [
    ...chapter1,
    ...chapter2,
    ...chapter3,
    ...chapter4,
    ...chapter5,
    ...chapter6,
    ...chapter7,
    ...chapter8,
    ...chapter9,
    ...chapter10,
    ...appendixStatements,
  ],
  procedures,
  definitions: [...introductionDefinitions, ...traffickingDefinitions],
  formsOfAbuse,
  fourPs,
  jointDuties,
  principles,
  routes: [...groomingRoutes, ...otherRoutes, ...traffickingRoutes],
  ageTerms,
  questions,
  references,
  knownIssues,
};

/** What documents show of the edition, kept apart for the same reason. */
export const yorkShown: ShownEdition = {
  ...yorkTool,
  title: york.title,
  document: york.document,
  levels: york.levels,
  themes: york.themes,
  interventionAims: york.interventionAims,
  sharing: york.sharing,
  policeForm: york.policeForm,
  contacts: york.contacts,
};
