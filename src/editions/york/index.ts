// The City of York edition, assembled from its chapters. In the build each property of what this file
// exports is a getter, which parses its part from JSON at first use (tsup.config.ts).

import type { ScreeningEdition, York } from "../types.js";
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
import { indicationRule, prompts } from "./chapter-07-prompts.js";
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

export { redactionCautions, sideBySideCautions, timelineCautions } from "./cautions.js";

/** What `screen` needs of the edition, kept apart so that it can be loaded without the rest. */
export const yorkTool: Pick<York, keyof ScreeningEdition> = {
  id: "york",
  version: "1.0.0",
  hash: "10bc41266924e97e5803bb77e6b9ea836279c4f47142c512fc5b3d2ca4b22a74",
  toolHash: "cba88e5b10ac4c43904a5cbc2699af8e9b7b870371f2e62f3c7711f466a30c9e",
  emergency,
  notAFullAssessment,
  indicationRule,
  cautions: screeningCautions,
  prompts,
  indicators: [...emergingRows, ...escalatingRows, ...significantRows],
  overlaps,
  actions,
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
