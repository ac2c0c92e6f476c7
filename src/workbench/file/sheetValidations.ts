import type { Operator, Validation, ValidationRule } from "../../xlsx/model/validation";
import type { Grid, ValidationDetails } from "../host/grid";
import type { Formulas } from "./formulas";

export const sheetValidations = (grid: Grid, sheetId: string, formulas: Formulas): Validation[] =>
  grid.validation.all(sheetId).flatMap(({ zones, details }) => {
    const rule = ruleOf(details.rule, (formula) => formulas.stored(formula, { sheetId }).text);
    if (!rule) return [];
    const { alert, prompt, ignoreBlanks } = details;
    return [
      {
        zones,
        rule,
        severity: severityOf(details),
        allowBlank: ignoreBlanks ?? true,
        ...(alert ? { alert: { title: alert.title, text: alert.message } } : {}),
        ...(prompt?.showPrompt ? { prompt: { title: prompt.title, text: prompt.message } } : {}),
      },
    ];
  });

function severityOf({ blocking, alert }: ValidationDetails): Validation["severity"] {
  if (!alert) return blocking ? "stop" : "warning";
  if (!alert.showAlert) return "none";
  return alert.style === "Stop" ? "stop" : alert.style === "Warning" ? "warning" : "information";
}

const COMPARED = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const OPERATORS: Readonly<Record<`${Excel.DataValidationOperator}`, Operator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Nothing for a rule of the grid that Excel does not have. */
function ruleOf(
  rule: Excel.DataValidationRule,
  stored: (formula: string) => string,
): ValidationRule | undefined {
  if (rule.list) {
    const { source, inCellDropDown: dropDown } = rule.list;
    const text = String(source);
    const formula = text.startsWith("=") ? stored(text) : `"${text.replaceAll('"', '""')}"`;
    return { kind: "list", formula, dropDown };
  }
  if (rule.custom) return { kind: "custom", formula: stored(rule.custom.formula) };
  for (const key of Object.keys(COMPARED) as (keyof typeof COMPARED)[]) {
    const given = rule[key];
    if (!given) continue;
    const bounds = [given.formula1, given.formula2].filter((bound) => bound !== undefined);
    const formulas = bounds.map((bound) =>
      String(bound).startsWith("=") ? stored(String(bound)) : String(bound),
    );
    return { kind: COMPARED[key], operator: OPERATORS[given.operator], formulas };
  }
  return undefined;
}
