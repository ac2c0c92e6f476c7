import { dayOf, isoOf } from "../../engine/grantYear/days";
import type { Paper } from "../../engine/grantYear/course";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { nearestCell } from "../../engine/number/cell";
import { type Synopsis, synopsis, type SynopsisRow } from "../../engine/year/documents/synopsis";
import { changedName, changedValue, isMoney } from "../../locales/changedText";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText, yearText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import type { BookFormat } from "../book/formats";
import { moneyIn } from "../handover/shareSentences";
import { contractPapers } from "./contractAnnex";
import { PrintedPage } from "./printedPage";
import { branchOf, isSame, payerOf, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [6, 20, 7, 34, 17, 17, 14, 14, 12, 8];

/** Of the columns of figures and days. */
const FORMATS: Readonly<Record<number, BookFormat>> = {
  ...{ 4: "text", 5: "text", 6: "difference", 7: "difference", 8: "day" },
};

/**
 * The annex of an amended contract: what its latest document changes, and how far the contract and
 * those below it move by that (year.md 4.4, K3). Compared are the day before the document and its
 * own.
 */
export const amendmentAnnex: Print = {
  bodies: (year) => year.plan.rows.filter((row) => latestChange(year, row) !== undefined),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).amendment;
  const texts = yearText(language).synopsis;
  const money = moneyIn(language);
  const { paper, found } = latestChange(year, body)!;
  const page = new PrintedPage(language, WIDTHS);
  page.head(
    say.title(paper.id, payerOf(body, year, language), body.name),
    subtitleOf(year, language, say.known(isoDayText(paper.date!, language))),
  );
  const shown = (row: SynopsisRow, value: SynopsisRow["before"]): string => {
    const text = changedValue(row, value, language);
    return typeof value === "number" && isMoney(row) ? money(value) : text;
  };
  const own = concerning(found, year, body, paper);
  const numbers = new Map(own.map(({ number }, at) => [number, at + 1]));
  page.table(
    say.heading,
    say.columns.map((title, at) => ({ title, ...(FORMATS[at] && { format: FORMATS[at] }) })),
    own.map((row, at) => [
      ...[String(at + 1), row.document ?? "", row.section ?? "", nameOf(row, language)],
      ...[shown(row, row.before), shown(row, row.after)],
      row.difference ? nearestCell(row.difference) : "",
      row.own ? nearestCell(row.own) : "",
      row.effective === undefined ? "" : dayOf(row.effective),
      row.from.flatMap((cause) => numbers.get(cause) ?? []).join(", "),
    ]),
  );
  page.gap();
  const before = found.unchanged.map(({ id }) => id).join(", ");
  if (before !== "") page.line(texts.unchanged(before));
  const contract = own.find(
    ({ what, body: of }) => what.kind === "CONTRACT" && isSame(of, body.name),
  );
  if (contract?.chain) page.line(say.moves(money(nearestCell(contract.chain))));
  return page.signed(say.sheet(body.name));
}

const nameOf = (row: SynopsisRow, language: Language): string => {
  const name = changedName(row, language);
  return row.what.kind === "CONTRACT" || !row.body ? name : `${row.body}: ${name}`;
};

/** The latest document of the contract with which something of it changed. */
function latestChange(
  year: YearToPrint,
  body: PlanRow,
): { readonly paper: Paper; readonly found: Synopsis } | undefined {
  for (const paper of contractPapers(year, body).reverse()) {
    const day = dayOf(paper.date ?? "");
    if (day === undefined || (paper.kind !== "AMENDMENT" && paper.replaces === undefined)) continue;
    const found = synopsis(year.given, isoOf(day - 1), paper.date);
    if (concerning(found, year, body, paper).length > 0) return { paper, found };
  }
  return undefined;
}

/** What the document says, what changed for the contract's members, and whose money moves by it. */
function concerning(
  { rows }: Synopsis,
  { plan }: YearToPrint,
  body: PlanRow,
  paper: Paper,
): readonly SynopsisRow[] {
  const members = branchOf(body, plan).map(({ name }) => name);
  const isOwn = (row: SynopsisRow): boolean =>
    isSame(row.document, paper.id) || members.some((name) => isSame(name, row.body));
  const causes = new Set(rows.filter(isOwn).flatMap(({ from }) => from));
  return rows.filter(
    (row) => isOwn(row) || (causes.has(row.number) && row.what.kind !== "CONTRACT"),
  );
}
