// Redacts what the types would refuse, as plain JavaScript can.

import { redact } from "../../src/redaction/index.js";
import type { Redaction } from "../../src/redaction/index.js";

export function redactAnything(record: unknown, audience: unknown): Redaction {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  return redact(record, audience);
}
