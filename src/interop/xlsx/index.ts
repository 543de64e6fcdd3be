// csae-guidance/xlsx: the screening tool and screenings as workbooks for spreadsheets. It needs the
// package hucre.

export { blankToolToXlsx, screeningFromXlsx, screeningToXlsx } from "./screening.js";
