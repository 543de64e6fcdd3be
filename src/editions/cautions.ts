// The cautions that every edition shares, in the words of its language. They cite York's document,
// and under an edition of another the whole of that.

import { catalogueOf } from "./catalogue-of.js";
import type {
  Caution,
  FlagListCautionId,
  RedactionCautionId,
  ReleaseCautionId,
  SideBySideCautionId,
  TimelineCautionId,
  UrgentId,
} from "../foundation/caution.js";
import { lazily } from "../foundation/frozen.js";
import { sourceUnder } from "./source-under.js";
import type { ShownEdition } from "./types.js";
import * as data from "./york/index.js";

/** What each caution rests on, by what it goes with. */
const SOURCES = {
  urgent: /* @__PURE__ */ lazily(data.urgentCautions),
  "side-by-side": /* @__PURE__ */ lazily(data.sideBySideCautions),
  timeline: /* @__PURE__ */ lazily(data.timelineCautions),
  flags: /* @__PURE__ */ lazily(data.flagListCautions),
  redaction: /* @__PURE__ */ lazily(data.redactionCautions),
  release: /* @__PURE__ */ lazily(data.releaseCautions),
};

/** The cautions of each kind. */
interface Kinds {
  readonly urgent: Exclude<UrgentId, "under-13">;
  readonly "side-by-side": SideBySideCautionId;
  readonly timeline: TimelineCautionId;
  readonly flags: FlagListCautionId;
  readonly redaction: RedactionCautionId;
  readonly release: ReleaseCautionId;
}

/** The cautions with these ids, in the language of the edition. */
export function sharedCautions<Kind extends keyof Kinds>(
  kind: Kind,
  ids: readonly Kinds[Kind][],
  edition: ShownEdition,
): Caution<Kinds[Kind]>[];
export function sharedCautions(
  kind: keyof Kinds,
  ids: readonly string[],
  edition: ShownEdition,
): Omit<Caution, "id">[] {
  const words: Readonly<Record<string, unknown>> = catalogueOf(edition);
  const sources: Readonly<Record<string, Omit<Caution, "id" | "text">>> = SOURCES[kind];
  return ids.flatMap((id) => {
    const source = sources[id];
    const [text, note] = [words[`caution.${kind}.${id}`], words[`caution.${kind}.${id}.note`]];
    return source && typeof text === "string" && typeof note === "string"
      ? [{ id, text, ...sourceUnder(edition, { note, ...source }) }]
      : [];
  });
}
