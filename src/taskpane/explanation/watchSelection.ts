import { runExcel } from "../../workbook/runExcel";

/** Told at once whenever other cells or another sheet are selected; the answer ends that. */
export function watchSelection(tell: () => void): () => void {
  const told = async (): Promise<void> => tell();
  const handlers = runExcel(async (context) => {
    const { workbook } = context;
    const added = [
      workbook.onSelectionChanged.add(told),
      workbook.worksheets.onActivated.add(told),
    ] as const;
    await context.sync();
    return added;
  });
  handlers.catch(() => undefined);
  const end = async (): Promise<void> => {
    const [selected, activated] = await handlers;
    await Excel.run(
      { delayForCellEdit: true, previousObjects: selected.context },
      async (context) => {
        selected.remove();
        activated.remove();
        await context.sync();
      },
    );
  };
  return () => {
    end().catch(() => undefined);
  };
}
