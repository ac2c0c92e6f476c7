import type { IssueCode, IssueOf } from "../engine/issue";
import type { StepKind, StepOf } from "../engine/steps/step";
import type { ArgumentOf, FunctionId } from "./functionSignatures";
import type { Wording } from "./wording";

/** One sentence for each code of an issue; what and where is put before it. */
export type IssueTexts = {
  readonly [Code in IssueCode]: (issue: IssueOf<Code>, say: Wording) => string;
};

/** One sentence for each kind of step; the row is put before it. */
export type StepTexts = {
  readonly [Kind in StepKind]: (step: StepOf<Kind>, say: Wording) => string;
};

/** What a language says about a function: read in Excel's dialog, the pane and the manual. */
interface FunctionText<Argument extends string> {
  readonly description: string;
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly result: string;
}

export type FunctionTexts = {
  readonly [Id in FunctionId]: FunctionText<ArgumentOf<Id>>;
};
