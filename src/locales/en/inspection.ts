import type { InspectionTexts } from "../de/inspection";

export const inspection: InspectionTexts = {
  heading: "Check the workbook",
  needsExcel:
    "This page is not connected to Excel. In Excel it says what is wrong in the workbook; to see it, open KIM from the Home tab.",
  reading: "Checking the workbook …",
  again: "Check again",
  failed: (words) => `Excel refused to read the workbook (${words}). Your data are unchanged.`,
  calculating: "Excel is still calculating. What is wrong after that will be here.",
  scope: (sheets, grantYears) =>
    `Checked: ${grantYears === 1 ? "1 grant year" : `${grantYears} grant years`} and all cells with KIM formulas on ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}.`,
  nothing: "No findings.",
  preview: "What will be changed",
  line: (cell, before, after) => `In ${cell}: ${before} → ${after}`,
  blank: "blank",
  actions: {
    enter: "Enter again",
    restore: "Put the formula back",
    extend: "Extend the range",
  },
  toCause: (cell) => `Go to ${cell}`,
  done: (count) => (count === 1 ? "1 cell has been changed." : `${count} cells have been changed.`),
  undo: "Undo",
  undone: "The cells are as they were before.",
  sentences: {
    notRecognised: () =>
      "Excel does not know the KIM function of this formula (#NAME?). It was entered or saved when KIM was not loaded. Please enter it again. If #NAME? stays, close Excel and open the workbook again; if that does not help, the add-in is not set up.",
    functionUnknown: (name) =>
      `There is no function KIM.${name}. Please correct the name; the page "Functions" has all of them.`,
    nameMissing: (name) =>
      `The workbook has no name "${name}". Please create it in the Name Manager (Formulas tab), or name the cells themselves.`,
    nameBroken: (name) =>
      `The name "${name}" points to cells that are gone. Please correct it in the Name Manager (Formulas tab).`,
    referenceLost: () =>
      "The formula refers to cells that were deleted (#REF!). Please name the right cells.",
    spillBlocked: (cells) =>
      cells === ""
        ? "The result has no room (#SPILL!): something stands beside or below the formula. Please clear these cells."
        : `The result has no room (#SPILL!): something stands in ${cells}. Please clear what stands there.`,
    errorInherited: (code, at) =>
      `The error ${code} comes from cell ${at}. Please correct that one.`,
    errorValue: (reason) =>
      reason.startsWith("#")
        ? `Excel reports ${reason}. Please look at the cells that the result comes from; the page "Derivation" names them.`
        : reason,
    onlyFirst: () =>
      "The @ before the function lets only the first value through; the others are missing. Please enter the formula without @.",
    formulaAsText: () =>
      'The formula is a text in its cell and calculates nothing. Please give the cell the format "General" and enter the formula again.',
    typedOver: () =>
      "A value stands here where KIM calculates in the other rows. Please put the formula back, or write the reason beside it.",
    formulaLost: () =>
      "A formula of the sheet is missing here: it was typed over or deleted. Please put it back.",
    rangeTooShort: (range, at) =>
      `The formula names ${range}, but the list goes on in ${at}. Please extend the range.`,
    dateMissing: (amount) =>
      `The date for the posts or the amount in ${amount} is missing here. Please enter it.`,
    stale: () =>
      "The cell shows something else than KIM last calculated. Please calculate the workbook again (Ctrl+Alt+F9).",
  },
};
