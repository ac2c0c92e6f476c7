import type { ResultGetters } from "./evaluation";
import { type AddFunctionDescription, type CellPosition, helpers, registries } from "./library";
import type { Zone } from "./libraryCalculation";

type Compute = AddFunctionDescription["compute"];
export type EvalContext = ThisParameterType<Compute>;
export type Cell = ReturnType<EvalContext["getFormulaResult"]>;

const NO_SPILL: Cell = { value: "#REF!" };
/** A formula of single cells, constants and operators alone: Excel never lets it spill. */
const PLAIN = /^=(?:\|[CNS]\||TRUE|FALSE|[-+*/^&=<>%()])*$/;

/**
 * `A1#`: what the formula of a cell spills, on any sheet, also if it is a single value or begins
 * with an error. A formula that spills only in Excel's terms (such as a sum) gives its value; a
 * constant, an empty cell, a plain formula or one that finds no room gives #REF!.
 */
export function registerSpillReference(): void {
  registries.functionRegistry.replace("SPILLED.RANGE", {
    description: "",
    hidden: true,
    args: [helpers.arg("anchor (any, range<any>)", "")],
    compute(anchor) {
      const cell = singleCell(anchor);
      const getters = this.getters as ResultGetters;
      const formula = cell?.position && getters.getCell(cell.position);
      if (!cell?.position || !formula?.isFormula || cell.value === "#SPILL!") return NO_SPILL;
      const zone = getters.getResultZone(cell.position);
      if (zone) return cellsOf(this, cell.position.sheetId, zone);
      return PLAIN.test(formula.compiledFormula.normalizedFormula) ? NO_SPILL : [[cell]];
    },
  });
}

type Anchor = Cell & { position?: CellPosition };

function singleCell(anchor: Parameters<Compute>[number]): Anchor | undefined {
  if (!Array.isArray(anchor)) return anchor;
  const [column, ...more] = anchor;
  return more.length === 0 && column?.length === 1 ? column[0] : undefined;
}

/** The cells of a zone, column by column; from now on the formula is calculated after them. */
export function cellsOf(context: EvalContext, sheetId: string, zone: Zone): Cell[][] {
  const { __originCellPosition: origin, getters } = context;
  if (origin) context.addDependencies?.(origin, [getters.getRangeFromZone(sheetId, zone)]);
  const columns: Cell[][] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    const column: Cell[] = [];
    for (let row = zone.top; row <= zone.bottom; row++)
      column.push(context.getFormulaResult({ sheetId, row, col }));
    columns.push(column);
  }
  return columns;
}
