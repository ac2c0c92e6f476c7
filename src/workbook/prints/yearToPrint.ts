import type { GrantYear } from "../../engine/grantYear/grantYear";
import { plan, type Plan } from "../../engine/grantYear/plan";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { nameKey } from "../../engine/names/nameKey";
import { checkedCourse } from "../../engine/year/checkedCourse";
import { type YearFigures, yearFigures } from "../../engine/year/yearFigures";
import { bookText } from "../../locales/bookText";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { grantorOf } from "../book/desk";

/** A grant year with all that follows from it. */
export interface YearToPrint {
  /** As it is entered, amendments and course included. */
  readonly given: GrantYear;
  readonly plan: Plan;
  readonly figures: YearFigures;
}

/** Cells that cannot be read are as empty here; the pages of the year say which. */
export function yearToPrint(entered: GrantYear): YearToPrint {
  const course = checkedCourse(entered.course ?? {}, () => undefined);
  const given = { ...entered, course };
  const planned = plan(given);
  return { given, plan: planned, figures: yearFigures(given, planned, course) };
}

/** A page of a grant year that is printed for one body, or by one. */
export interface Print {
  /** Bodies for which there is something to print, in the order of the plan. */
  readonly bodies: (year: YearToPrint) => readonly PlanRow[];
  readonly workbook: (year: YearToPrint, body: PlanRow, language: Language) => Workbook;
}

export const isSame = (a: string | undefined, b: string | undefined): boolean =>
  nameKey(a ?? "") === nameKey(b ?? "");

/** A body and all that are paid through it, payers first. */
export function branchOf(body: PlanRow, { rows }: Plan): readonly PlanRow[] {
  const found = [body];
  for (const payer of found)
    found.push(...rows.filter((row) => isSame(row.payer, payer.name) && !found.includes(row)));
  return found;
}

/** Who pays a body: another one, the Land, or as the contract of the desk says. */
export const payerOf = ({ payer }: PlanRow, { given }: YearToPrint, language: Language): string =>
  payer ?? grantorOf(given, bookText(language));

/** "KIM 2023, Baustein 2  ·  Stand 01.09.2024"; without a day nothing is said of one. */
export function subtitleOf({ given }: YearToPrint, language: Language, more = ""): string {
  const { programme, year, module, course } = given;
  const day = course?.asOf;
  return [
    bookText(language).grantYear(programme, year, module),
    ...(more === "" ? [] : [more]),
    ...(day === undefined ? [] : [printText(language).asOf(isoDayText(day, language))]),
  ].join("  ·  ");
}
