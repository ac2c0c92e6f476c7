import { argumentsOf, type FunctionId } from "../contract/contract";
import type { OptionWords } from "../contract/kimFunction";
import { invalid } from "../engine/issue";
import { language } from "../locales/language";
import { answer, recordCalls } from "./answer";
import { optionAt, optionIn } from "./arguments/options";
import { type Range, singleCell } from "./arguments/range";
import { stepsByCell } from "./arguments/stepsByCell";
import { calculations } from "./calculations";

type Explained = keyof typeof calculations;
type Calculate = (...args: readonly unknown[]) => unknown[][];

/** Each id, with and without what stands before it in a formula. */
const idWords = <Id extends string>(ids: readonly Id[]): OptionWords<Id> =>
  Object.fromEntries(ids.map((id) => [id, [`KIM.${id}`]])) as unknown as OptionWords<Id>;

const EXPLAINED = idWords(Object.keys(calculations) as Explained[]);
const WITHOUT_STEPS = idWords(["STEPS", "VERSION"]);

/**
 * How a function gets to its result: a text for each cell of it, in the user's language.
 * @customfunction STEPS
 * @param functionName Id of the function, such as "SHARE".
 * @param argument Its arguments, in their order.
 * @returns The steps in the shape of the function's result.
 */
export function steps(functionName: any[][], argument: any[][][]): string[][] {
  return answer({ functionName }, (args) => {
    const id = explainedIn(args.functionName);
    checkCount(id, argument.length);
    const { result, calls } = recordCalls(() => (calculations[id] as Calculate)(...argument));
    return stepsByCell(result, calls[0]!, language());
  });
}

function explainedIn(range: Range): Explained {
  const { parameter } = range;
  const of = optionIn(singleCell(range), WITHOUT_STEPS);
  if (of) throw invalid({ code: "withoutSteps", parameter, of });
  const id = optionAt(range, 0, EXPLAINED, undefined);
  if (id === undefined) throw invalid({ code: "missing", parameter });
  return id;
}

/** Excel counts the arguments of a call, but not those that are handed on. */
function checkCount(of: FunctionId, received: number): void {
  const all = argumentsOf(of);
  const required = all.filter(({ optional }) => !optional);
  if (received >= required.length && received <= all.length) return;
  const names = (received < required.length ? required : all).map(({ name }) => name);
  throw invalid({ code: "argumentCount", of, names, received });
}
