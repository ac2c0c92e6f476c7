import type { PlanRow } from "../../engine/grantYear/planRows";
import { bookText } from "../../locales/bookText";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { grantorOf } from "../book/desk";
import { wordFor } from "../layout/words";
import { PrintedPage } from "./printedPage";
import { isSame, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [14, 30, 20, 17, 10, 26, 23];

/** A payment to be ordered. */
interface Due {
  readonly date?: string | undefined;
  readonly to: string;
  readonly what: string;
  readonly amount: number;
  readonly year?: number | undefined;
  readonly reference?: string | undefined;
}

/**
 * What a body has to pay out, for the order to its treasury: planned and not yet paid by the
 * ledger, and while that is empty as the plan has it (year.md 8).
 */
export const payoutList: Print = {
  bodies: (year) => year.plan.rows.filter((row) => dueOf(year, row, "de").length > 0),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).payouts;
  const page = new PrintedPage(language, WIDTHS);
  page.head(say.title(body.name), subtitleOf(year, language));
  const [day, to, what, amount, ofYear, paper, reference] = say.columns as readonly string[];
  page.table(
    say.heading,
    [
      { title: day! },
      { title: to! },
      { title: what! },
      { title: amount!, format: "balance", isSummed: true },
      { title: ofYear!, format: "year" },
      { title: paper! },
      { title: reference! },
    ],
    dueOf(year, body, language).map((due) => [
      due.date === undefined ? undefined : isoDayText(due.date, language),
      ...[due.to, due.what, due.amount, due.year ?? ""],
      contractWith(year, body, due.to),
      due.reference ?? "",
    ]),
  );
  return page.signed(say.sheet(body.name));
}

function dueOf({ given, plan }: YearToPrint, { name }: PlanRow, language: Language): Due[] {
  const land = grantorOf(given, bookText(language));
  const ledger = given.course?.payments ?? [];
  const due =
    ledger.length > 0
      ? ledger
          .filter(({ from, actual, planned }) => isSame(from, name) && !actual && planned)
          .map(({ to = land, kind, planned, plannedOn: date, reference }) => ({
            ...{ to, what: wordFor(kind, language), amount: planned!, date, reference },
          }))
      : plan.payments
          .filter(({ payer }) => payer !== undefined && isSame(payer, name))
          .map(({ body: to, kind, amount, date, year }) => {
            const what = wordFor(kind === "REFINANCING" ? kind : "INSTALMENT", language);
            return { to, what, amount, date, year };
          });
  return due.sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1));
}

/** The document that a payment to a body rests on, if one was entered. */
function contractWith({ given }: YearToPrint, payer: PlanRow, to: string): string {
  const own = (given.course?.documents ?? []).filter(
    (paper) => isSame(paper.from, payer.name) && isSame(paper.to, to),
  );
  return own.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1)?.id ?? "";
}
