import { factOf, type FieldFact, type HeadField } from "../../engine/grantYear/fields";
import { rowArea } from "./address";
import { cellOf } from "./cellValue";
import { headFields } from "./headFields";
import { formatOf, type LayoutInput, ruleFor } from "./input";
import { numberFormat } from "./numberFormats";
import type { Cell, SheetOperation } from "./operation";
import { statusFormula } from "./tables/controlsTable";
import { validationOf } from "./validationOf";

/** Title, status and the fields of the grant year itself, above the bodies. */
export function headOperations(input: LayoutInput): SheetOperation[] {
  const { grantYear, texts } = input;
  const { programme, module, year } = grantYear;
  return [
    {
      kind: "cells",
      area: { row: 0, column: 0, rows: 2, columns: 3 },
      cells: [
        [texts.title(programme, module, year), undefined, undefined],
        [{ formula: statusFormula(input) }, undefined, texts.inputHint],
      ],
    },
    { kind: "style", area: rowArea(0, 0, 1), style: "title" },
    { kind: "style", area: rowArea(1, 0, 3), style: "status" },
    ...headFields(grantYear).flatMap((fields, index) =>
      lineOperations(input, fields, 2 + 2 * index),
    ),
  ];
}

/** Labels, and below them the cells. */
function lineOperations(
  input: LayoutInput,
  fields: readonly HeadField[],
  row: number,
): SheetOperation[] {
  const { grantYear, language } = input;
  const labels = input.fields.head;
  const values: Readonly<Record<string, unknown>> = { ...grantYear };
  const facts = fields.map((field): FieldFact => factOf("head", field)!);
  // What the names of the sheet's cells say too is not to be changed here.
  const fixed = facts.filter(({ role }) => role === "identity").length;
  const cells = fields.map((field, i): Cell => cellOf(facts[i]!, values[field], language));
  const formats = facts.map((fact) => numberFormat(formatOf(fact), language));
  return [
    {
      kind: "cells",
      area: { row, column: 0, rows: 2, columns: fields.length },
      cells: [fields.map((field) => labels[field]), cells],
    },
    { kind: "formats", area: rowArea(row + 1, 0, fields.length), formats: [formats] },
    { kind: "style", area: rowArea(row, 0, fields.length), style: "label" },
    {
      kind: "style",
      area: rowArea(row + 1, fixed, fields.length - fixed),
      style: "input",
    },
    ...facts.flatMap((fact, column) => {
      const { rule } = ruleFor(fact, language);
      return validationOf(input, rule, rowArea(row + 1, column, 1));
    }),
  ];
}
