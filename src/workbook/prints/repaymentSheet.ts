import type { PlanRow } from "../../engine/grantYear/planRows";
import { nearestCell } from "../../engine/number/cell";
import { type Fraction, isZero, negate, subtract, sum, ZERO } from "../../engine/number/fraction";
import type { SettledFigures } from "../../engine/year/settlement/settledYear";
import type { YearBody } from "../../engine/year/yearFigures";
import type { Language } from "../../locales/language";
import { printText } from "../../locales/printText";
import { isoDayText, yearText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { FILL_IN, PrintedPage, type PrintValue } from "./printedPage";
import { isSame, payerOf, type Print, subtitleOf, type YearToPrint } from "./yearToPrint";

const WIDTHS = [52, 24, 18, 18, 18, 14];

/**
 * What a body has to pay back to who pays it, or still gets: amount, day, file number, and from
 * which of the contracts below it that comes (year.md 8; K11: own rest + those of all below it +
 * what was accepted there and does not count here). Interest stands apart.
 */
export const repaymentSheet: Print = {
  bodies: (year) => year.plan.rows.filter((row) => bodyOf(year, row)?.settled !== undefined),
  workbook,
};

function workbook(year: YearToPrint, body: PlanRow, language: Language): Workbook {
  const say = printText(language).repayment;
  const { given, plan, figures } = year;
  const own = bodyOf(year, body)!;
  const settled = own.settled!;
  const payer = payerOf(body, year, language);
  const euro = (amount: Fraction): number => nearestCell(amount);
  const page = new PrintedPage(language, WIDTHS);
  page.head(say.title(body.name, payer), subtitleOf(year, language));
  const isOwed = !isZero(settled.repayment) || isZero(settled.outstanding);
  const due = (given.course?.deadlines ?? []).find(
    ({ what, body: of }) => what === "REPAYMENT" && isSame(of, body.name),
  );
  const booked = (given.course?.payments ?? [])
    .filter(({ kind, from }) => kind === "RETURN" && isSame(from, body.name))
    .flatMap(({ reference }) => reference ?? []);
  page.gap();
  page.facts([
    [
      isOwed ? say.owed : say.gets,
      euro(isOwed ? settled.repayment : settled.outstanding),
      "balance",
    ],
    [say.due, due?.date === undefined ? FILL_IN : isoDayText(due.date, language)],
    [say.section, [due?.document, due?.section].filter(Boolean).join(", ") || FILL_IN],
    [say.reference, booked.join(", ") || FILL_IN],
  ]);
  page.table(
    say.account.heading,
    [{ title: say.account.what }, { title: say.account.amount, format: "balance" }],
    [
      [say.account.received, euro(own.actual.received)],
      [say.account.accepted, euro(negate(settled.accepted))],
      [say.account.unused, euro(unusedOf(own, settled))],
      [say.account.givenBack, euro(negate(own.actual.givenBack))],
      [say.account.rest, euro(subtract(settled.received, settled.accepted))],
    ],
  );
  const below = plan.rows.flatMap((row) =>
    isSame(row.payer, body.name) ? (bodyOf(year, row) ?? []) : [],
  );
  const passedOn = sum([ZERO, ...below.map(({ actual }) => actual.received)]);
  if (below.length > 0)
    page.table(
      say.parts.heading,
      [{ title: say.parts.what }, { title: say.parts.amount, format: "balance", isSummed: true }],
      [
        [
          say.parts.own(body.name),
          euro(subtract(subtract(own.actual.received, passedOn), settled.acceptedOwn)),
        ],
        ...below.map((child): PrintValue[] => [
          say.parts.of(child.name),
          child.settled && euro(unusedOf(child, child.settled)),
        ]),
        ...(isZero(settled.cutOff) ? [] : [[say.parts.cutOff, euro(settled.cutOff)]]),
      ],
    );
  const claims = figures.claims.filter(({ claim }) => isSame(claim.body, body.name));
  const { kinds, columns } = yearText(language).claims;
  if (claims.length > 0) {
    page.table(
      say.interest.heading,
      [
        { title: columns[1]! },
        { title: say.interest.section },
        { title: columns[2]! },
        { title: columns[3]! },
        { title: columns[4]!, format: "balance" },
        { title: columns[5]!, format: "balance" },
      ],
      claims.map(({ claim, amount, interest }) => [
        ...[kinds[claim.kind], [claim.document, claim.section].filter(Boolean).join(", ")],
        claim.start === undefined ? undefined : isoDayText(claim.start, language),
        isoDayText(claim.end ?? given.course?.asOf ?? "", language),
        ...[amount && euro(amount), interest && euro(interest)],
      ]),
    );
    page.line(say.interest.apart);
  }
  return page.signed(say.sheet(body.name));
}

/** What it received and what is not accepted of that, whatever it has given back since. */
const unusedOf = ({ actual }: YearBody, { accepted }: SettledFigures): Fraction =>
  subtract(actual.received, accepted);

const bodyOf = ({ figures }: YearToPrint, { name }: PlanRow): YearBody | undefined =>
  figures.bodies.find((each) => isSame(each.name, name));
