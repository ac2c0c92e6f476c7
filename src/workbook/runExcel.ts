/**
 * Lets Excel do something. While a cell is being edited, Excel refuses everything; so it is asked
 * to wait until the entry is complete.
 */
export const runExcel = <Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => Excel.run({ delayForCellEdit: true }, work);
