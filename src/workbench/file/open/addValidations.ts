import { englishFormula } from "../../../xlsx/formula/englishFormula";
import type { Operator, Validation, ValidationRule } from "../../../xlsx/model/validation";
import type { Grid, ValidationDetails } from "../../host/grid";
import type { Attempt, PlacedSheet } from "./placedSheet";

/** What may be typed into the cells of a sheet. */
export function addValidations(
  grid: Grid,
  { sheet, id: sheetId }: PlacedSheet,
  attempt: Attempt,
): void {
  for (const validation of sheet.validations)
    for (const zone of validation.zones)
      attempt("validation", () =>
        grid.validation.setRule({ sheetId, ...zone }, detailsOf(validation)),
      );
}

const detailsOf = ({
  rule,
  severity,
  allowBlank,
  alert,
  prompt,
}: Validation): ValidationDetails => ({
  rule: ruleOf(rule),
  blocking: severity === "stop",
  ignoreBlanks: allowBlank,
  alert: {
    showAlert: severity !== "none",
    style: STYLES[severity],
    ...{ title: alert?.title ?? "", message: alert?.text ?? "" },
  },
  ...(prompt ? { prompt: { showPrompt: true, title: prompt.title, message: prompt.text } } : {}),
});

const STYLES: Readonly<Record<Validation["severity"], "Stop" | "Warning" | "Information">> = {
  ...{ stop: "Stop", warning: "Warning", information: "Information", none: "Stop" },
};

const OPERATORS: Readonly<Record<Operator, `${Excel.DataValidationOperator}`>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const KINDS = {
  ...{ whole: "wholeNumber", decimal: "decimal", date: "date", time: "time" },
  textLength: "textLength",
} as const;

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") {
    const { formula, dropDown } = rule;
    const words = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown: dropDown, source: words ?? englishFormula(formula) } };
  }
  if (rule.kind === "custom") return { custom: { formula: englishFormula(rule.formula) } };
  const [formula1, formula2] = rule.formulas.map((formula) => {
    const number = Number(formula);
    return Number.isFinite(number) ? number : englishFormula(formula);
  });
  const bounds = {
    operator: OPERATORS[rule.operator],
    formula1: formula1!,
    ...(formula2 === undefined ? {} : { formula2 }),
  };
  return { [KINDS[rule.kind]]: bounds };
}
