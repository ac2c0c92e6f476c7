import type { Book } from "../book";
import { cellRef, quoted } from "../calculation/formulaParts";
import { orNoResult } from "./bodyList";

/** Whether all that is planned is granted for its budget year, from the cell of `orNotGranted`. */
export function grantedVerdict({ texts }: Book, missing: string): string {
  const { granted, notGranted, euro } = texts.verdicts.payments;
  const found = `${quoted("✖ ")}&FIXED(${missing},2)&${quoted(` ${euro} ${notGranted}`)}`;
  return `IF(ISNUMBER(${missing}),IF(${missing}=0,${quoted(`✔ ${granted}`)},${found}),${missing})`;
}

/** How much of what is planned is not granted; a sentence where no notice says an amount. */
export function orNotGranted(book: Book, missing: string): string {
  const [before, after] = book.texts.budget.noNotice.map((part) => quoted(part));
  const unknown = `${before}&FIXED(${cellRef(book, "planned")},2)&${after}`;
  const isOpen = `${cellRef(book, "granted")}=${quoted(book.texts.open)}`;
  return orNoResult(book, `IF(${isOpen},${unknown},${missing})`);
}
