// Every kind of page that is rendered, with the worked cases for the screenings.

import {
  combineScreenings,
  compareScreenings,
  parseScreening,
  recordJudgement,
  redact,
  reviewInterventions,
  screen,
  summariseCaseload,
  york,
} from "csae-guidance";
import {
  renderBlankTool,
  renderCaseload,
  renderCombination,
  renderComparison,
  renderHistory,
  renderInterventions,
  renderIssues,
  renderPlainTool,
  renderPoliceForm,
  renderRedaction,
  renderScreening,
  renderScreeningRecord,
  renderSharingRecord,
} from "csae-guidance/render";
import { ROW_PLACES, row, sign } from "../acceptance/ids.js";
import cases from "../acceptance/cases.json" with { type: "json" };
import { EVENTS, historyOf } from "../history/events.js";
import { LONG } from "../render/hostile-words.js";
import {
  PIN,
  recordWith,
  screeningOf,
  sharingWith,
  tellersWith,
  toldWith,
} from "../render/records.js";

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

const failed = parseScreening({
  edition: PIN,
  answers: { clipping: "perhaps" },
  completedOn: "soon",
  notes: 1,
});
const differing = recordJudgement(screeningOf({ edition: PIN, answers: { clipping: "yes" } }), {
  level: "significant",
  by: {},
  on: "2026-03-14",
});

const [earlier, later] = [
  recordWith("Example name", "Example words.").screening,
  screenings[0]?.screening ?? screeningOf({ edition: PIN }),
];
const comparison = compareScreenings(earlier, later);
const combination = combineScreenings([earlier, later, screeningOf({ edition: PIN })]);
const caseload = summariseCaseload(
  Array.from({ length: 60 }, () => ({ outcome: screen(earlier), completedOn: "2026-03-12" })),
);
const interventions = reviewInterventions({
  interventions: [
    {
      what: "Example words.\n\nMore of them.",
      aims: ["prevent-going-missing"],
      seen: [{ aim: "prevent-going-missing", what: "Example words." }],
    },
    { what: "Example words." },
  ],
});

/** Each page by what it shows. */
export const DOCUMENTS: readonly (readonly [name: string, html: string])[] = [
  ["the blank tool", renderBlankTool("html", york)],
  ...screenings.map(
    ({ name, screening }) => [name, renderScreening(screen(screening), "html")] as const,
  ),
  ["nothing answered", renderScreening(screen(screeningOf({ edition: PIN })), "html")],
  [
    "a judgement that differs, with no reason",
    differing.ok ? renderScreeningRecord(differing.value, "html") : "",
  ],
  [
    "a record with words in every place",
    renderScreeningRecord(recordWith("Example name", "Example words.\n\nMore of them."), "html"),
  ],
  [
    "a record with one long word in every place",
    renderScreeningRecord(recordWith(LONG_WORD, LONG_WORD), "html"),
  ],
  ["an empty sharing record", renderSharingRecord({}, "html")],
  [
    "a sharing record with words in every place",
    renderSharingRecord(sharingWith("Example name", "Example words.\n\nMore of them."), "html"),
  ],
  [
    "a sharing record with one long word in every place",
    renderSharingRecord(sharingWith(LONG_WORD, LONG_WORD), "html"),
  ],
  ["an empty police form", renderPoliceForm({}, "html")],
  ["a police form, of who tells it", renderPoliceForm(tellersWith("Example name"), "html")],
  [
    "a police form, of what is told",
    renderPoliceForm(toldWith("Example name", "Example words.\n\nMore of them."), "html"),
  ],
  [
    "a police form with one long word in every place",
    renderPoliceForm(toldWith(LONG_WORD, LONG_WORD), "html"),
  ],
  ["a comparison", comparison.ok ? renderComparison(comparison.value, "html") : ""],
  ["a combination", combination.ok ? renderCombination(combination.value, "html") : ""],
  ["the blank tool in plain words", renderPlainTool("html")],
  ["interventions", renderInterventions(interventions, "html")],
  ["a history", renderHistory(historyOf(...EVENTS), "html")],
  [
    "what a redaction gives and withholds",
    renderRedaction(redact(toldWith("Example name", "Example words."), "police"), "html"),
  ],
  ["a caseload", renderCaseload(caseload, "html")],
  ["issues", failed.ok ? "" : renderIssues(failed.issues, "html")],
];
