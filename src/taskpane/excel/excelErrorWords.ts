/** Excel's own words for an error: its code and its message. */
export function excelErrorWords(error: unknown): string {
  const { code, message } = error as Partial<OfficeExtension.Error>;
  return [code, message].filter(Boolean).join(": ") || String(error);
}
