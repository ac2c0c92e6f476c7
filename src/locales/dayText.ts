import { fromSerial } from "../engine/period/calendar";
import type { Language } from "./language";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Excel's day number as a date is typed: 01.11.2021, in English 01/11/2021. */
export function dayText(serial: number, language: Language): string {
  const { year, month, day } = fromSerial(serial);
  return [twoDigits(day), twoDigits(month), String(year)].join(language === "de" ? "." : "/");
}
