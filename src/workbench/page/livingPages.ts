/** Tells other windows, for as long as this page is there, that its workbook is being worked on. */
export function live(page: string): void {
  void navigator.locks.request(page, () => new Promise(() => undefined));
}

/** The pages that are there, in all windows of this browser. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = "" }) => name));
}
