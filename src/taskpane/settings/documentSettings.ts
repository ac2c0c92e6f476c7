/** The part of `Office.context.document.settings` that is used. */
export interface Settings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback?: (result: { readonly status: unknown }) => void): void;
}

/** The settings of the open workbook; outside Excel there are none. */
export const documentSettings = (): Settings | undefined =>
  (Office.context.document as Office.Document | undefined)?.settings as Settings | undefined;

/** Whether the change was stored: in a workbook that is read-only it is not. */
export function stored(settings: Settings, change: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      change();
      settings.saveAsync(({ status }) => resolve(status === "succeeded"));
    } catch {
      resolve(false);
    }
  });
}
