/** Time for what belongs together, such as all cells of a new sheet. */
const PAUSE_MILLISECONDS = 500;

/**
 * Tells when cells were changed and sheets came or went, a moment after the last of it. The answer
 * ends that. Where Excel does not tell, nothing is told.
 */
export function watchWorkbook(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE_MILLISECONDS);
    return Promise.resolve();
  };
  const handlers = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(soon),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await context.sync();
    return added;
  });
  handlers.catch(() => undefined);
  const end = async (): Promise<void> => {
    const [first, ...others] = await handlers;
    await Excel.run(first!.context, async (context) => {
      for (const handler of [first!, ...others]) handler.remove();
      await context.sync();
    });
  };
  return () => {
    clearTimeout(timer);
    end().catch(() => undefined);
  };
}
