import type { ConditionalFormat } from "../model/conditionalFormat";
import type { Styles } from "./styles";
import { zoneList } from "./validations";
import { element, escaped, flag, type Xml } from "./xml";

/** The conditional formats of a sheet, the first with the highest priority (18.3.1.18). */
export const conditionalFormatsXml = (
  formats: readonly ConditionalFormat[],
  styles: Styles,
): Xml[] =>
  formats.map(({ zones, condition, look, stopIfTrue }, index) => {
    const isFormula = condition.kind === "formula";
    const formulas = isFormula ? [condition.formula] : condition.formulas;
    const rule = element(
      "cfRule",
      {
        type: isFormula ? "expression" : "cellIs",
        dxfId: styles.conditionalIndexOf(look),
        priority: index + 1,
        stopIfTrue: flag(stopIfTrue),
        operator: isFormula ? undefined : condition.operator,
      },
      ...formulas.map((formula) => element("formula", {}, escaped(formula))),
    );
    return element("conditionalFormatting", { sqref: zoneList(zones) }, rule);
  });
