import { englishFormula } from "../../../xlsx/formula/englishFormula";
import type { Condition } from "../../../xlsx/model/conditionalFormat";
import type { Operator } from "../../../xlsx/model/validation";
import type { CellComparison, ConditionalFormatInfo } from "../../host/cellLook";
import type { Grid } from "../../host/grid";
import { styleOf } from "./addLooks";
import type { Attempt, PlacedSheet } from "./placedSheet";

/** The conditional formats of a sheet; the last one is added first, for each goes before others. */
export function addConditions(grid: Grid, { sheet, id }: PlacedSheet, attempt: Attempt): void {
  for (const { zones, condition, look, stopIfTrue = false } of [
    ...sheet.conditionalFormats,
  ].reverse()) {
    const { borders } = look;
    attempt("conditionalFormat", () =>
      grid.conditionalFormats.add(id, {
        zones: zones.map((zone) => ({ ...zone })),
        condition: conditionOf(condition),
        style: { ...styleOf(look), ...(borders ? { borders } : {}) },
        stopIfTrue,
      }),
    );
  }
}

const OPERATORS: Readonly<Record<Operator, CellComparison["operator"]>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

function conditionOf(condition: Condition): ConditionalFormatInfo["condition"] {
  if (condition.kind === "formula") return { formula: englishFormula(condition.formula) };
  const [formula1, formula2] = condition.formulas.map(englishFormula);
  return {
    ...{ operator: OPERATORS[condition.operator], formula1: formula1! },
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}
