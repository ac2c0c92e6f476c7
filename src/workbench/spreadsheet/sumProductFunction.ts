import { excelErrorOf } from "./excelErrors";
import { type AddFunctionDescription, registries } from "./library";

type Argument = Parameters<AddFunctionDescription["compute"]>[number];
type Cell = Exclude<Argument, undefined | readonly unknown[]>;

let isRegistered = false;

/** SUMPRODUCT as in Excel: an error in a range is its result, where the library leaves it out. */
export function registerSumProductFunction(): void {
  if (isRegistered) return;
  isRegistered = true;
  const known = registries.functionRegistry.get("SUMPRODUCT");
  registries.functionRegistry.replace("SUMPRODUCT", {
    ...known,
    compute(...args) {
      for (const arg of args)
        for (const cell of [arg].flat(2) as readonly (Cell | undefined)[])
          if (cell && excelErrorOf(cell.value) !== undefined) return cell;
      return known.compute.apply(this, args);
    },
  });
}
