import { fromCell } from "../engine/number/cell";
import { toSerial } from "../engine/period/calendar";
import { bookText } from "../locales/bookText";
import { dayText } from "../locales/dayText";
import { kimCommandText } from "../locales/kimCommandText";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";
import { readGrantYear } from "../workbook/read/readGrantYear";
import { isOutdated } from "../workbook/read/schemaOf";
import { openContents } from "../xlsx/read/openContents";
import { fileCells } from "./check/fileCells";

/** A payment of a grant year, as a treasury books it. */
export interface ExportedPayment {
  /** The sheet of its grant year that is shown first. */
  readonly sheet: string;
  /** "2021-11-01"; missing while the day is open. */
  readonly day?: string;
  readonly from: string;
  readonly to: string;
  /** Euro, in cents. */
  readonly amount: number;
  /** Budget year whose money it is. */
  readonly budgetYear?: number;
  readonly purpose: string;
}

export interface Export {
  readonly payments: readonly ExportedPayment[];
  /** Sheets of grant years with errors: their amounts may be wrong. */
  readonly doubtful: readonly string[];
}

/**
 * The payments of all grant years of a file, as the plan of what its cells hold says, by day. Throws
 * a `FileRefusal`.
 */
export function exportPayments(bytes: Uint8Array, language: Language): Export {
  const texts = kimCommandText(language);
  const books = fileCells(openContents(bytes)).books.filter((book) => !isOutdated(book));
  const doubtful: string[] = [];
  const payments = books.flatMap((book): ExportedPayment[] => {
    const { sheetName: sheet, plan, findings, grantYear } = readGrantYear(book);
    const grantor = String(book.cells.get("grantor")?.value ?? "") || bookText(language).grantor;
    const hasErrors = plan.findings.some(({ severity }) => severity === "error");
    if (hasErrors || findings.length > 0) doubtful.push(sheet);
    const { programme, year, module } = grantYear;
    const title = texts.year(programme, year, module);
    return plan.payments.map(({ date, payer, body, amount, year: budgetYear, kind }) => ({
      sheet,
      ...(date === undefined ? {} : { day: date }),
      ...{ from: payer ?? grantor, to: body, amount },
      ...(budgetYear === undefined ? {} : { budgetYear }),
      purpose: `${title}: ${texts.export.purposes[kind]}`,
    }));
  });
  return { payments, doubtful };
}

/** For programs that read lists: in the language's notation, with its separator, for Excel in UTF-8. */
export function paymentsCsv(payments: readonly ExportedPayment[], language: Language): string {
  const { columns } = bookText(language);
  const { day, from, to, amount, year, purpose } = columns;
  const separator = language === "de" ? ";" : ",";
  const rows = payments.map((payment) => [
    payment.day === undefined ? "" : dayOf(payment.day, language),
    ...[payment.from, payment.to].map(harmless),
    numberText(fromCell(payment.amount), language, 2).replaceAll(language === "de" ? "." : ",", ""),
    String(payment.budgetYear ?? ""),
    harmless(payment.purpose),
  ]);
  const lines = [[day, from, to, amount, year, purpose], ...rows].map((row) =>
    row.map((cell) => quoted(cell, separator)).join(separator),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function dayOf(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayText(toSerial({ year, month, day }), language);
}

/** A name that begins like a formula stays a text when a spreadsheet opens the list. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
