import { runExcel } from "../../workbook/runExcel";

/** Told at once, however often; there is nothing to wait for. */
export interface WorkbookEvents {
  /** Cells were changed, sheets came or went. */
  readonly onChanged: () => void;
  /** Functions were answered or formulas calculated: not told as a change of cells. */
  readonly onCalculated: () => void;
}

/** Listens to the workbook; the answer ends that. Where Excel does not tell, nothing is told. */
export function watchWorkbook({ onChanged, onCalculated }: WorkbookEvents): () => void {
  const changed = async (): Promise<void> => onChanged();
  const handlers = runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      // The address that Excel names there is not to be relied on.
      worksheets.onCalculated.add(async () => onCalculated()),
    ];
    await context.sync();
    return added;
  });
  handlers.catch(() => undefined);
  const end = async (): Promise<void> => {
    const [first, ...others] = await handlers;
    const known = { delayForCellEdit: true, previousObjects: first!.context };
    await Excel.run(known, async (context) => {
      for (const handler of [first!, ...others]) handler.remove();
      await context.sync();
    });
  };
  return () => {
    end().catch(() => undefined);
  };
}
