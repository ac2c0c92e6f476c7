import { dayOf } from "../../engine/grantYear/days";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { nearestCell } from "../../engine/number/cell";
import { isZero, subtract } from "../../engine/number/fraction";
import { roundToCents } from "../../engine/number/rounding";
import { vacantMoney } from "../../engine/year/forecast/vacantMoney";
import type { CoursePost } from "../../engine/year/staffing/coursePosts";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { PrintedPage, type PrintValue } from "./printedPage";
import { branchOf, isSame, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [28, 26, 12, 15, 15, 15, 29];

/**
 * For the steering group: which posts of a body and of all paid through it are vacant from when to
 * when, what of their money can still be handed out after the day shown and what is lost, and what
 * was given back (year.md 4.6, 4.11).
 */
export const vacancyReport: Print = {
  bodies: (year) =>
    year.plan.rows.filter(
      (row) => row.isRecipient && postsBelow(year, row).some(({ staffed }) => staffed),
    ),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).vacancies;
  const { given } = year;
  const posts = postsBelow(year, body);
  const vacant = posts.filter(({ staffed }) => staffed && !isZero(staffed.vacant));
  const open = posts.filter(({ staffed }) => !staffed);
  const page = new PrintedPage(language, WIDTHS);
  page.head(say.title(body.name), subtitleOf(year, language));
  page.line(say.verdict(vacant.length, posts.length));
  if (open.length > 0) page.line(say.unknown(open.map(({ named }) => named.post).join(", ")));
  const spans = vacant.flatMap(({ named, staffed }) =>
    staffed!.vacancies.map(({ fte, period }): PrintValue[] => [
      ...[named.body ?? "", named.post],
      ...[nearestCell(fte), period.start, period.end],
    ]),
  );
  if (spans.length > 0)
    page.table(
      say.spans.heading,
      [
        ...say.spans.columns.slice(0, 2).map((title) => ({ title })),
        { title: say.spans.columns[2]!, format: "fte" },
        ...say.spans.columns.slice(3).map((title) => ({ title, format: "day" as const })),
      ],
      spans,
    );
  const asOf = dayOf(given.course?.asOf ?? "");
  if (vacant.length > 0) {
    page.table(
      say.money.heading,
      [
        ...say.money.columns.slice(0, 2).map((title) => ({ title })),
        { title: say.money.columns[2]!, format: "share" },
        ...say.money.columns
          .slice(3)
          .map((title) => ({ title, format: "balance" as const, isSummed: true as const })),
      ],
      vacant.map(({ named, staffed }) => {
        const { vacant: months, grantedMoney, filledMoney, post, count } = staffed!;
        const parts = asOf === undefined ? undefined : vacantMoney(post, asOf, count);
        const all = roundToCents(subtract(grantedMoney, filledMoney));
        // What is lost is rounded; the rest makes both parts add up.
        const lost = parts && roundToCents(parts.lost);
        return [
          ...[named.body ?? "", named.post, nearestCell(months), nearestCell(all)],
          lost && nearestCell(lost),
          lost && nearestCell(subtract(all, lost)),
        ];
      }),
    );
    if (asOf === undefined) page.line(say.money.noDay);
  }
  const names = branchOf(body, year.plan).map(({ name }) => name);
  const releases = (given.course?.releases ?? []).filter((each) =>
    names.some((name) => isSame(name, each.body)),
  );
  if (releases.length > 0)
    page.table(
      say.releases.heading,
      [
        ...say.releases.columns.slice(0, 2).map((title) => ({ title })),
        { title: say.releases.columns[2]!, format: "fte" },
        { title: say.releases.columns[3]! },
      ],
      releases.map(({ body: of = "", document = "", fte, from }) => [
        ...[of, document, fte],
        from === undefined ? undefined : isoDayText(from, language),
      ]),
    );
  return page.signed(say.sheet);
}

/** Named posts of a body and of all that are paid through it, in their order. */
const postsBelow = ({ figures, plan }: YearToPrint, body: PlanRow): readonly CoursePost[] => {
  const names = branchOf(body, plan).map(({ name }) => name);
  return figures.posts.filter(({ named }) => names.some((name) => isSame(name, named.body)));
};
