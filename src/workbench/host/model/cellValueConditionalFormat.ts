import type { CellComparison } from "../cellLook";
import { HostError } from "../wire/hostError";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import { assertConditionFormula } from "./conditionFormula";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { Server } from "./server";

const OPERATORS: readonly string[] = [
  ...["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan"],
  ...["GreaterThanOrEqual", "LessThanOrEqual"],
];

/** A look for cells whose values compare in a way with one formula or two. */
export class CellValueConditionalFormat implements Server<Excel.CellValueConditionalFormat> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get rule(): Excel.ConditionalCellValueRule {
    const { condition } = this.access.info;
    if ("formula" in condition) throw new HostError("ItemNotFound");
    return condition;
  }
  set rule({ operator, formula1, formula2 }: Excel.ConditionalCellValueRule) {
    const isPair = operator.endsWith("etween");
    if (!OPERATORS.includes(operator) || isPair !== (formula2 !== undefined))
      throw new HostError("InvalidArgument");
    for (const formula of [formula1, formula2 ?? ""]) assertConditionFormula(formula);
    const condition = { operator: operator as CellComparison["operator"], formula1 };
    this.access.change({
      condition: formula2 === undefined ? condition : { ...condition, formula2 },
    });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.access);
  }
}
