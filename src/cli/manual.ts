import { readFileSync, writeFileSync } from "node:fs";
import { BASE_RATES } from "../engine/rules/baseRates";
import { PROGRAMMES } from "../engine/rules/programmes";
import { printFunctionManual } from "./functionManual";
import { functionMetadata } from "./functionMetadata";
import { printHostingManual } from "./hosting/hostingManual";
import { localisedMetadata } from "./localisedMetadata";
import { printRuleSheet } from "./ruleSheet";
import { supportedApi } from "../workbench/host/supportedApi";
import { excelClientLibrary } from "../workbench/host/client/nodeClient";
import { printSupportedExcelApi } from "./supportedExcelApi";

/**
 * npm run manual: brings docs/funktionen.md up to date with the functions and their texts and
 * docs/administration.md with the samples for web servers, and prints the rule data to
 * docs/rechenregeln.md and what the embedded Excel answers to docs/unterstuetzte-excel-api.md.
 */
const MANUAL = "docs/funktionen.md";
const ADMINISTRATION = "docs/administration.md";
const metadata = localisedMetadata(await functionMetadata(), "de");
writeFileSync(MANUAL, await printFunctionManual(readFileSync(MANUAL, "utf8"), metadata));
writeFileSync(ADMINISTRATION, await printHostingManual(readFileSync(ADMINISTRATION, "utf8")));
writeFileSync("docs/rechenregeln.md", await printRuleSheet(PROGRAMMES, BASE_RATES));
const answered = await printSupportedExcelApi(supportedApi(excelClientLibrary().Excel));
writeFileSync("docs/unterstuetzte-excel-api.md", answered);
