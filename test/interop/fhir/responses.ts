// Responses to the screening tool as other systems hand them in, and what is told of them.

import type { Questionnaire, QuestionnaireItem } from "fhir/r4.js";
import { york } from "csae-guidance";
import { fromQuestionnaireResponse } from "csae-guidance/fhir";

export const CANONICAL = `https://csae-guidance.example/fhir/Questionnaire/york-screening-tool|1.0.0+${york.hash}`;
export const AS_RECORDED = "https://csae-guidance.example/fhir/StructureDefinition/as-recorded";

export const response = (more: object = {}) => ({
  resourceType: "QuestionnaireResponse",
  status: "completed",
  questionnaire: CANONICAL,
  ...more,
});

export const recorded = (path: unknown, value: unknown) => ({
  url: AS_RECORDED,
  extension: [
    { url: "path", valueString: path },
    { url: "value", valueString: value },
  ],
});

/** A resource as it is sent: JSON and back. */
export const overTheWire = (resource: unknown): unknown => JSON.parse(JSON.stringify(resource));

/** Every item of a questionnaire, in the order in which it is shown. */
export function allItems({ item = [] }: Pick<Questionnaire, "item">): QuestionnaireItem[] {
  return item.flatMap((one) => [one, ...allItems(one)]);
}

export type Read = (resource: unknown) => {
  readonly ok: boolean;
  readonly issues?: readonly {
    readonly code: string;
    readonly path: string;
    readonly message: string;
  }[];
};

/** The code and the place of each issue. */
export function told(resource: unknown, read: Read = fromQuestionnaireResponse): string[] {
  return issuesOf(resource, read).map(({ code, path }) => `${code} ${path}`);
}

/** The sentence of each issue. */
export function sentences(resource: unknown, read: Read = fromQuestionnaireResponse): string[] {
  return issuesOf(resource, read).map(({ message }) => message);
}

function issuesOf(resource: unknown, read: Read): NonNullable<ReturnType<Read>["issues"]> {
  const result = read(resource);
  return result.ok ? [] : (result.issues ?? []);
}
