import { applyContent, rangeOf } from "./applyContent";
import type { WriteOperation, WritePlan } from "./writePlan";

/** Queues adding the sheets of a plan, still blank, in its order. */
export const addSheets = (
  { workbook }: Excel.RequestContext,
  { sheets }: WritePlan,
): Excel.Worksheet[] => sheets.map(({ unfinished }) => workbook.worksheets.add(unfinished));

/** Queues a whole plan for the sheets that were added for it. */
export function applyPlan(
  context: Excel.RequestContext,
  { operations, sheets }: WritePlan,
  added: readonly Excel.Worksheet[],
): void {
  const sheetCalled = (name: string): Excel.Worksheet =>
    added[sheets.findIndex(({ unfinished }) => unfinished === name)]!;
  context.application.suspendApiCalculationUntilNextSync();
  for (const operation of operations) apply(context.workbook, operation, sheetCalled);
}

function apply(
  { names, worksheets }: Excel.Workbook,
  operation: WriteOperation,
  sheetCalled: (name: string) => Excel.Worksheet,
): void {
  switch (operation.kind) {
    case "onSheet":
      applyContent(sheetCalled(operation.sheet), operation.operation);
      return;
    case "removeName":
      names.getItem(operation.name).delete();
      return;
    case "addName":
      names.add(operation.name, rangeOf(sheetCalled(operation.sheet), operation.area));
      return;
    case "putAside":
      worksheets.getItem(operation.sheetId).name = operation.to;
      return;
    case "finishSheet": {
      const sheet = sheetCalled(operation.sheet);
      sheet.name = operation.to;
      if (operation.position !== undefined) sheet.position = operation.position;
      return;
    }
  }
}
