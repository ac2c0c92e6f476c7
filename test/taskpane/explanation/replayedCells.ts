import { lastCallsAt } from "../../../src/functions/lastCalls";
import { columnName } from "../../../src/workbook/layout/address";
import { formulaParts } from "../../../src/workbook/formulaParts";
import { wrongEquations } from "../../steps/wrongEquations";

/** Where IF takes what no function gave: a word or 0, or what it has for a line without posts. */
const isAside = (shown: unknown, given: unknown): boolean =>
  shown === 0 || typeof shown === "string" || given === 0;

/**
 * Makes the last call of every KIM cell of the workbook again: how many cells were compared, and
 * which hold something else than it gives or have a step with an equation that is wrong. A formula
 * that goes on calculating with what KIM gives counts by its equations alone.
 */
export async function replayedCells(): Promise<{ cells: number; wrong: unknown[] }> {
  const used = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("formulas,values"));
    await context.sync();
    return worksheets.items.map(({ name }, i) => ({ name, ...ranges[i]!.toJSON() }));
  });
  const wrong: unknown[] = [];
  let cells = 0;
  for (const { name, formulas, values } of used)
    for (const [top, row] of formulas!.entries())
      for (const [left, formula] of row.entries()) {
        if (typeof formula !== "string" || !/^=.*\bKIM\.(?!VERSION)/.test(formula)) continue;
        const { calls } = formulaParts(formula);
        const address = `${name}!${columnName(left)}${top + 1}`;
        const kept = [address, address.replace(/^(.*)!/, "'$1'!")].flatMap(lastCallsAt);
        for (const { id, isWhole } of calls) {
          const last = kept.findLast((call) => call.id === id);
          if (!last?.args) {
            wrong.push([address, "not called"]);
            continue;
          }
          let again;
          try {
            again = last.again(last.run, last.args, "de");
          } catch {
            // Then the formula says what stands in its place.
            if (!/^=IF(?:ERROR|NA)\(/.test(formula)) wrong.push([address, "refused"]);
            continue;
          }
          const { result, lines } = again;
          const texts = lines.flat(2).map(({ text }) => text);
          wrong.push(...wrongEquations(texts, "de").map((equation) => [address, equation]));
          const isBranch = /^=IF(?:ERROR|NA)?\(.*\)$/.test(formula) && calls.length === 1;
          const goesOn = /\)[*+]/.test(formula.slice(formula.indexOf("KIM.")));
          if (!isWhole && (!isBranch || goesOn)) continue;
          for (const [down, cellsOfRow] of result.entries())
            for (const [right, given] of cellsOfRow.entries()) {
              const shown: unknown = values![top + down]?.[left + right];
              cells++;
              if (shown === given || (shown === "" && given === null)) continue;
              if (isWhole || !isAside(shown, given))
                wrong.push([address, down, right, given, shown]);
            }
        }
      }
  return { cells, wrong };
}
