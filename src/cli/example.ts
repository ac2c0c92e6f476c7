import { readFileSync } from "node:fs";
import { kimCommandText } from "../locales/kimCommandText";
import { EXAMPLES } from "../workbench/examples/examples";
import { saveWorkbook } from "../workbench/host/osheet/workbookModel";
import { readGrantYearFile } from "./grantYearFile";
import { calculatedWorkbook } from "./kimWorkbook";

/**
 * node --import tsx src/cli/example.ts EXAMPLE
 * Prints a workbook of the workbench as its spreadsheet opens it: what the add-in writes for the
 * grant years of an authority. Their sheets are German, as the papers are.
 */
const CASES = "test/cases/grantYears";

const [id] = process.argv.slice(2);
const example = EXAMPLES.find((each) => each.id === id);
if (!example) throw new Error(`No example ${id}`);
const grantYears = example.grantYears.map((name) => {
  const file = `${CASES}/${name}.json`;
  const read = readGrantYearFile(readFileSync(file, "utf8"), kimCommandText("de"));
  if ("problems" in read) throw new Error(`${file}: ${JSON.stringify(read.problems)}`);
  return read.grantYear;
});
const { model } = await calculatedWorkbook(grantYears, "de");
process.stdout.write(JSON.stringify(saveWorkbook(model)));
