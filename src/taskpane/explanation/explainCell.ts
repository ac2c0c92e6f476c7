import type { Language } from "../../locales/language";
import { runExcel } from "../../workbook/runExcel";
import { cellsOf } from "../excel/cellsOf";
import { explainedCalls, isError } from "./core/explainedCalls";
import type { Place } from "../excel/place";
import type { Explanation, Precedent } from "./core/explanation";
import { type FormulaParts, formulaParts, type Referred } from "../../workbook/formulaParts";
import { grantYearOn, inputSource, noticeLine } from "./core/grantYearOn";
import { distinct } from "./core/labels";
import { type Listed, referredRange } from "./referredRange";
import { loadLabels } from "./loadLabels";
import { loadPrecedent } from "./loadPrecedent";

/** More than these a formula that people wrote does not refer to. */
const MOST_REFERENCES = 40;

/**
 * How the content of the active cell came about, or of the first cell of a place: the calls of KIM
 * functions in its formula are made again with what they were asked last, and what the formula
 * refers to is looked up with its values. Three requests. Rejects with Excel's error if the place
 * is gone.
 */
export const explainCell = (language: Language, place?: Place): Promise<Explanation> =>
  runExcel(async (context) => {
    const { workbook } = context;
    const cell = place
      ? workbook.worksheets.getItem(place.sheetId).getRange(cellsOf(place.address)).getCell(0, 0)
      : workbook.getActiveCell();
    const sheet = cell.worksheet.load("id,name");
    cell.load("address,rowIndex,columnIndex,values,text,formulas,formulasLocal");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("address,rowIndex,columnIndex,formulas,formulasLocal");
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name,items/formula");
    workbook.tables.load("items/name");
    const touched = cell.getTables(false).load("items/name");
    await context.sync();

    const owner = parent.isNullObject ? cell : parent;
    const formula = String(owner.formulas[0]![0]);
    const hasFormula = formula.startsWith("=");
    const offset = {
      row: cell.rowIndex - owner.rowIndex,
      column: cell.columnIndex - owner.columnIndex,
    };
    const value = cell.values[0]![0] as unknown;
    const parts = formulaParts(hasFormula ? formula : "");
    const asked = { sheetName: sheet.name, owner: cellsOf(owner.address), offset, value };
    const { calls, listed } = explainedCalls(parts.calls, asked, language);

    const spill = owner.getSpillingToRangeOrNullObject().load("rowCount");
    const table = touched.items[0];
    const labels = loadLabels(workbook, { cell, owner, spill, table, isList: isList(parts) });
    const tables = workbook.tables.items.map(({ name }) => name);
    const own = grantYearOn(sheet.name, tables);
    const rangeOf = (table: string | undefined): Excel.Range | undefined =>
      table === undefined ? undefined : workbook.tables.getItem(table).getRange();
    const sources = rangeOf(own.sources)?.load("values");
    const notices = rangeOf(own.notices)?.load("text,address");
    const noticeSheet = notices?.worksheet.load("id");
    const found = referencesFor(parts, value)
      .slice(0, MOST_REFERENCES)
      .map((referred) => {
        const ranges = referredRange(context, sheet, referred.reference, listedIn(workbook));
        for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
        return { referred, ranges };
      });
    await context.sync();

    const ownerRows = spill.isNullObject ? 1 : spill.rowCount;
    const isOwn = own.notices !== undefined || own.sources !== undefined;
    const asking = { ownerRow: owner.rowIndex, ownerRows, offset, listed, isOwn };
    const loaded = found.flatMap(({ referred, ranges }) => {
      const range = ranges.find(({ isNullObject }) => !isNullObject);
      return range ? [loadPrecedent(referred, range, asking)] : [];
    });
    if (loaded.length > 0) await context.sync();

    const sourceCells = (sources?.values ?? []) as unknown[][];
    const called = distinct(labels());
    const source = hasFormula ? undefined : inputSource(sourceCells, called);
    const said = noticeLine(notices?.text ?? []);
    return {
      place: { sheetId: sheet.id, address: cell.address },
      labels: called,
      shown: String(cell.text[0]![0]),
      ...(hasFormula && { formula: String(owner.formulasLocal[0]![0]) }),
      ...(owner.address !== cell.address && {
        spilledFrom: { sheetId: sheet.id, address: owner.address },
      }),
      calls,
      precedents: unlike(loaded.map((precedent) => precedent(sourceCells))),
      ...(source !== undefined && { source }),
      ...(said !== undefined && {
        notice: { text: said, place: { sheetId: noticeSheet!.id, address: notices!.address } },
      }),
      ...(isError(value) && { error: value }),
    };
  });

/** The place among the arguments of KIM.OUTLINE of what a group shows in place of a sum. */
const GROUP_ROW = 3;

/** The references of a formula but those of texts that only the line of a group shows, for figures. */
function referencesFor({ references, calls }: FormulaParts, value: unknown): readonly Referred[] {
  if (typeof value === "string") return references;
  const lists = calls.filter(({ id }) => id === "OUTLINE");
  const shown = lists.flatMap(({ args }) => args[GROUP_ROW] ?? []).map(({ text }) => text);
  return references.filter(({ text }) => !shown.includes(text));
}

function listedIn({ worksheets, tables, names }: Excel.Workbook): Listed {
  const lower = (items: readonly { readonly name: string }[]): ReadonlySet<string> =>
    new Set(items.map(({ name }) => name.toLowerCase()));
  return {
    sheets: lower(worksheets.items),
    tables: lower(tables.items),
    names: lower(names.items),
  };
}

/** Of a list these give a list; others may sum it up. */
const ROW_BY_ROW = ["IF", "IFERROR", "ROUND"];

/** Asked for a list, a function of KIM gives one, if of one row alone; so does a condition. */
const isList = ({ calls, references, others }: FormulaParts): boolean =>
  (calls.some(({ isWhole }) => isWhole) || others.every((name) => ROW_BY_ROW.includes(name))) &&
  references.some(
    ({ reference }) =>
      reference.kind === "spill" || (reference.kind === "column" && !reference.isRow),
  );

/** Each cell once, whichever way the formula writes it. */
const unlike = (precedents: readonly Precedent[]): Precedent[] => [
  ...new Map(precedents.map((each) => [each.place.address, each])).values(),
];
