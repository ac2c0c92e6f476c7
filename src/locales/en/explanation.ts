import type { ExplanationTexts } from "../de/explanation";

export const explanation: ExplanationTexts = {
  heading: "Derivation",
  needsExcel:
    "This page is not connected to Excel. In Excel it says how the content of the selected cell comes about; to see it, open KIM from the Home tab.",
  reading: "Reading the cell …",
  failed: (words: string) => `Excel refused to read the cell (${words}). Select another cell.`,
  back: "Back",
  pin: "Pin",
  pinHint: "A pinned cell stays, even if you select another one.",
  copy: "Copy",
  copied: "The derivation is in the clipboard.",
  notCopied: "Copying is not allowed here. Select the text and press Ctrl+C.",
  empty: "The cell is empty.",
  input: "An input, no formula.",
  spilledFrom: (cell: string) => `Part of the result of ${cell}`,
  formula: "Formula",
  steps: "Steps",
  common: "Holds for several rows",
  marks: { tie: "Tie", cut: "Cut", cap: "Cap" },
  precedents: "Comes from",
  kinds: { kim: "KIM formula", formula: "formula", input: "input" },
  cells: (count: number) => (count === 1 ? "1 cell" : `${count} cells`),
  blank: "empty",
  source: "Source",
  notice: "Notice",
  notCalled:
    "KIM has not calculated this cell since the workbook was opened. Once it has, the steps are here.",
  zero: "There was nothing to calculate: what the function takes for this cell is 0 or empty.",
  passedOver: "This function gives 0 here; the cell shows what the formula takes in its place.",
  tooLarge:
    "The formula hands over more cells than KIM keeps in mind (400,000). Name the rows with content in place of whole columns, then the steps are here.",
  outdated:
    "The cell shows something else than what KIM last calculated here. Please recalculate the workbook.",
  calculate: "Calculate now",
  errors: {
    "#SPILL!":
      "The result has no room: something stands beside or below the formula. Clear those cells.",
    "#NAME?":
      "Excel does not know a function or a name in the formula. For KIM formulas, “Check the workbook” on the overview helps.",
    "#REF!": "The formula refers to cells that no longer exist.",
    "#BUSY!": "Excel is still calculating.",
  },
  otherError: (code: string) => `Excel says ${code}. Look at the cells that the result comes from.`,
};
