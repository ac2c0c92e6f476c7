import type { Language } from "../../locales/language";
import { workbookFileText } from "../../locales/workbookFileText";
import { FileRefusal } from "../../xlsx/read/fileRefusal";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { fillGrid } from "../file/open/fillGrid";
import { lostSentence, refusalSentence } from "../file/readSentences";
import { SpreadsheetGrid } from "../host/osheet/spreadsheetGrid";
import { saveWorkbook, type WorkbookData, workbookModel } from "../host/osheet/workbookModel";
import { registries } from "../spreadsheet/library";
import type { Notation } from "../spreadsheet/notation";
import { element } from "./element";

/** Adds "Open" to the menu of files; must be called before the menus are drawn. */
export function addOpen(language: Language, open: () => void): void {
  registries.topbarMenuRegistry.addChild("open_file", ["file"], {
    name: workbookFileText(language).open,
    sequence: 5,
    isReadonlyAllowed: true,
    execute: open,
  });
}

/** Lets the user choose a file; nothing if none is chosen. */
export function chooseFile(): Promise<File | undefined> {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm" });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Takes files that are dropped anywhere on the page. */
export function takeDroppedFiles(take: (file: File) => void): void {
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

/** A file as the library keeps it, and what of it is missing then; or why it is not opened. */
export type OpenedFile =
  | { readonly data: WorkbookData; readonly missing: readonly string[] }
  | { readonly refused: string };

/** Turns a file into a workbook of the spreadsheet, which is calculated when it is shown. */
export function openedFile(bytes: Uint8Array, language: Language, notation: Notation): OpenedFile {
  try {
    const { workbook, lost } = readWorkbook(bytes);
    const model = workbookModel(notation);
    const notShown = fillGrid(new SpreadsheetGrid(model), workbook);
    const missing = [...lost, ...notShown].map((each) => lostSentence(each, language));
    return { data: saveWorkbook(model), missing };
  } catch (error) {
    if (error instanceof FileRefusal) return { refused: refusalSentence(error, language) };
    throw error;
  }
}

/** Lists what will be missing; whether the user opens the file all the same. */
export async function askMissing(
  file: string,
  missing: readonly string[],
  language: Language,
): Promise<boolean> {
  const { opening, cancel } = workbookFileText(language);
  const list = element("ul", {}, ...missing.map((sentence) => element("li", {}, sentence)));
  const losses = { class: "losses", tabindex: "0", role: "group", "aria-labelledby": "opening" };
  const dialog = element(
    "dialog",
    { class: "save-as", "aria-labelledby": "opening" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "opening" }, opening.missing(file)),
      element("div", losses, list),
      element("button", { type: "submit", value: "open" }, opening.open),
      element("button", { type: "submit", value: "" }, cancel),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener("close", resolve));
  dialog.remove();
  return dialog.returnValue === "open";
}
