// The screenings that the benchmark reads: wholly fictional.

import { york } from "csae-guidance";

/** As JSON.parse gives it. One row in nine is Yes with a sign, one in seven of the others not known. */
export const input = JSON.parse(
  JSON.stringify({
    edition: { id: york.id, version: york.version, hash: york.hash },
    subject: { ageInYears: 15 },
    answers: Object.fromEntries(
      york.indicators.map(({ id, signs }, index) => [
        id,
        index % 9 === 0
          ? { answer: "yes", signs: [signs[0]?.id] }
          : index % 7 === 0
            ? "not-known"
            : "no",
      ]),
    ),
  }),
) as {
  readonly edition: { id: string; version: string; hash: string };
  readonly subject: object;
  readonly answers: Readonly<Record<string, string | { answer: string }>>;
};

/** With three problems. */
export const invalid = {
  ...input,
  completedOn: "soon",
  answers: { ...input.answers, nowhere: "yes", clipping: "perhaps" },
};

/** Records that differ from each other, as lines of JSON. */
export function lines(count: number): string[] {
  const rows = york.indicators.map(({ id }) => id);
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      ...input,
      answers: Object.fromEntries(
        rows.map((id, row) => [
          id,
          (row * 7 + number) % 11 === 0 ? "yes" : (row + number) % 13 === 0 ? "not-known" : "no",
        ]),
      ),
    }),
  );
}
