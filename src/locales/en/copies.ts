import type { CopiesTexts } from "../de/copies";

export const copies: CopiesTexts = {
  what: (sheets, original) => {
    const names = sheets.map((sheet) => `“${sheet}”`).join(", ");
    const are = sheets.length === 1 ? "is a copy" : "are copies";
    const of = original === undefined ? "" : ` from “${original}”`;
    return `${names} ${are}${of}. What is changed there counts in no grant year.`;
  },
  action: "Set up as a variant",
  busy: "The sheets are being set up …",
  done: (sheet) =>
    `“${sheet}” is set up with what the copies say. The copies are unchanged; you can delete them.`,
  incomplete:
    "Nothing is set up: inputs are missing from the copies, and the original is no longer complete. Please set up the grant year anew.",
  notNow:
    "Nothing is set up: the workbook is protected, or Excel does not know the functions of KIM here. Please remove the protection or open the workbook again.",
};
