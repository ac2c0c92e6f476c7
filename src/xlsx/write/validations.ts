import type { Operator, Validation, ValidationRule } from "../model/validation";
import { type Zone, zoneAddress } from "../model/zone";
import { counted, element, escaped, flag, type Xml } from "./xml";

export const zoneList = (zones: readonly Zone[]): string => zones.map(zoneAddress).join(" ");

/** What may be typed into the cells of a sheet (ECMA-376-1, 18.3.1.33). */
export const validationsXml = (validations: readonly Validation[]): Xml =>
  counted("dataValidations", validations.map(validationXml));

function validationXml({ zones, rule, severity, allowBlank, alert, prompt }: Validation): Xml {
  return element(
    "dataValidation",
    {
      type: rule.kind,
      errorStyle: severity === "stop" || severity === "none" ? undefined : severity,
      operator: operatorOf(rule),
      allowBlank: flag(allowBlank),
      // The attribute hides the arrow, whatever it is called.
      showDropDown: flag(rule.kind === "list" && !rule.dropDown),
      showInputMessage: flag(prompt !== undefined),
      showErrorMessage: flag(severity !== "none"),
      errorTitle: alert?.title || undefined,
      error: alert?.text || undefined,
      promptTitle: prompt?.title || undefined,
      prompt: prompt?.text || undefined,
      sqref: zoneList(zones),
    },
    ...formulasOf(rule).map((formula, index) =>
      element(`formula${index + 1}`, {}, escaped(formula)),
    ),
  );
}

/** "between" is what no operator means. */
function operatorOf(rule: ValidationRule): Operator | undefined {
  return "operator" in rule && rule.operator !== "between" ? rule.operator : undefined;
}

const formulasOf = (rule: ValidationRule): readonly string[] =>
  "formulas" in rule ? rule.formulas : [rule.formula];
