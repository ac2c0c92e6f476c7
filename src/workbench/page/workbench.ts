import { type Language, languageOf } from "../../locales/language";
import { spreadsheetText } from "../../locales/spreadsheetText";
import { workbookFileText } from "../../locales/workbookFileText";
import { workbenchText } from "../../locales/workbenchText";
import type { HOST } from "../host/browserClient";
import { behaveAs } from "../host/behaveAs";
import { CellEditing } from "../host/cellEditing";
import { type ExcelHost, excelHost } from "../host/excelHost";
import { followLink } from "../host/followLink";
import { SpreadsheetGrid } from "../host/osheet/spreadsheetGrid";
import { saveWorkbook, type WorkbookData, workbookModel } from "../host/osheet/workbookModel";
import { registerCustomFunctions } from "../spreadsheet/customFunctions";
import type { FunctionMetadata } from "../spreadsheet/functionMetadata";
import { answerAfter } from "../spreadsheet/lateCalls";
import { setTranslationMethod } from "../spreadsheet/library";
import { englishExcel, germanExcel } from "../spreadsheet/notation";
import { createBar } from "./bar";
import { ask, tell } from "./dialogs";
import { addExamplesMenu } from "./examplesMenu";
import { cellMessage, type Speech } from "./grid/cellMessage";
import { explainErrors } from "./grid/errorPopover";
import { showExcelTexts } from "./grid/excelTexts";
import { proposeGermanNames } from "./grid/germanNames";
import { showLinks } from "./grid/linkPopover";
import { showNotes } from "./grid/notePopover";
import { nameGermanKeys, shortenMenus } from "./grid/menus";
import { mountGrid } from "./grid/mountGrid";
import { readPastedFormulas } from "./grid/pastedFormulas";
import { problemText } from "./grid/problemText";
import { keep, kept } from "./kept";
import { calculateWithF9, goWithF6 } from "./keyboard";
import { lateFunctions, until } from "./lateFunctions";
import { live, livingPages } from "./livingPages";
import { createMessages } from "./messages";
import { addOpen, askMissing, chooseFile, openedFile, takeDroppedFiles } from "./openFile";
import { leftWorkbooks, offerUnsaved } from "./offerUnsaved";
import { openedWorkbook, WORKBOOK } from "./openedWorkbook";
import { createPane } from "./pane";
import { addSaveAs, saveAs } from "./saveAs";
import { themes } from "./themes";
import { traitsIn } from "./traitsIn";
import { followUnsaved } from "./unsaved";
import { browserStore } from "./workbookStore";

/** After so many milliseconds the spreadsheet is shown without the functions. */
const PATIENCE = 10_000;
/** The width in which Excel opens a task pane. */
const WIDTH = 350;
/** The functions answer so many milliseconds after they are asked. */
const DELAY = 300;
/** Functions that are not registered at first are so after so many milliseconds. */
const REGISTRATION = 20_000;

const part = (id: string) => document.getElementById(id)!;

const address = new URLSearchParams(location.search);
const language = languageOf(address.get("lang") ?? "de");
const texts = workbenchText(language);
const translate = spreadsheetText(language);
const notation = language === "de" ? germanExcel : englishExcel;
document.documentElement.lang = language;
document.title = texts.title;
part("spreadsheet").setAttribute("aria-label", texts.spreadsheet);
part("spreadsheet").firstElementChild!.textContent = texts.loading;
setTranslationMethod((...[text]) => translate(text));

/** The name under which the workbook of this page is kept. */
const ownPage = crypto.randomUUID();
const store = browserStore();
live(ownPage);
const opened = openedWorkbook(address, store, ownPage);
const answer = await fetch(`functions.${language}.json`);
const metadata = (await answer.json()) as FunctionMetadata;
const ids = metadata.functions.map(({ id }) => id);
const associated = () => host.environment.functions;
const ownMessages = new Set<string>();
const note = (message: string) => ownMessages.add(message);
registerCustomFunctions(metadata, lateFunctions(ids, associated, texts.notLoaded, note));
shortenMenus();
addOpen(language, () => void chooseFile().then((file) => file && openFile(file)));
addSaveAs(language, () => void saveWorkbookAs());
addExamplesMenu(texts, (id) => void openAnother(id));
if (language === "de") {
  proposeGermanNames();
  nameGermanKeys();
}
const speech: Speech = { language, notation, isOwn: (message) => ownMessages.has(message) };
explainErrors((getters, cell) => cellMessage(getters, cell, speech), texts.caused);

const { data, unsaved: before = false, missing } = await opened;
const model = workbookModel(notation, data);
const { traits, unknown } = traitsIn(address);
const { late, registration } = behaveAs(traits, model);
if (late) answerAfter(late, DELAY);
if (registration) setTimeout(() => registration.register(), REGISTRATION);
showExcelTexts(model, notation, translate("Sheet"));
readPastedFormulas(model, notation);

const dark = kept("dark") ?? false;
const theme = { ...themes[dark ? "dark" : "light"] };
const grid = new SpreadsheetGrid(model);
const unsaved = followUnsaved({
  ...{ grid, model, before, store, page: ownPage },
  onRefusal: () => messages.alert(texts.left.refused),
});
const cellEditing = new CellEditing();
const host = excelHost({
  ...{ grid, language, traits, cellEditing, theme },
  showTaskpane: (shown) => pane.show(shown),
});
Object.assign(window, { excelHost: host } satisfies Record<typeof HOST, ExcelHost>);

const messages = createMessages(part("status"), texts);
showLinks(grid.links, (link) => {
  if (link.address !== undefined) window.open(link.address, "_blank", "noopener");
  else if (!followLink(grid, link)) messages.alert(texts.leadsNowhere);
});
showNotes(grid.cellNotes);
const pane = createPane(part("pane"), texts, (shown) => {
  button.setAttribute("aria-pressed", String(shown));
  const visibilityMode = shown ? "Taskpane" : "Hidden";
  for (const tellAddIn of host.environment.visibility) tellAddIn({ visibilityMode });
});
const width = kept("width") ?? WIDTH;
const button = createBar(part("bar"), {
  ...{ texts, language, dark, width },
  onPane: () => pane.show(!pane.isShown()),
  onWidth(chosen) {
    keep("width", chosen);
    pane.setWidth(chosen);
  },
  onDark(isDark) {
    keep("dark", isDark);
    Object.assign(theme, themes[isDark ? "dark" : "light"]);
    pane.setDark(isDark);
  },
  onLanguage: (chosen) => void startAgainIn(chosen),
});
pane.setWidth(width);
pane.setDark(dark);
pane.frame.src = "taskpane.html";

// What they say of wrong arguments is English only after the pane's page has learnt it.
const isSpoken = () => pane.frame.contentDocument?.documentElement.lang === language;
await until(() => ids.every((id) => associated().has(id)) && isSpoken(), PATIENCE);
if (late) late.open();
else model.dispatch("EVALUATE_CELLS");
grid.cells.isManual = traits.calculation === "manual";
offerUnsaved(part("left"), {
  ...{ left: await leftWorkbooks(store, livingPages), texts, language },
  goOn: (left) => void goOn(left),
  discard: (left) => store.remove(left),
});
await mountGrid(
  part("spreadsheet"),
  {
    model,
    notation,
    cellEditing,
    refuse: (problem) => messages.alert(texts.refused(problemText(problem, language))),
    notifyUser: ({ text }) => messages.alert(String(text)),
    raiseError: (text, then) => void tell(String(text), texts).then(then),
    askConfirmation: (text, confirm, cancel) =>
      void ask(String(text), texts).then((agreed) => (agreed ? confirm() : cancel?.())),
  },
  translate,
);
takeDroppedFiles((file) => void openFile(file));
goWithF6(part("spreadsheet"), pane, part("bar"));
calculateWithF9(() => grid.cells.recalculate());
if (missing) messages.alert(texts.notOpened(missing.authority));
const [first] = unknown;
if (first) messages.alert(texts.unknownTrait(first.name, first.word, first.words.join(", ")));
model.on("update", speech, () => {
  const cell = model.getters.getActivePosition();
  const message = cellMessage(model.getters, cell, speech);
  const cause = message?.cause ? ` ${texts.caused(message.cause)}` : "";
  messages.note(message ? `${message.error} ${message.text}${cause}` : "");
});

async function saveWorkbookAs(): Promise<void> {
  const file = await saveAs(grid, language);
  if (file === undefined) return;
  await unsaved.forget();
  messages.note(workbookFileText(language).saved(file));
}

/** An example or an empty workbook in place of this one. */
async function openAnother(id: string): Promise<void> {
  if (unsaved.isThere() && !(await ask(texts.unsaved, texts))) return;
  await unsaved.forget();
  address.set(WORKBOOK, id);
  location.search = address.toString();
}

/** The workbook of a file in place of this one: the page starts again with it. */
async function openFile(file: File): Promise<void> {
  const say = workbookFileText(language).opening;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = openedFile(bytes, language, notation);
  if ("refused" in read) return tell(`${file.name}: ${read.refused}`, texts);
  if (read.missing.length > 0 && !(await askMissing(file.name, read.missing, language))) return;
  if (unsaved.isThere() && !(await ask(texts.unsaved, texts))) return;
  const next = crypto.randomUUID();
  if (!(await leave(next, read.data, false))) return tell(`${file.name}: ${say.notTaken}`, texts);
  await unsaved.forget();
  location.reload();
}

/** The unsaved work of a page that is no more, in place of this one. */
async function goOn(left: string): Promise<void> {
  if (unsaved.isThere() && !(await ask(texts.unsaved, texts))) return;
  await unsaved.forget();
  keep("workbook", left);
  location.reload();
}

/** Leaves a workbook to the next page, which shows it; whether the browser takes it. */
async function leave(page: string, workbook: WorkbookData, isUnsaved: boolean): Promise<boolean> {
  const text = JSON.stringify(workbook);
  try {
    await store.put({ page, time: Date.now(), unsaved: isUnsaved, text });
  } catch {
    return false;
  }
  keep("workbook", page);
  return true;
}

/** The library and the add-in ask for the language when they start: the whole page starts again. */
async function startAgainIn(chosen: Language): Promise<void> {
  if (!(await leave(ownPage, saveWorkbook(model), unsaved.isThere())))
    return messages.alert(texts.left.refused);
  unsaved.leave();
  address.set("lang", chosen);
  location.search = address.toString();
}
