import type { WorkbookFileTexts } from "../de/workbookFile";

const cells = (count: number, one: string, more: string): string =>
  count === 1 ? `One ${one}` : `${count} ${more}`;

export const workbookFile: WorkbookFileTexts = {
  entry: "Save as …",
  heading: "Save the workbook",
  name: "File name",
  form: "Kind of file",
  forms: {
    excel: {
      name: "For Excel with KIM",
      meaning: "All formulas go on calculating as soon as Excel has loaded the add-in.",
    },
    values: {
      name: "With values",
      meaning:
        "Results of KIM are fixed values, the checks go on calculating: for LibreOffice and for all without the add-in.",
    },
  },
  losses: "Not in the file as it is here",
  noLosses: "Everything goes into the file as it is here.",
  save: "Save",
  cancel: "Cancel",
  saved: (file) => `${file} is saved.`,
  notKept: {
    formulas: (count) =>
      cells(count, "formula is a value in the file.", "formulas are values in the file."),
    errors: (count) =>
      count === 1
        ? "One error that a file does not know is #VALUE!."
        : `${count} errors that a file does not know are #VALUE!.`,
    merged: (count) =>
      cells(
        count,
        "formula in merged cells may be shown with @ in Excel.",
        "formulas in merged cells may be shown with @ in Excel.",
      ),
    conditionalFormat: () => "Some conditional formats are missing (colour scales, bars, icons).",
    validation: () => "Some rules of validation are missing because Excel has none like them.",
    picture: () => "Pictures are missing.",
    chart: () => "Some charts are missing whose kind is not taken over.",
    pivot: () => "Pivot tables are values in the file.",
    link: () => "Links are missing, their text stays.",
    filter: () => "Filters that were set are missing, all rows can be seen.",
    group: () => "Grouped rows and columns are no longer grouped.",
    password: () => "The protection of the sheet stays, its password does not.",
    structure: () => "The protection of the workbook is missing.",
    draft: () => "The draft of the assistant is missing.",
  },
};
