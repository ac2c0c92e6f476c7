import { languageOf } from "../../locales/language";
import { workbenchText } from "../../locales/workbenchText";
import type { HOST } from "../host/browserClient";
import { type ExcelHost, excelHost } from "../host/excelHost";
import { SpreadsheetGrid } from "../host/osheet/spreadsheetGrid";
import { workbookModel } from "../host/osheet/workbookModel";
import { registerCustomFunctions } from "../spreadsheet/customFunctions";
import type { FunctionMetadata } from "../spreadsheet/functionMetadata";
import { englishExcel, germanExcel } from "../spreadsheet/notation";
import { showExcelTexts } from "./grid/excelTexts";
import { proposeGermanNames } from "./grid/germanNames";
import { mountGrid } from "./grid/mountGrid";
import { readPastedFormulas } from "./grid/pastedFormulas";
import { lateFunctions, untilAssociated } from "./lateFunctions";

const PATIENCE = 10_000;

const language = languageOf(new URLSearchParams(location.search).get("lang") ?? "de");
const texts = workbenchText(language);
const notation = language === "de" ? germanExcel : englishExcel;

const answer = await fetch(`functions.${language}.json`);
const metadata = (await answer.json()) as FunctionMetadata;
const ids = metadata.functions.map(({ id }) => id);
const associated = () => host.environment.functions;
registerCustomFunctions(metadata, lateFunctions(ids, associated, texts.notLoaded, console.log));
if (language === "de") proposeGermanNames();

const model = workbookModel(notation);
showExcelTexts(model, notation);
readPastedFormulas(model, notation);
const host = excelHost({ grid: new SpreadsheetGrid(model), language });
Object.assign(window, { excelHost: host } satisfies Record<typeof HOST, ExcelHost>);

const frame = document.createElement("iframe");
frame.title = "KIM";
frame.src = "taskpane.html";
document.getElementById("pane")!.append(frame);
await untilAssociated(ids, associated, PATIENCE);
model.dispatch("EVALUATE_CELLS");
await mountGrid(
  document.getElementById("spreadsheet")!,
  {
    model,
    notation,
    refuse: (problem) => console.log(problem),
    notifyUser: ({ text }) => console.log(text),
    raiseError: (text) => console.log(text),
    askConfirmation: (_text, confirm) => confirm(),
  },
  (text) => text,
);
