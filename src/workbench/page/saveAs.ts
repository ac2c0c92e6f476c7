import type { Language } from "../../locales/language";
import { workbookFileText } from "../../locales/workbookFileText";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { FILE_FORMS, type FileForm } from "../file/fileForm";
import { notKeptSentence } from "../file/notKeptSentence";
import { workbookFile } from "../file/workbookFile";
import type { Grid } from "../host/grid";
import { registries } from "../spreadsheet/library";
import { element } from "./element";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/** Adds "Save as" to the menu of files; must be called before the menus are drawn. */
export function addSaveAs(language: Language, save: () => void): void {
  registries.topbarMenuRegistry.addChild("save_as", ["file"], {
    name: workbookFileText(language).entry,
    sequence: 10,
    isReadonlyAllowed: true,
    execute: save,
  });
}

/**
 * Asks for the name and the form of the file; says, before anything is saved, what of the workbook
 * will not be in it as it is here. Hands the file to the browser and returns its name, or nothing
 * if the user thinks better of it.
 */
export async function saveAs(grid: Grid, language: Language): Promise<string | undefined> {
  const texts = workbookFileText(language);
  const name = element("input", { id: "file-name", value: "KIM", autocomplete: "off" });
  const losses = element("div", {
    ...{ class: "losses", "aria-live": "polite" },
    // It may scroll, so the keyboard must get there.
    ...{ tabindex: "0", role: "group", "aria-label": texts.losses },
  });
  let form: FileForm = "excel";
  let workbook = show();

  const forms = FILE_FORMS.map((each) => {
    const radio = element("input", { type: "radio", name: "file-form", value: each });
    radio.checked = each === form;
    radio.addEventListener("change", () => {
      form = each;
      workbook = show();
    });
    const { name: called, meaning } = texts.forms[each];
    return element("label", {}, radio, element("b", {}, called), element("span", {}, meaning));
  });
  const dialog = element(
    "dialog",
    { class: "save-as", "aria-labelledby": "save-as" },
    element(
      "form",
      { method: "dialog" },
      element("h2", { id: "save-as" }, texts.heading),
      element("label", { for: name.id }, texts.name),
      element("span", { class: "file-name" }, name, ".xlsx"),
      element("fieldset", {}, element("legend", {}, texts.form), ...forms),
      losses,
      element("button", { type: "submit", value: "save" }, texts.save),
      element("button", { type: "submit", value: "" }, texts.cancel),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  name.select();
  await new Promise((resolve) => dialog.addEventListener("close", resolve));
  dialog.remove();
  if (dialog.returnValue !== "save") return undefined;
  const file = `${name.value.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim() || "KIM"}.xlsx`;
  download(file, writeWorkbook(workbook));
  return file;

  /** Lists what the chosen form does not keep. */
  function show() {
    const made = workbookFile(grid, {
      ...{ form, store: { type: "ExCatalog" } },
      instance: crypto.randomUUID(),
    });
    const sentences = made.notKept.map((lost) => notKeptSentence(lost, language));
    losses.replaceChildren(
      ...(sentences.length === 0
        ? [element("p", {}, texts.noLosses)]
        : [
            element("h3", {}, texts.losses),
            element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence))),
          ]),
    );
    return made.workbook;
  }
}

function download(file: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  element("a", { href: address, download: file }).click();
  URL.revokeObjectURL(address);
}
