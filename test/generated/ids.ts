// The ids of York as literal types: what an editor completes, and what the compiler refuses.

import { york } from "../../src/editions/york.js";

const HEAD = `// The ids of York. \`npm run generate\` writes them from its data: do not edit. A declaration holds
// these lists and not the data.
`;

interface Listed {
  readonly id: string;
}

/** Each type with what its ids are the ids of, and the records that have them. */
const IDS: Readonly<Record<string, readonly [string, readonly Listed[]]>> = {
  IndicatorId: ["a row of York’s screening tool", york.indicators],
  SignId: ["a sign of a row of York’s tool", york.indicators.flatMap(({ signs }) => signs)],
  ActionId: ["an action that York’s text prints for a level", york.actions],
  ContactId: ["a contact that York’s text prints", york.contacts],
  StatementId: ["a statement of York’s text", york.statements],
  TermId: ["a term of York’s glossary", york.glossary],
  KnownIssueId: ["a known issue of York’s text", york.knownIssues],
};

/** The module of York's ids. */
export function idsOfYork(): string {
  return [
    HEAD,
    ...Object.entries(IDS).map(
      ([name, [of, records]]) =>
        `/** The id of ${of}. */\nexport type ${name} = ` +
        `${records.map(({ id }) => JSON.stringify(id)).join(" | ")};\n`,
    ),
  ].join("\n");
}
