import packageJson from "../../../package.json";
import type { Plan } from "../../engine/grantYear/plan";
import { keyOf } from "../../engine/grantYear/names";
import { dayOf } from "../../engine/grantYear/days";
import { bookText } from "../../locales/bookText";
import { handoverText } from "../../locales/handoverText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { columnLetters } from "../../xlsx/model/zone";
import type { Workbook } from "../../xlsx/model/workbook";
import { grantorOf } from "../book/desk";
import { bookFormat } from "../book/formats";
import { LOOKS } from "../book/looks";
import type { Look } from "../layout/operation";
import { type PlainCell, PlainSheet } from "./plainSheet";
import { cents } from "./cents";
import {
  findingsSaid,
  sourcesSaid,
  moneyIn,
  stepsSaid,
  tasksSaid,
  verdictsOf,
} from "./shareSentences";
import { townShare } from "./townShare";

const LABEL = 48;
const FIGURE = 17;
/** All columns together, so that the page prints at about full size. */
const WIDTH = 142;

/**
 * The sheet for one body of a grant year as a workbook of its own, in values: what it needs for its
 * council and its budget, with the sentence behind each figure, and nothing of the other bodies.
 */
export function shareWorkbook(plan: Plan, index: number, language: Language): Workbook {
  const { grantYear, years } = plan;
  const share = townShare(plan, index);
  const { row } = share;
  const say = handoverText(language);
  const book = bookText(language);
  const grantor = grantorOf(grantYear, book);
  const payer = row.payer ?? grantor;
  const said = { plan, share, payer, language };
  const money = moneyIn(language);
  const number = (value: number): string => numberText(value, language);
  const euro = bookFormat("balance", language);
  const rest = Math.max(20, WIDTH - LABEL - FIGURE * (years.length + 1));
  const sheet = new PlainSheet([LABEL, ...years.map(() => FIGURE), FIGURE, rest]);
  const last = years.length + 2;
  const across = (look: Look): PlainCell[] => Array.from({ length: last }, () => ({ look }));
  const line = (value: string, look: Look = {}): void =>
    void sheet.row([{ value, look: { ...LOOKS.row, ...look } }, ...across(LOOKS.row)]);
  const heading = (value: string, others: readonly string[] = []): void => {
    sheet.gap();
    sheet.row(
      [
        { value, look: { ...LOOKS.header, wrap: false } },
        ...Array.from({ length: last }, (_, column) => ({
          look: { ...LOOKS.header, ...LOOKS.figures },
          ...(others[column] !== undefined && { value: others[column] }),
        })),
      ],
      20,
    );
  };
  const open = { value: say.open, look: { ...LOOKS.open, ...LOOKS.figures } };
  /** Years beside each other, and their sum as a formula that calculates everywhere. */
  const yearly = (label: string, parts: readonly number[] | undefined, look: Look = {}): void => {
    const at = sheet.length + 1;
    const sum = `SUM(B${at}:${columnLetters(years.length)}${at})`;
    const of = (value: number, formula?: string): PlainCell => ({
      ...{ value, look: { ...LOOKS.row, ...LOOKS.figures, ...look }, format: euro },
      ...(formula !== undefined && { formula: { text: formula } }),
    });
    const isKnown = parts !== undefined && parts.length === years.length && years.length > 0;
    sheet.row([
      { value: label, look: { ...LOOKS.row, ...look } },
      ...(isKnown ? parts.map((part) => of(part)) : years.map(() => open)),
      isKnown ? of(cents(parts.reduce((total, part) => total + part, 0)), sum) : open,
      { look: LOOKS.row },
    ]);
  };

  sheet.row(
    [
      {
        value: say.title(
          book.grantYear(grantYear.programme, grantYear.year, grantYear.module),
          row.name,
        ),
        look: LOOKS.title,
      },
    ],
    27,
  );
  const recipient = plan.rows.find(({ isRecipient }) => isRecipient)?.name ?? grantor;
  const chain = [grantor, ...share.chain].join(" → ");
  sheet.row([{ value: say.subtitle(recipient, chain), look: LOOKS.subtitle }], 17);
  for (const { text, look } of verdictsOf(said))
    sheet.row([{ value: text, look }, ...across(look)], 20);

  sheet.gap();
  const third = years.length + 2;
  const big = { ...LOOKS.title, size: 18 };
  const three = (texts: readonly [string, string, string], look: Look, height: number): void => {
    const cells = Array<PlainCell | undefined>(third + 1).fill(undefined);
    for (const [at, column] of [0, 1, third].entries()) cells[column] = { value: texts[at]!, look };
    sheet.row(cells, height);
  };
  const { fte, rawShare, months } = row;
  const received = row.chainAmount ?? row.amount;
  const isRefinanced = !row.isRecipient && received === 0 && row.ownShare !== undefined;
  const isEmployer = fte !== undefined && fte > 0;
  three(
    [
      isEmployer ? say.posts(numberText(fte, language, 1), fte === 1) : say.noPosts,
      received === undefined ? say.open : money(received),
      row.ownShare === undefined ? say.ownShareOpen : say.ownShare(money(row.ownShare)),
    ],
    big,
    30,
  );
  three(
    [
      rawShare === undefined ? "" : say.fromShare(number(rawShare)),
      isRefinanced
        ? say.employedBy(payer)
        : months === undefined
          ? payer
          : say.fromPayer(payer, number(months)),
      row.ownShare === undefined ? say.costMissing : say.inPeriod,
    ],
    LOOKS.quiet,
    17,
  );

  heading(say.budget.heading, [...years.map(String), say.budget.together]);
  const passedOn = row.chainByYear?.map((all, at) => cents(all - (row.byYear?.[at] ?? 0)));
  const passes = passedOn?.some((part) => part !== 0) ?? false;
  if (!isRefinanced) yearly(say.budget.income(payer), row.chainByYear ?? row.byYear);
  if (passes) {
    yearly(
      say.budget.passedOn,
      passedOn?.map((part) => -part),
    );
    yearly(say.budget.own, row.byYear);
  }
  yearly(say.budget.ownShare, row.ownShareByYear, LOOKS.total);

  if (share.payments.length > 0) paymentLines();

  const sections: readonly (readonly [string, readonly string[], Look?])[] = [
    [say.steps.heading, stepsSaid(said)],
    [say.sources.heading, sourcesSaid(said)],
    [say.findings, findingsSaid(said), LOOKS.hint],
    [say.tasks.heading, tasksSaid(said)],
  ];
  for (const [title, texts, look] of sections) {
    if (texts.length > 0) heading(title);
    for (const text of texts) line(text, look);
  }

  const name = say.sheet(row.name, grantYear.year, grantYear.module);
  return sheet.workbook(name, [book.footer.page, say.footer(packageJson.version)]);

  function paymentLines(): void {
    heading(say.payments.heading, [say.payments.day, say.payments.amount]);
    const isIt = (other: string | undefined): boolean => keyOf(other) === keyOf(row.name);
    const incoming: number[] = [];
    for (const { date, payer: from = grantor, body, amount: paid, year } of share.payments) {
      const ofYear = year === undefined ? "" : say.payments.forYear(year);
      const day = date === undefined ? undefined : dayOf(date);
      if (isIt(body)) incoming.push(sheet.length + 1);
      sheet.row([
        {
          value: isIt(body) ? say.payments.from(from, ofYear) : say.payments.to(body, ofYear),
          look: LOOKS.row,
        },
        day === undefined
          ? open
          : {
              ...{ value: day, format: bookFormat("day", language) },
              look: { ...LOOKS.row, ...LOOKS.figures },
            },
        { value: paid, format: euro, look: { ...LOOKS.row, ...LOOKS.figures } },
        ...across(LOOKS.row).slice(2),
      ]);
    }
    if (incoming.length < 2) return;
    const sum = share.payments.reduce((all, each) => all + (isIt(each.body) ? each.amount : 0), 0);
    sheet.row([
      { value: say.payments.sum(payer), look: { ...LOOKS.row, ...LOOKS.total } },
      { look: LOOKS.row },
      {
        ...{ value: cents(sum), format: euro },
        formula: { text: incoming.map((at) => `C${at}`).join("+") },
        look: { ...LOOKS.row, ...LOOKS.figures, ...LOOKS.total },
      },
      ...across(LOOKS.row).slice(2),
    ]);
  }
}
