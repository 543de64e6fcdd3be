// The same level by the form itself: by the FHIRPath expression of the Questionnaire, and by an
// expression of a SurveyJS model.

import { Model } from "survey-core";
import { RISK_LEVELS, york } from "csae-guidance";
import { toQuestionnaire, toQuestionnaireResponse } from "csae-guidance/fhir";
import { peer } from "../peers.js";
import { LEVELS, rowsAt, wordsOf } from "./question.js";
import type { Engine, Words } from "./question.js";

interface FhirPath {
  readonly default: {
    readonly compile: (
      expression: string,
      model: unknown,
    ) => (resource: unknown, variables: object) => readonly unknown[];
  };
}

export async function fhirpathEngine(): Promise<
  Engine<ReturnType<typeof toQuestionnaireResponse>>
> {
  const { default: fhirpath } = await peer<FhirPath>("fhirpath");
  const { default: r4 } = await peer<{ default: unknown }>("fhirpath/fhir-context/r4/index.js");
  const expression = /"expression":("(?:[^"\\]|\\.)*")/.exec(
    JSON.stringify(toQuestionnaire()),
  )?.[1];
  const compiled = fhirpath.compile(JSON.parse(expression ?? '""') as string, r4);
  return {
    name: "fhirpath, the Questionnaire",
    factsOf: (screening) => toQuestionnaireResponse(screening),
    levelOf: (resource) => {
      const [name] = compiled(resource, { resource });
      return RISK_LEVELS.find((level) => york.levels.find(({ id }) => id === level)?.name === name);
    },
  };
}

export function surveyEngine(): Engine<Words> {
  const expression = LEVELS.reduceRight(
    (otherwise, level) =>
      `iif(${rowsAt(level)
        .map((id) => `{${id}} = 'yes'`)
        .join(" or ")}, '${level}', ${otherwise})`,
    "'no-risk'",
  );
  const model = new Model({
    calculatedValues: [{ name: "level", expression }],
    elements: york.indicators.map(({ id }) => ({ type: "text", name: id })),
  });
  return {
    name: "survey-core, a calculated value",
    factsOf: (screening) => wordsOf(screening),
    levelOf: (words) => {
      model.data = words;
      return model.calculatedValues[0]?.value as unknown;
    },
  };
}
