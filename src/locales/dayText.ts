import { fromSerial } from "../engine/period/calendar";
import { germanDay } from "./germanDay";
import type { Language } from "./language";

/** Excel's day number as a date is typed: 01.11.2021, in English 01/11/2021. */
export function dayText(serial: number, language: Language): string {
  const { year, month, day } = fromSerial(serial);
  const typed = germanDay(year, month, day);
  return language === "de" ? typed : typed.replaceAll(".", "/");
}
