import { dayOf, isoOf } from "../../engine/grantYear/days";
import { exactOrZero } from "../../engine/grantYear/exact";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { nearestCell } from "../../engine/number/cell";
import { min, sum, ZERO } from "../../engine/number/fraction";
import { roundToCents } from "../../engine/number/rounding";
import { monthsLater } from "../../engine/period/monthsLater";
import type { Period } from "../../engine/period/period";
import { expectedCost } from "../../engine/year/forecast/expectedCost";
import { plannedCosts } from "../../engine/year/forecast/plannedCosts";
import { proofsOf } from "../../engine/year/settlement/itemsToSettle";
import { plannedItems } from "../../engine/year/settlement/plannedItems";
import { isPaidOnRequest } from "../../engine/rules/isPaidOnRequest";
import type { CoursePost } from "../../engine/year/staffing/coursePosts";
import { staffedPost } from "../../engine/year/staffing/staffedPost";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { ruleItemText } from "../../locales/ruleItemText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { cents } from "../handover/cents";
import { FILL_IN, PrintedPage, type PrintValue } from "./printedPage";
import { branchOf, isSame, payerOf, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [40, 26, 25, 25, 25];
/** So far ahead money may be asked for (VV zu § 44 LHO 8.6). */
const AHEAD = 2;

/**
 * A request for money: what was drawn so far, what is needed in the two months after the day shown
 * for each post and item, and what is left (year.md 8). Of a post no more than its flat rate for
 * these months; what an item needs then nobody has entered, and is filled in by hand. For module 1,
 * and where a deadline says that a body draws its money.
 */
export const drawdownRequest: Print = {
  bodies: ({ given, plan }) =>
    given.course?.asOf === undefined
      ? []
      : plan.rows.filter(
          ({ name, isRecipient }) =>
            (isRecipient && isPaidOnRequest(given.programme, given.module)) ||
            given.course!.deadlines?.some(
              ({ what, body }) => what === "DRAWDOWN" && isSame(body, name),
            ),
        ),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).drawdown;
  const { given, plan, figures } = year;
  const asOf = dayOf(given.course!.asOf!)!;
  const ahead = { start: asOf + 1, end: monthsLater(asOf, AHEAD) };
  const names = branchOf(body, plan).map(({ name }) => name);
  const drawn = nearestCell(
    figures.bodies.find(({ name }) => isSame(name, body.name))!.actual.received,
  );
  const granted = body.isRecipient ? plan.totals.granted : body.chainAmount;
  const page = new PrintedPage(language, WIDTHS);
  page.head(
    say.title(body.name, payerOf(body, year, language)),
    subtitleOf(
      year,
      language,
      say.days(isoDayText(isoOf(ahead.start), language), isoDayText(isoOf(ahead.end), language)),
    ),
  );
  page.gap();
  page.facts([
    [say.granted, granted, "balance"],
    [say.drawn, drawn, "balance"],
    [say.left, granted === undefined ? undefined : cents(granted - drawn), "balance"],
  ]);
  const [what, whose, cost, most, need] = say.columns as readonly string[];
  page.table(
    say.heading,
    [
      { title: what! },
      { title: whose! },
      { title: cost!, format: "balance" },
      { title: most!, format: "balance" },
      { title: need!, format: "balance", isSummed: true },
    ],
    [
      ...figures.posts
        .filter(({ named }) => names.some((name) => isSame(name, named.body)))
        .map((post) => postRow(post, year, ahead)),
      ...(body.isRecipient ? itemRows(year, language) : []),
    ],
  );
  page.line(say.about);
  return page.signed(say.sheet(body.name));
}

function postRow({ named, staffed }: CoursePost, { given }: YearToPrint, ahead: Period) {
  const head = [named.post, named.body ?? ""];
  if (!staffed) return [...head, undefined, undefined, undefined];
  const { fte, period } = staffed.post.granted;
  const days = { start: Math.max(ahead.start, period.start), end: Math.min(ahead.end, period.end) };
  if (days.start > days.end) return [...head, 0, 0, 0];
  const rows = plannedCosts(given.course?.staffing ?? [], named.post, days);
  const planned = rows.flatMap((row) => row.planned ?? []);
  const post = { ...staffed.post, granted: { fte, period: days } };
  const most = roundToCents(staffedPost(post, staffed.count).grantedMoney);
  if (planned.length < rows.length) return [...head, undefined, nearestCell(most), undefined];
  const { method } = staffed.count;
  const cost = expectedCost(ZERO, planned, { asOf: ahead.start - 1, post: days, method });
  return [...head, ...[cost, most, min(cost, most)].map(nearestCell)];
}

/** What is granted for an item and not spent by its proofs is the most that it may still need. */
const itemRows = ({ given, plan }: YearToPrint, language: Language): PrintValue[][] =>
  plannedItems(plan.grantYear).map((item) => {
    const proofs = proofsOf(given.course?.itemProofs ?? [], item).filter(
      ({ status }) => status !== "REJECTED",
    );
    const spent = nearestCell(sum([ZERO, ...proofs.map(({ cost }) => exactOrZero(cost))]));
    const left = Math.max(0, cents(nearestCell(item.granted) - spent));
    return [ruleItemText(item.item, language), "", "", left, FILL_IN];
  });
