import type { Zone } from "../area";
import { helpers, type Model } from "../../spreadsheet/library";
import { HostError } from "../wire/hostError";
import { formulaFromLibrary, formulaToLibrary } from "./formulas";

type Criterion = ReturnType<Model["getters"]["getDataValidationRules"]>[number]["criterion"];
type Comparison = Pick<Excel.BasicDataValidation, "formula1" | "formula2" | "operator">;

const NUMBER_CRITERIA = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThanOrEqualTo: "isLessOrEqualTo",
} as const;

const SIGNS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
} as const;

/**
 * The library's criterion for a rule of Excel. Dates and times are compared as numbers; that a
 * whole number is whole is not checked.
 */
export function criterionOf(rule: Excel.DataValidationRule, zone: Zone): Criterion {
  if (rule.list) return listCriterion(String(rule.list.source));
  if (rule.custom)
    return { type: "customFormula", values: [formulaToLibrary(String(rule.custom.formula))] };
  if (rule.textLength)
    return { type: "customFormula", values: [lengthFormula(rule.textLength, zone)] };
  const comparison = rule.decimal ?? rule.wholeNumber ?? rule.date ?? rule.time;
  if (!comparison) throw new HostError("InvalidArgument");
  const operator = comparison.operator as keyof typeof NUMBER_CRITERIA;
  const bounds = operator.endsWith("etween")
    ? [comparison.formula1, comparison.formula2]
    : [comparison.formula1];
  return { type: NUMBER_CRITERIA[operator], values: bounds.map(boundOf) };
}

/**
 * The rule of Excel for a criterion that a user has chosen in the library's own menu, for cells from
 * the zone's first one on; an empty rule if Excel has none like it.
 */
export function ruleOf(
  { type, values }: Pick<Criterion, "type" | "values">,
  { top, left }: Zone,
): Excel.DataValidationRule {
  const cell = helpers.toXC(left, top);
  const [first = "", second] = values.map((value) =>
    value.startsWith("=") ? formulaFromLibrary(value) : value,
  );
  const text = first.startsWith("=") ? first.slice(1) : `"${first.replaceAll('"', '""')}"`;
  switch (type) {
    case "isValueInList":
      return { list: { inCellDropDown: true, source: values.join(",") } };
    case "isValueInRange":
      return { list: { inCellDropDown: true, source: `=${first.replace(/^=/, "")}` } };
    case "customFormula":
      return { custom: { formula: first } };
    case "containsText":
      return { custom: { formula: `=ISNUMBER(SEARCH(${text},${cell}))` } };
    case "notContainsText":
      return { custom: { formula: `=ISERROR(SEARCH(${text},${cell}))` } };
    case "isEqualText":
      return { custom: { formula: `=${cell}=${text}` } };
    default: {
      const operators = Object.entries(NUMBER_CRITERIA) as [keyof typeof NUMBER_CRITERIA, string][];
      const operator = operators.find(([, criterion]) => criterion === type)?.[0];
      if (!operator) return {};
      const pair = second === undefined ? {} : { formula2: second };
      return { decimal: { operator, formula1: first, ...pair } };
    }
  }
}

function listCriterion(source: string): Criterion {
  return source.startsWith("=")
    ? { type: "isValueInRange", values: [source.slice(1)], displayStyle: "arrow" }
    : {
        type: "isValueInList",
        values: source.split(",").map((value) => value.trim()),
        displayStyle: "arrow",
      };
}

function boundOf(bound: unknown): string {
  const text = String(bound ?? "");
  return text.startsWith("=") ? formulaToLibrary(text) : text;
}

function lengthFormula({ operator, formula1, formula2 }: Comparison, { top, left }: Zone): string {
  const length = `LEN(${helpers.toXC(left, top)})`;
  const [least, most] = [formula1, formula2].map((bound) => String(bound).replace(/^=/, ""));
  if (operator === "Between")
    return formulaToLibrary(`=AND(${length}>=${least},${length}<=${most})`);
  if (operator === "NotBetween")
    return formulaToLibrary(`=OR(${length}<${least},${length}>${most})`);
  return formulaToLibrary(`=${length}${SIGNS[operator as keyof typeof SIGNS]}${least}`);
}
