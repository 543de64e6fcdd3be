// The regular expressions that a script holds.

import ts from "typescript";

export interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression literal of a script, by how it is written. */
export function expressionsIn(script: string): Map<string, Expression> {
  const found = new Map<string, Expression>();
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node)
      ? /^\/(?<pattern>.*)\/(?<flags>[a-z]*)$/s.exec(node.text)?.groups
      : undefined;
    if (literal)
      found.set(node.getText(), {
        pattern: literal["pattern"] ?? "",
        flags: literal["flags"] ?? "",
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("script.ts", script, ts.ScriptTarget.ES2022, true));
  return found;
}
