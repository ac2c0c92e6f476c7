/** Number formats, as Excel writes them in every language. */
export const FORMATS = {
  euro: '#,##0.00 "€"',
  fte: '0.00 "VZÄ"',
  fteChange: '+0.00 "VZÄ";-0.00 "VZÄ";0.00 "VZÄ"',
  euroChange: '+#,##0.00 "€";-#,##0.00 "€";0.00 "€"',
  date: "dd.mm.yyyy",
  months: "0.00",
  whole: "0",
  quantity: "0.00",
} as const;
export type FormatName = keyof typeof FORMATS;
