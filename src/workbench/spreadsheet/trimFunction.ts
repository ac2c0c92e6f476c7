import { excelErrorOf } from "./excelErrors";
import { textOf } from "./joinedTexts";
import { type AddFunctionDescription, helpers, registries } from "./library";

type Argument = Exclude<
  Parameters<AddFunctionDescription["compute"]>[number],
  undefined | readonly unknown[]
>;

/**
 * TRIM as in Excel: spaces (U+0020) alone go, at both ends and all but one of several. A space that
 * does not break, a tab and a line feed stay, which the library takes for spaces, too.
 */
export function registerTrimFunction(): void {
  registries.functionRegistry.replace("TRIM", {
    description: "",
    args: [helpers.arg("text (string)", "")],
    compute(text) {
      const cell = text as Argument | undefined;
      if (cell && excelErrorOf(cell.value) !== undefined) return cell;
      const written = textOf(cell?.value, this.locale);
      return { value: written.replace(/ +/g, " ").replace(/^ | $/g, "") };
    },
    isExported: true,
  });
}
