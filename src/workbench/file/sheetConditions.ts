import type { Condition, ConditionalFormat } from "../../xlsx/model/conditionalFormat";
import type { Operator } from "../../xlsx/model/validation";
import type { CellComparison, ConditionalFormatInfo } from "../host/cellLook";
import type { Grid } from "../host/grid";
import type { Formulas } from "./formulas";
import { conditionalLook } from "./looks";

const OPERATORS: Readonly<Record<CellComparison["operator"], Operator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The conditional formats of a sheet; see `GridConditionalFormats` for those that are not. */
export const sheetConditions = (
  grid: Grid,
  sheetId: string,
  formulas: Formulas,
): ConditionalFormat[] =>
  grid.conditionalFormats.all(sheetId).map(({ zones, condition, style, stopIfTrue }) => ({
    zones,
    condition: conditionOf(condition, (formula) => formulas.stored(formula, { sheetId }).text),
    look: conditionalLook(style),
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));

function conditionOf(
  condition: ConditionalFormatInfo["condition"],
  stored: (formula: string) => string,
): Condition {
  if ("formula" in condition) return { kind: "formula", formula: stored(condition.formula) };
  const { operator, formula1, formula2 } = condition;
  return {
    kind: "value",
    operator: OPERATORS[operator],
    formulas: [formula1, ...(formula2 === undefined ? [] : [formula2])].map(stored),
  };
}
