import { baseRate } from "./baseRate";
import { branch } from "./branch";
import { byYear } from "./byYear";
import { chain } from "./chain";
import { coFinance } from "./coFinance";
import { eligible } from "./eligible";
import { forward } from "./forward";
import { fteRate } from "./fteRate";
import { instalments } from "./instalments";
import { interest } from "./interest";
import type { KimFunction } from "./kimFunction";
import { limit } from "./limit";
import { months } from "./months";
import { outline } from "./outline";
import { payments } from "./payments";
import { roundFte } from "./roundFte";
import { settle } from "./settle";
import { share } from "./share";
import { slices } from "./slices";
import { source } from "./source";
import { staffing } from "./staffing";
import { steps } from "./steps";
import { version } from "./version";

/** The KIM functions by their ids, in the order of a grant. */
export const contract = {
  [share.id]: share,
  [roundFte.id]: roundFte,
  [eligible.id]: eligible,
  [forward.id]: forward,
  [months.id]: months,
  [byYear.id]: byYear,
  [chain.id]: chain,
  [branch.id]: branch,
  [instalments.id]: instalments,
  [slices.id]: slices,
  [staffing.id]: staffing,
  [payments.id]: payments,
  [outline.id]: outline,
  [coFinance.id]: coFinance,
  [settle.id]: settle,
  [interest.id]: interest,
  [baseRate.id]: baseRate,
  [fteRate.id]: fteRate,
  [limit.id]: limit,
  [source.id]: source,
  [steps.id]: steps,
  [version.id]: version,
};

export type FunctionId = keyof typeof contract;

export const FUNCTION_IDS = Object.keys(contract) as FunctionId[];

/** The names of the arguments of one function. */
export type ArgumentOf<Id extends FunctionId> = keyof (typeof contract)[Id]["arguments"];

/** An argument as the syntax of a formula shows it. */
export interface SyntaxArgument {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
  readonly repeating: boolean;
}

/** The arguments of a function, in the order of the formula. */
export function argumentsOf(id: FunctionId): SyntaxArgument[] {
  const given: KimFunction["arguments"] = contract[id].arguments;
  return Object.entries(given).map(
    ([name, { optional = false, range = false, repeating = false }]) => ({
      name,
      optional,
      range,
      repeating,
    }),
  );
}
