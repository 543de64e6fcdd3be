// The paths of a small HTTP service, as OpenAPI 3.1 describes them. docs/http.md serves them.

import type { Edition } from "../../editions/types.js";

/** What each operation of the service does: the function of the library that answers it. */
export type OperationId =
  | "screen"
  | "reviewSharing"
  | "reviewPoliceForm"
  | "raiseFlag"
  | "appendToHead"
  | "parseHistory"
  | "recordAt";

/** What is sent or answered: JSON that fits a component. */
export interface JsonBody {
  readonly content: {
    readonly "application/json": { readonly schema: { readonly $ref: string } };
  };
}

/** One operation of the service: what it takes and what it answers. */
export interface Operation {
  readonly operationId: OperationId;
  readonly summary: string;
  /** The host's id of a history, where the path has one. */
  readonly parameters?: readonly object[];
  /** Absent where nothing is sent. */
  readonly requestBody?: JsonBody & { readonly required: true };
  /** By status. Every refusal has the component `failure`: all issues, and the emergency notice. */
  readonly responses: Readonly<Record<string, JsonBody & { readonly description: string }>>;
}

/** The operations of the service, by path and method. */
export type ServicePaths = Readonly<
  Record<string, Readonly<Partial<Record<"get" | "post", Operation>>>>
>;

/** Each operation, its path, what it takes and gives, and what it does. */
const OPERATIONS: readonly (readonly [OperationId, string, string | undefined, string, string])[] =
  [
    [
      "screen",
      "/screenings/outcome",
      "screening",
      "screening-outcome",
      "Says what the answers of a screening point to. Keeps nothing.",
    ],
    [
      "reviewSharing",
      "/sharing-records/review",
      "sharing-record",
      "sharing-review",
      "Lists what a sharing record still lacks. Keeps nothing.",
    ],
    [
      "reviewPoliceForm",
      "/police-forms/review",
      "police-form",
      "police-form-review",
      "Lists what a police information form still lacks. Keeps nothing.",
    ],
    [
      "raiseFlag",
      "/flags",
      "flag",
      "flag-check",
      "Keeps a flag, and gives every flag of the child and whom to put in touch.",
    ],
    [
      "appendToHead",
      "/histories/{id}/events",
      "history-event",
      "history-head",
      "Appends an event to a history and gives its head. The event `created` starts a history.",
    ],
    ["parseHistory", "/histories/{id}", undefined, "history", "Gives every event of a history."],
    [
      "recordAt",
      "/histories/{id}/record",
      undefined,
      "record-at-moment",
      "Gives the record as it stands after all events of a history.",
    ],
  ];

/** The paths of the service. A refusal is described with the edition's emergency notice. */
export function servicePaths({ emergency }: Edition): ServicePaths {
  const refused = (why: string): Operation["responses"][string] => ({
    description: `${why} ${emergency.text}`,
    ...json("failure"),
  });
  const otherwise = { default: refused("Not done.") };
  const ofWhatIsSent = {
    400: refused("The record has issues, and nothing of it was kept."),
    413: refused("The body is too large."),
    ...otherwise,
  };
  const late = { 409: refused("Another event came first. Read the history again.") };
  const ofWhatIsRead = { 404: refused("There is no such history."), ...otherwise };
  return Object.fromEntries(
    OPERATIONS.map(([operationId, path, takes, gives, summary]) => {
      const operation: Operation = {
        operationId,
        summary,
        ...(path.includes("{id}") && { parameters: [ID] }),
        ...(takes !== undefined && { requestBody: { required: true, ...json(takes) } }),
        responses: {
          200: { description: "Done.", ...json(gives) },
          ...(takes === undefined ? ofWhatIsRead : ofWhatIsSent),
          ...(operationId === "appendToHead" && late),
        },
      };
      return [path, { [takes === undefined ? "get" : "post"]: operation }];
    }),
  );
}

const ID = {
  name: "id",
  in: "path",
  required: true,
  description: "The host’s own id of the history. It names nobody.",
  schema: { type: "string" },
};

function json(name: string): JsonBody {
  return { content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } };
}
