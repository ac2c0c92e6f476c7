import type { Look } from "../layout/operation";

/** Colours of the sheets; every state is also said in words, so that black and white suffices. */
const INK = "#1F2933";
const HEADING = "#1B3A5C";
export const QUIET = "#5B6875";
const HAIRLINE = "#DDE3E9";
const HEADER = "#E6ECF2";
const GROUP = "#F3F6F9";
const RULE = "#A9B4BE";

export const TABS = { module: "#2B6777", programme: HEADING } as const;

export const LOOKS = {
  body: { font: "Arial", size: 10, color: INK, vertical: "Center" },
  title: { size: 16, bold: true, color: HEADING },
  subtitle: { size: 10, color: QUIET },
  section: { size: 12, bold: true, color: HEADING },
  header: {
    size: 9,
    bold: true,
    color: HEADING,
    fill: HEADER,
    wrap: true,
    vertical: "Bottom",
    bottom: HEADING,
    isStrong: true,
  },
  figures: { align: "Right" },
  /** A heading over several columns. */
  band: {
    size: 9,
    bold: true,
    color: HEADING,
    align: "CenterAcrossSelection",
    bottom: RULE,
  },
  years: { align: "Center" },
  input: { fill: "#FFF9DB" },
  row: { bottom: HAIRLINE },
  quiet: { size: 9, color: QUIET },
  total: { bold: true },
  /** Only as conditional formats. */
  group: { bold: true, fill: GROUP, top: RULE },
  /** With the line of its row: only one format may count in other programs. */
  open: { italic: true, color: QUIET, bottom: HAIRLINE },
  right: { color: "#1B6B3A" },
  good: { bold: true, color: "#1B6B3A", fill: "#E7F4EA" },
  wrong: { bold: true, color: "#A51C1C", fill: "#FBE6E4" },
  hint: { color: "#7A4A00", fill: "#FCEBD3" },
  fits: { color: HEADING, fill: "#EDF1F5" },
  /** A month in which a post was filled. */
  filled: { color: INK, fill: "#DCEBE8", bottom: HAIRLINE },
  unseen: { color: "#FFFFFF" },
  member: { bottom: HAIRLINE },
} as const satisfies Record<string, Look>;
