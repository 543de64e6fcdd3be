// Imports run downwards only. The same table is in docs/architecture.md.

const chapters = [
  "understanding",
  "screening",
  "side-by-side",
  "timeline",
  "interventions",
  "sharing",
  "flagging",
  "directory",
  "police-form",
  "young-person",
  "history",
  "redaction",
  "caseload",
].join("|");

/** What imports zod. */
const SCHEMAS =
  "^src/(?:schemas\\.ts|foundation/zod-issues\\.ts|editions/schema/|" +
  ".+/(?:head-|history-|who-)?schema\\.ts)";

const only = (name, from, allowed) => ({
  name,
  severity: "error",
  comment: `${from} may import only ${allowed.join(", ")}`,
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

export default {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    { name: "no-orphan", severity: "error", from: { orphan: true, path: "^src/" }, to: {} },
    only("foundation", "^src/foundation/", ["node_modules/(zod|ts-pattern|fastest-levenshtein)/"]),
    only("catalogue", "^src/catalogue/", ["^src/foundation/"]),
    only("editions", "^src/editions/(?!york/)", [
      "^src/foundation/",
      "^src/catalogue/",
      "^src/editions/",
      "node_modules/(zod|ts-pattern|json-canonicalize|@noble/hashes)/",
    ]),
    {
      name: "edition-data-imports-types-only",
      severity: "error",
      from: { path: "^src/editions/york/" },
      to: { pathNot: "^src/editions/york/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "chapters-look-down",
      severity: "error",
      from: { path: `^src/(${chapters})/` },
      to: { path: "^src/(questions|render|interop)/|^src/[^/]+\\.ts$" },
    },
    {
      name: "chapters-meet-at-their-index",
      severity: "error",
      from: { path: `^src/(${chapters}|questions|render|interop)/`, pathNot: SCHEMAS },
      to: {
        path: `^src/(${chapters})/(?!(?:index|generated)\\.ts$)`,
        pathNot: "^src/$1/",
      },
    },
    {
      name: "schemas-meet-each-other",
      severity: "error",
      comment:
        "Nothing but a schema imports a schema, so that only csae-guidance/schemas loads zod.",
      from: { path: "^src/", pathNot: SCHEMAS },
      to: { path: `${SCHEMAS}|node_modules/zod/`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "questions-look-down",
      severity: "error",
      from: { path: "^src/questions/" },
      to: { path: "^src/(render|interop)/|^src/[^/]+\\.ts$" },
    },
    {
      name: "exports-do-not-meet",
      severity: "error",
      from: { path: "^src/render/" },
      to: { path: "^src/interop/" },
    },
    {
      name: "exports-do-not-meet-either",
      severity: "error",
      comment: "CSV and workbooks have the lines of their sheet in common.",
      from: { path: "^src/interop/([^/]+)/" },
      to: { path: "^src/(render|interop)/", pathNot: "^src/interop/($1|sheet)/" },
    },
    only("command-line", "^src/cli/", [
      "^src/(?:index|render/index|interop/json-schema/index)\\.ts$",
      "^src/foundation/(?:attempt|objects|result)\\.ts$",
      "^package\\.json$",
      "node_modules/(commander|yaml)/",
      "^(?:node:)?(?:fs/promises|process|stream)$",
    ]),
    {
      name: "nothing-needs-the-command-line",
      severity: "error",
      comment: "What a host imports loads no parser of arguments or of YAML.",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/|node_modules/(commander|yaml)/" },
    },
    {
      name: "no-node-modules-of-the-platform",
      severity: "error",
      comment: "Only the command line reads files, and only in one file.",
      from: { path: "^src/", pathNot: "^src/cli/main\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-undeclared",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-no-pkg", "unknown", "undetermined"],
        pathNot: "^(?:hast|mdast|fhir/r4\\.js)$|@types/fhir|node_modules/(zod|hucre)/",
      },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      conditionNames: ["import"],
      exportsFields: ["exports"],
    },
  },
};
