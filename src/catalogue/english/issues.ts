// Sentences of the page of problems with input.

export const issues = {
  "issues.title": { 1: "1 problem with the input", other: "{count} problems with the input" },
  "issues.whole": "The whole input",
  "issues.place": "In the data: {path} ({code})",
  "issues.place-whole": "In the data: the top ({code})",
} as const;
