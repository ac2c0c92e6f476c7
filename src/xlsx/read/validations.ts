import { zonesOf } from "../model/address";
import {
  OPERATORS,
  type Operator,
  type Validation,
  type ValidationRule,
} from "../model/validation";
import { child, childrenOf, isSet, type Node, plainText, textOf } from "./xml";

/** What may be typed into the cells of a sheet, and whether some rule has no place in the model. */
export function readValidations(sheet: Node): { validations: Validation[]; hasMore: boolean } {
  const own = childrenOf(child(sheet, "dataValidations"), "dataValidation");
  // Lists of other sheets stand in an extension, with elements in place of texts (MS-XLSX 2.6.25).
  const more = childrenOf(child(sheet, "extLst"), "ext").flatMap((extension) =>
    childrenOf(child(extension, "dataValidations"), "dataValidation"),
  );
  const read = [...own, ...more].map(validationOf);
  return {
    validations: read.flatMap((each) => each ?? []),
    hasMore: read.includes(undefined),
  };
}

function validationOf(node: Node): Validation | undefined {
  const formulas = ["formula1", "formula2"].flatMap((name) => {
    const found = child(node, name);
    const text = found && plainText((child(found, "f") ?? found).text);
    return text === undefined || text === "" ? [] : [text];
  });
  const zones = zonesOf(node.attributes.sqref ?? child(node, "sqref")?.text);
  const rule = ruleOf(node, formulas);
  if (!rule || zones.length === 0) return undefined;
  const alert = messageOf(node, "errorTitle", "error");
  const prompt = isSet(node, "showInputMessage")
    ? messageOf(node, "promptTitle", "prompt")
    : undefined;
  return {
    ...{ zones, rule },
    severity: isSet(node, "showErrorMessage") ? severityOf(node) : "none",
    allowBlank: isSet(node, "allowBlank"),
    ...(alert ? { alert } : {}),
    ...(prompt ? { prompt } : {}),
  };
}

function ruleOf(node: Node, formulas: readonly string[]): ValidationRule | undefined {
  const { type: kind = "none" } = node.attributes;
  const [formula] = formulas;
  switch (kind) {
    case "list":
      return formula === undefined
        ? undefined
        : { kind, formula, dropDown: !isSet(node, "showDropDown") };
    case "custom":
      return formula === undefined ? undefined : { kind, formula };
    case "whole":
    case "decimal":
    case "date":
    case "time":
    case "textLength": {
      const operator = operatorOf(node.attributes.operator);
      return operator && formula !== undefined ? { kind, operator, formulas } : undefined;
    }
    default:
      return undefined;
  }
}

/** "between" is what no operator means. */
export const operatorOf = (word = "between"): Operator | undefined =>
  OPERATORS.find((each) => each === word);

function severityOf(node: Node): "stop" | "warning" | "information" {
  const { errorStyle } = node.attributes;
  return errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
}

function messageOf(node: Node, titleName: string, textName: string) {
  const [title, text] = [textOf(node, titleName) ?? "", textOf(node, textName) ?? ""];
  return title === "" && text === "" ? undefined : { title, text };
}
