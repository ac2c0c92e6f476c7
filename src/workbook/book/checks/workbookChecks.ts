import type { CalcSheet } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere } from "./checkInput";

/** Whether the sheets still calculate: formulas are there, results are none of errors, and all. */
export function workbookChecks(input: CheckInput): Check[] {
  const { book, places, calculation } = input;
  const { sentences, actions } = book.texts.checks;
  const names = columnRef(book, "bodies", "name");
  const perSheet = (formula: (sheet: CalcSheet) => string): string =>
    calculation.map(formula).join("+");
  return [
    {
      ...count("overwritten", sentences.overwritten),
      actual: perSheet((sheet) => {
        const formulas = sheet.columns.flatMap(({ id, formula }) => (formula ? [id] : []));
        const cells = places.anchors(formulas[0]!, formulas.at(-1)!, "checks");
        return countWhere(`NOT(ISFORMULA(${cells}))`);
      }),
      actions: { error: quoted(actions.overwritten) },
    },
    {
      ...count("errors", sentences.errors),
      actual: perSheet(
        ({ columns }) =>
          `ISERROR(SUM(${places.range(columns[0]!.id, columns.at(-1)!.id, "checks")}))`,
      ),
      actions: { error: quoted(actions.errors) },
    },
    {
      ...count("rows", sentences.rows),
      expected: countWhere(`${names}<>""`),
      actual: countWhere(`${all(input, "name")}<>""`),
      actions: { error: quoted(actions.recalculate) },
    },
  ];
}

const count = (id: string, text: string) =>
  ({
    id,
    section: "workbook",
    sentence: text,
    expected: "0",
    format: "count",
    relation: "equal",
    severity: "error",
  }) as const;
