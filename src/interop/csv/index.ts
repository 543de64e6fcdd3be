// csae-guidance/csv: the screening tool and screenings as sheets for spreadsheets.

export { blankToolToCsv, screeningFromCsv, screeningToCsv } from "./screening.js";
