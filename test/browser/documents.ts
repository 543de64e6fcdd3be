// Every kind of page that is rendered, with the worked cases for the screenings.

import { recordJudgement, screen } from "csae-guidance";
import {
  renderPoliceForm,
  renderScreening,
  renderScreeningRecord,
  renderSharingRecord,
} from "csae-guidance/render";
import { ROW_PLACES, row, sign } from "../acceptance/ids.js";
import cases from "../acceptance/cases.json" with { type: "json" };
import { everyDocument } from "../render/every-document.js";
import { LONG } from "../render/hostile-words.js";
import { PIN, recordWith, screeningOf, sharingWith, toldWith } from "../render/records.js";

const LONG_WORD = (LONG["one long word"] ?? "").slice(0, 5_000);

interface Input {
  yes?: Record<string, string[]>;
  notKnown?: string[];
  rest: string;
}

const screenings = cases.cases.flatMap(({ id, title, screenings: given }) =>
  (given as { input: Input }[]).map(
    ({ input: { yes = {}, notKnown = [], rest, ...fields } }, index) => {
      const answers = ROW_PLACES.map(
        (place) =>
          [
            row(place).id,
            yes[place]
              ? { answer: "yes", signs: yes[place].map(sign) }
              : notKnown.includes(place)
                ? "not-known"
                : rest,
          ] as const,
      );
      const answered = answers.filter(([, answer]) => answer !== "unanswered");
      return {
        name: `${id} ${index + 1} · ${title}`,
        screening: screeningOf({ ...fields, edition: PIN, answers: Object.fromEntries(answered) }),
      };
    },
  ),
);

const differing = recordJudgement(screeningOf({ edition: PIN, answers: { clipping: "yes" } }), {
  level: "significant",
  by: {},
  on: "2026-03-14",
});

/** Every document with words in every place, whole and in short. */
const DETAILED = (["full", "summary"] as const).flatMap((detail) =>
  Object.entries(everyDocument({ format: "html", detail }))
    // The drawing of a whole timeline has tests of its own: timeline.test.ts.
    .filter(([name]) => detail === "summary" || name !== "a timeline")
    .map(([name, html]): [string, string] => [
      detail === "full" ? name : `${name}, in short`,
      html,
    ]),
);

/** Each page by what it shows. */
export const DOCUMENTS: readonly (readonly [name: string, html: string])[] = [
  ...DETAILED,
  ...screenings.map(
    ({ name, screening }) => [name, renderScreening(screen(screening), "html")] as const,
  ),
  [
    "a judgement that differs, with no reason",
    differing.ok ? renderScreeningRecord(differing.value, "html") : "",
  ],
  [
    "a record with one long word in every place",
    renderScreeningRecord(recordWith(LONG_WORD, LONG_WORD), "html"),
  ],
  ["an empty sharing record", renderSharingRecord({}, "html")],
  [
    "a sharing record with one long word in every place",
    renderSharingRecord(sharingWith(LONG_WORD, LONG_WORD), "html"),
  ],
  ["an empty police form", renderPoliceForm({}, "html")],
  [
    "a police form with one long word in every place",
    renderPoliceForm(toldWith(LONG_WORD, LONG_WORD), "html"),
  ],
];
