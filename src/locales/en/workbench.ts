import type { WorkbenchTexts } from "../de/workbench";

export const workbench: WorkbenchTexts = {
  title: "KIM – workbench",
  subtitle: "Spreadsheet and add-in without Excel",
  loading: "The spreadsheet is being loaded …",
  pane: "Open KIM",
  closePane: "Close the pane",
  width: "Width",
  colours: "Colours",
  light: "Light",
  dark: "Dark",
  language: "Language",
  spreadsheet: "Spreadsheet",
  keyboard: "F6: spreadsheet, pane, bar",
  licence: "Spreadsheet: o-spreadsheet (LGPL-3.0)",
  notLoaded: "The KIM functions are not loaded yet.",
  caused: (address) => `Cause: cell ${address}.`,
  leadsNowhere:
    "The linked place does not exist, or its sheet is hidden. Check whether the sheet has been renamed.",
  refused: (problem) => `The formula was not entered. ${problem}`,
  unknownTrait: (name, word, words) =>
    `Address: there is no “${name}=${word}”. Possible are: ${words}.`,
  examples: "Examples",
  emptyWorkbook: "Empty workbook",
  notOpened: (authority) =>
    `The example “${authority}” cannot be opened; the reason is shown where “npm start” runs. This workbook is empty.`,
  unsaved:
    "What you have changed in this workbook is not saved and will be lost. Open the other workbook all the same?",
  left: {
    isThere: (when) => `Unsaved work of ${when} is still there.`,
    goOn: "Go on with it",
    discard: "Discard",
    question: (when) => `Discard the unsaved work of ${when} for good?`,
    refused:
      "The browser does not keep this workbook (no room, or a private window). Save it before you close the page.",
  },
  ok: "OK",
  cancel: "Cancel",
};
