import "../locales/bothLanguages";
import "../workbench/spreadsheet/customFunctionsRuntime";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { catalogue } from "../functions/catalogue";
import { type Language, LANGUAGES, setLanguage } from "../locales/language";
import { registerCustomFunctions } from "../workbench/spreadsheet/customFunctions";
import { englishExcel, germanExcel } from "../workbench/spreadsheet/notation";
import { openSpreadsheet } from "../workbench/spreadsheet/spreadsheet";
import { answerFormula } from "./answerFormula";
import { explainedAnswer } from "./explainedAnswer";
import { functionMetadata } from "./functionMetadata";

/**
 * npm run --silent formula -- [--locale de|en] [--explain]
 * Reads a formula per line from standard input and answers each with a line of JSON.
 * With --explain, the answer has the steps of its KIM calculations in both languages.
 */
const { language, explain } = readOptions();
setLanguage(language);
registerCustomFunctions(await functionMetadata(), catalogue);
const spreadsheet = openSpreadsheet(language === "de" ? germanExcel : englishExcel);

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads the answers has seen enough (`| head`).
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const answer = explain
    ? explainedAnswer(spreadsheet, line, language)
    : answerFormula(spreadsheet, line, language);
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
}

function readOptions(): { language: Language; explain: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        locale: { type: "string", default: "de" },
        explain: { type: "boolean", default: false },
      },
    });
    const chosen = LANGUAGES.find((known) => known === values.locale);
    if (chosen) return { language: chosen, explain: values.explain };
  } catch {
    // An option that does not exist: answered below.
  }
  process.stderr.write(`formula [--locale ${LANGUAGES.join("|")}] [--explain] < formulas\n`);
  process.exit(2);
}
