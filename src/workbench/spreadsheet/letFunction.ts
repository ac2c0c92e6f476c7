import { type AddFunctionDescription, helpers, registries } from "./library";
import type { EvalContext } from "./spillReference";

type Argument = Parameters<AddFunctionDescription["compute"]>[number];

/** The values that have a name now, by the cell that is calculated. */
const values = new WeakMap<EvalContext, Map<string, NonNullable<Argument>>>();

/**
 * LET and the two functions that stand for its names, see `bindNames`. A value is calculated once,
 * also if it is not used in the end; a range stays a range.
 */
export function registerLetFunction(): void {
  const text = { name: "name", description: "", type: ["STRING" as const] };
  const any = (name: string) => helpers.arg(`${name} (any, range<any>)`, "");
  const hidden = { description: "", hidden: true };
  registries.functionRegistry.replace("EXCEL.SET", {
    ...hidden,
    args: [text, any("value")],
    compute(name, value = { value: null }) {
      valuesOf(this).set(keyOf(this, name), value);
      return value;
    },
  });
  registries.functionRegistry.replace("EXCEL.GET", {
    ...hidden,
    args: [text],
    compute(name) {
      return valuesOf(this).get(keyOf(this, name))!;
    },
  });
  registries.functionRegistry.replace("LET", {
    description: "",
    args: [
      any("name"),
      any("value"),
      helpers.arg("more (any, range<any>, repeating, optional)", ""),
    ],
    compute(...args) {
      return args.at(-1) ?? { value: null };
    },
  });
}

function valuesOf(context: EvalContext): Map<string, NonNullable<Argument>> {
  const known = values.get(context);
  if (known) return known;
  const empty = new Map<string, NonNullable<Argument>>();
  values.set(context, empty);
  return empty;
}

/** While a value is calculated, other cells are; each has names of its own. */
function keyOf({ __originCellPosition: cell }: EvalContext, name: Argument): string {
  const { value } = name as { value: unknown };
  return cell ? `${cell.sheetId}/${cell.row}/${cell.col}/${String(value)}` : String(value);
}
