// Typed rules for all code. Code in src/ has no clock, randomness, input, output or globals: the
// host passes everything in. Only src/cli/main.ts, which is the host of the command line, reads and
// writes. dependency-cruiser checks which module may import which
// (.dependency-cruiser.mjs).

import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const HOST_GLOBALS = [
  "Date",
  "performance",
  "process",
  "console",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "crypto",
  "globalThis",
  "window",
  "self",
  "global",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "require",
  "module",
  "Buffer",
  "eval",
  "Function",
  "Intl",
  "structuredClone",
  "alert",
];

const SYNTAX = [
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: "Types follow from schemas and tuples: no assertion but `as const`.",
  },
  { selector: "ClassDeclaration", message: "Data and functions, no classes." },
  {
    selector: "ThrowStatement",
    message: "Answer with a value: parsers give issues, everything else is total.",
  },
  { selector: "ImportExpression", message: "No loading at run time." },
];

/** An edition has its own levels. York's stand with York's data alone. */
const LEVELS = [
  {
    selector: "Literal[value=/^(?:no-risk|emerging|escalating|significant)$/]",
    message: "This is a level of York's. Ask the edition for its levels (src/editions/levels.ts).",
  },
  {
    selector: "Identifier[name=/^(?:RISK|CONCERN)_LEVELS$/]",
    message: "These are York's levels. Ask the edition for its own (src/editions/levels.ts).",
  },
];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "schemas/",
      "conformance/",
      "coverage/",
      ".stryker-tmp/",
      ".bundled/",
      "docs/api/",
      "node_modules/",
      "src/**/generated.ts",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.mjs"] } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...HOST_GLOBALS.map((name) => ({
          name,
          message: "The library is pure: the host hands this in.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          property: "random",
          message: "The library is pure: the host hands this in.",
        },
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["node:*", "fs", "path", "crypto"],
              message: "The library runs anywhere and does no input or output.",
            },
          ],
        },
      ],
      "no-restricted-syntax": ["error", ...SYNTAX, ...LEVELS],
      "@typescript-eslint/explicit-function-return-type": [
        "error",
        { allowExpressions: true, allowTypedFunctionExpressions: true },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/editions/york/*.ts", "src/index.ts"],
    rules: { "no-restricted-syntax": ["error", ...SYNTAX] },
  },
  { files: ["src/cli/main.ts"], rules: { "no-restricted-imports": "off" } },
  // The type of a schema follows from its definition. Writing it out would repeat it.
  {
    files: ["src/**/schema.ts", "src/**/*-schema.ts"],
    rules: { "@typescript-eslint/explicit-function-return-type": "off" },
  },
  { files: ["src/editions/york/*.ts", "src/index.ts"], rules: { "max-lines": "off" } },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["**/*.mjs"], extends: [tseslint.configs.disableTypeChecked] },
  // Prettier sets the layout, but it never breaks comments and strings. max-len keeps those short.
  prettier,
  { rules: { "max-len": ["error", { code: 100, ignoreUrls: true }] } },
  {
    files: ["src/editions/york/*.ts"],
    rules: { "max-len": ["error", { code: 120, ignoreUrls: true }] },
  },
  // Only a sentence in one piece has a type that tells its holes.
  {
    files: ["src/catalogue/english/*.ts"],
    rules: { "max-len": ["error", { code: 100, ignoreStrings: true }] },
  },
  {
    files: ["test/**"],
    rules: {
      "max-len": [
        "error",
        { code: 120, ignoreUrls: true, ignoreRegExpLiterals: true, ignoreTemplateLiterals: true },
      ],
    },
  },
);
