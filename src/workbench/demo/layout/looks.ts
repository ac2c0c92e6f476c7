import type { Mark } from "./content";

const BLUE = "#1F3864";
const GREY = "#595959";

/** How cells look, in the spreadsheet library's terms. */
export const LOOKS = {
  title: { bold: true, fontSize: 16, textColor: BLUE },
  subtitle: { textColor: GREY, italic: true },
  heading: { bold: true, fontSize: 12, textColor: BLUE },
  header: {
    bold: true,
    fillColor: "#DCE6F1",
    align: "right",
    verticalAlign: "middle",
    wrapping: "wrap",
  },
  textHeader: { bold: true, fillColor: "#DCE6F1", verticalAlign: "middle", wrapping: "wrap" },
  checkHeader: {
    bold: true,
    fillColor: "#DCE6F1",
    align: "center",
    verticalAlign: "middle",
    wrapping: "wrap",
  },
  columnMark: { italic: true, fontSize: 8, textColor: GREY, align: "right" },
  text: { verticalAlign: "middle", wrapping: "wrap" },
  source: { fontSize: 9, textColor: GREY, verticalAlign: "middle", wrapping: "wrap" },
  check: { align: "center", verticalAlign: "middle" },
  totalText: { bold: true, verticalAlign: "middle" },
  total: { bold: true, verticalAlign: "middle", align: "right" },
  totalCheck: { bold: true, align: "center", verticalAlign: "middle" },
  Vorlage: { fillColor: "#FFF9DB", textColor: "#1F4E9E", verticalAlign: "middle", align: "right" },
  angenommen: {
    fillColor: "#FBE3D0",
    textColor: "#8A3B00",
    italic: true,
    verticalAlign: "middle",
    align: "right",
  },
  zurückgerechnet: {
    fillColor: "#EADCF4",
    textColor: "#5B2A86",
    italic: true,
    verticalAlign: "middle",
    align: "right",
  },
  Regeldaten: { textColor: "#00594C", verticalAlign: "middle", align: "right" },
  berechnet: { verticalAlign: "middle", align: "right" },
} as const satisfies Record<Mark, object> & Record<string, object>;
export type Look = keyof typeof LOOKS;

const line = (style: "thin" | "medium", color: string) => ({ style, color });

/** Sparing: a hairline below each row of figures, a line above a total and below a heading. */
export const BORDERS = {
  heading: { bottom: line("medium", BLUE) },
  row: { bottom: line("thin", "#D9D9D9") },
  total: { top: line("thin", "#404040") },
} as const;
export type BorderName = keyof typeof BORDERS;

export const CHECK_COLORS = { agrees: "#1E7B34", differs: "#9C0006", differsFill: "#FFC7CE" };
