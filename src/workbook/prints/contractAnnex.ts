import { versionsOf } from "../../engine/grantYear/at";
import { checkedInputs } from "../../engine/grantYear/checkedInputs";
import type { Paper } from "../../engine/grantYear/course";
import { dayOf } from "../../engine/grantYear/days";
import { outcomeOf } from "../../engine/grantYear/outcome";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { slicesOfSpans } from "../../engine/grantYear/spanAmounts";
import { spansOf, type TimeSlice, timeSlices } from "../../engine/grantYear/timeSlices";
import { nearestCell } from "../../engine/number/cell";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText, yearText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { wordFor } from "../layout/words";
import { PrintedPage, type PrintValue } from "./printedPage";
import { branchOf, isSame, payerOf, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [26, 30, 13, 13, 10, 18, 10, 20];

/**
 * The annex of a contract between a body and who pays it: posts, days, months and euro of all its
 * members, which add up to its sum, instalments with their days, deadlines and the documents it
 * rests on (year.md 8). Of posts that change within the year each time slice has a row.
 */
export const contractAnnex: Print = {
  bodies: ({ plan }) =>
    plan.rows.filter(({ payer, chainAmount }) => payer !== undefined && Boolean(chainAmount)),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).contract;
  const { given, plan } = year;
  const payer = payerOf(body, year, language);
  const papers = contractPapers(year, body);
  const slices = slicesIn(year);
  const page = new PrintedPage(language, WIDTHS);
  const version = papers.at(-1)?.id;
  page.head(
    say.title(payer, body.name),
    subtitleOf(year, language, version === undefined ? "" : say.version(version)),
  );
  const { prorationMethod: method, prorationSection = "" } = given;
  if (method !== undefined)
    page.line(say.months([wordFor(method, language), prorationSection].filter(Boolean).join(", ")));
  page.table(
    say.posts.heading,
    [
      ...say.posts.columns.slice(0, 2).map((title) => ({ title })),
      ...say.posts.columns.slice(2, 4).map((title) => ({ title, format: "day" as const })),
      { title: say.posts.columns[4]!, format: "fte" },
      { title: say.posts.columns[5]!, format: "balance" },
      { title: say.posts.columns[6]!, format: "share" },
      { title: say.posts.columns[7]!, format: "balance", isSummed: true },
    ],
    branchOf(body, plan).flatMap((member) => memberRows(year, slices, member)),
  );
  const payments = plan.payments.filter((each) => isSame(each.body, body.name));
  if (payments.length > 0)
    page.table(
      say.payments.heading,
      [
        { title: say.payments.day },
        { title: say.payments.purpose },
        ...[{ title: "" }, { title: "" }, { title: "" }, { title: "" }, { title: "" }],
        { title: say.payments.amount, format: "balance", isSummed: true },
      ],
      payments.map(({ date, amount, year: of }) => [
        date === undefined ? undefined : isoDayText(date, language),
        of === undefined ? "" : say.payments.forYear(of),
        ...["", "", "", "", ""],
        amount,
      ]),
    );
  const deadlines = (given.course?.deadlines ?? []).filter((each) => isSame(each.body, body.name));
  const { kinds } = yearText(language).deadlines;
  if (deadlines.length > 0)
    page.table(
      say.deadlines.heading,
      say.deadlines.columns.map((title) => ({ title })),
      deadlines.map(({ what, date, section = "", document = "" }) => [
        ...[kinds[what], [document, section].filter(Boolean).join(", ")],
        date === undefined ? undefined : isoDayText(date, language),
      ]),
    );
  if (papers.length > 0)
    page.table(
      say.papers.heading,
      say.papers.columns.map((title) => ({ title })),
      papers.map(({ id, kind, date, effective, reference = "" }) => [
        ...[id, [wordFor(`paper.${kind}`, language), reference].filter(Boolean).join(", ")],
        date === undefined ? undefined : isoDayText(date, language),
        effective === undefined ? "" : isoDayText(effective, language),
      ]),
    );
  return page.signed(say.sheet(body.name));
}

function slicesIn({ given }: YearToPrint): readonly TimeSlice[] {
  const silent = (): void => undefined; // The plan has reported it.
  return timeSlices(versionsOf(checkedInputs(given, silent), undefined, silent), silent);
}

/** One for each time slice; the amount is that of all of them and stands beside the last. */
function memberRows(
  { given, plan }: YearToPrint,
  slices: readonly TimeSlice[],
  member: PlanRow,
): PrintValue[][] {
  const named = (given.course?.posts ?? [])
    .filter((post) => isSame(post.body, member.name))
    .map(({ post }) => post)
    .join(", ");
  if (!member.fte && !member.amount) return [];
  const { parties } = slices.at(-1)!;
  const { period } = parties.all[member.index]!;
  const spans = spansOf(slices, period, (slice) => ({
    fte: slice.fte[member.index],
    perFte: slice.grantYear.rate,
  }));
  const counted = slicesOfSpans(plan.grantYear, spans, (calculation) => {
    const outcome = outcomeOf(calculation);
    return "value" in outcome ? outcome.value : undefined;
  });
  const rows = (counted?.slices ?? []).flatMap(({ period: days, posts, months }) =>
    posts.map(({ fte, rate }): PrintValue[] => [
      ...[days.start, days.end, nearestCell(fte), nearestCell(rate), nearestCell(months)],
    ]),
  );
  const [start, end] = [dayOf(member.start ?? ""), dayOf(member.end ?? "")];
  const known = rows.length > 0 ? rows : [[start, end, member.fte, given.rate, member.months]];
  return known.map((row, at) => [
    ...(at === 0 ? [member.name, named] : ["", ""]),
    ...row,
    at === known.length - 1 ? member.amount : "",
  ]);
}

/** Documents from its payer to it, the earliest first; those without a day last. */
export const contractPapers = ({ given }: YearToPrint, { name, payer }: PlanRow): Paper[] =>
  (given.course?.documents ?? [])
    .filter(({ from, to }) => isSame(from, payer) && isSame(to, name))
    .sort((a, b) => ((a.date ?? "9") < (b.date ?? "9") ? -1 : 1));
