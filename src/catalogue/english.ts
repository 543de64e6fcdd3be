// Every sentence of this library that a person reads in a document, in English. Data of an edition,
// such as its cautions and actions, are not here. Names in braces are holes.

import { deepFreeze } from "../foundation/objects.js";
import { blankTool } from "./english/blank-tool.js";
import { caseload } from "./english/caseload.js";
import { cautions } from "./english/cautions.js";
import { easyRead } from "./english/easy-read.js";
import { fields } from "./english/fields.js";
import { history } from "./english/history.js";
import { interventions } from "./english/interventions.js";
import { interventionLacks } from "./english/intervention-lacks.js";
import { issues } from "./english/issues.js";
import { leftOut } from "./english/left-out.js";
import { policeForm } from "./english/police-form.js";
import { redaction } from "./english/redaction.js";
import { redactionReasons } from "./english/redaction-reasons.js";
import { screening } from "./english/screening.js";
import { shared } from "./english/shared.js";
import { sharing } from "./english/sharing.js";
import { sharingReview } from "./english/sharing-review.js";
import { sideBySide } from "./english/side-by-side.js";
import { timeline } from "./english/timeline.js";

const everySentence = () =>
  ({
    ...shared,
    ...blankTool,
    ...caseload,
    ...cautions,
    ...easyRead,
    ...fields,
    ...history,
    ...interventions,
    ...interventionLacks,
    ...issues,
    ...leftOut,
    ...policeForm,
    ...redaction,
    ...redactionReasons,
    ...screening,
    ...sharing,
    ...sharingReview,
    ...sideBySide,
    ...timeline,
  }) as const;

let made: ReturnType<typeof everySentence> | undefined;

/** Every sentence in English, frozen. Made at first use, so that an import need not wait for it. */
export function english(): ReturnType<typeof everySentence> {
  return (made ??= deepFreeze(everySentence()));
}
