import { applyOperation, rangeOf } from "./applyOperation";
import type { WriteOperation, WritePlan } from "./writePlan";

/** Queues a whole plan; the sheets it adds, in its order. */
export function applyPlan(context: Excel.RequestContext, plan: WritePlan): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  const added = new Map<string, Excel.Worksheet>();
  context.application.suspendApiCalculationUntilNextSync();
  for (const operation of plan.operations) {
    if (operation.kind === "addSheet") added.set(operation.sheet, worksheets.add(operation.sheet));
    else apply(context.workbook, operation, (sheet) => added.get(sheet)!);
  }
  return plan.sheets.map(({ unfinished }) => added.get(unfinished)!);
}

function apply(
  { worksheets, names }: Excel.Workbook,
  operation: Exclude<WriteOperation, { kind: "addSheet" }>,
  sheetCalled: (name: string) => Excel.Worksheet,
): void {
  switch (operation.kind) {
    case "onSheet":
      applyOperation(sheetCalled(operation.sheet), operation.operation);
      return;
    case "removeName":
      names.getItem(operation.name).delete();
      return;
    case "addName":
      names.add(operation.name, rangeOf(sheetCalled(operation.sheet), operation.area));
      return;
    case "renameOldSheet":
      worksheets.getItem(operation.id).name = operation.to;
      return;
    case "finishSheet":
      sheetCalled(operation.sheet).name = operation.to;
      return;
  }
}
