import { HostError } from "../wire/hostError";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import { assertConditionFormula } from "./conditionFormula";
import type { Server } from "./server";

/** The formula of a condition, seen from the first cell of its range. */
export class ConditionalFormatRule implements Server<Excel.ConditionalFormatRule> {
  constructor(private readonly format: ConditionalFormatAccess) {}

  get formula(): string {
    const { condition } = this.format.info;
    if (!("formula" in condition)) throw new HostError("ItemNotFound");
    return condition.formula;
  }
  set formula(given: string) {
    if (typeof given !== "string" || given === "") throw new HostError("InvalidArgument");
    const formula = given.startsWith("=") ? given : `=${given}`;
    assertConditionFormula(formula);
    this.format.change({ condition: { formula } });
  }

  get formulaLocal(): string {
    return this.format.context.toLocal(this.formula);
  }
  set formulaLocal(formula: string) {
    this.formula = this.format.context.fromLocal(formula);
  }
}
