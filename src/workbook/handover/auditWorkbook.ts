import packageJson from "../../../package.json";
import { keyOf } from "../../engine/grantYear/names";
import type { Plan } from "../../engine/grantYear/plan";
import { RULES_VERSION } from "../../engine/rules/kim";
import { auditSheetText } from "../../locales/auditSheetText";
import { bookText } from "../../locales/bookText";
import { fieldTexts } from "../../locales/findingText";
import { handoverText } from "../../locales/handoverText";
import type { Language } from "../../locales/language";
import { versionText } from "../../locales/versionText";
import { isoDayText } from "../../locales/yearText";
import type { Workbook } from "../../xlsx/model/workbook";
import { grantorOf } from "../book/desk";
import { bookFormat, type BookFormat } from "../book/formats";
import { LOOKS } from "../book/looks";
import { wordFor } from "../layout/words";
import { cents } from "./cents";
import { PlainSheet } from "./plainSheet";
import { findingsSaid, moneyIn, sentencesOf, verdictsOf } from "./shareSentences";
import { townShare } from "./townShare";

/** Number, fact, value, steps, source, tick: one A4 page wide. */
const WIDTHS = [5, 36, 17, 50, 34, 9] as const;
/** Characters of a fact, of its steps and of its source that stand in one line. */
const [FACT, STEPS, SOURCE] = [36, 52, 44] as const;
const LINE = 14;

interface Fact {
  readonly what: string;
  readonly value?: number | string | undefined;
  readonly format?: BookFormat;
  readonly how?: string;
  readonly source?: string;
}

/**
 * The sheet on which the amount of one body is checked and signed, as a workbook of its own: its
 * inputs with their sources, each step as a sentence, counter-checks, what was decided or fixed by
 * hand and by which paper, findings, and the versions of add-in and rules.
 */
export function auditWorkbook(plan: Plan, index: number, language: Language): Workbook {
  const { grantYear } = plan;
  const share = townShare(plan, index);
  const { row } = share;
  const say = auditSheetText(language);
  const book = bookText(language);
  const money = moneyIn(language);
  const payer = row.payer ?? grantorOf(grantYear, book);
  const said = { plan, share, payer, language };
  const sheet = new PlainSheet(WIDTHS);
  const blank = (look: object) => WIDTHS.slice(1).map(() => ({ look }));
  const total = row.chainAmount ?? row.amount;
  const year = book.grantYear(grantYear.programme, grantYear.year, grantYear.module);
  const shown = total === undefined ? book.open : money(total);
  sheet.row([{ value: say.title(year, row.name, shown), look: LOOKS.title }], 27);
  sheet.row([{ value: say.subtitle, look: LOOKS.subtitle }], 17);
  for (const { text, look } of verdictsOf(said))
    sheet.row([{ value: text, look }, ...blank(look)], 20);
  sheet.gap();
  sheet.row(
    say.columns.map((value, column) => ({
      value,
      look: {
        ...LOOKS.header,
        ...(column === 2 && LOOKS.figures),
        ...(column === 3 && { align: "Left", indent: 1 }),
      },
    })),
    20,
  );
  for (const [at, { what, value, format = "general", how = "", source = "" }] of facts().entries())
    sheet.row(
      [
        { value: at + 1, look: { ...LOOKS.row, align: "Center" } },
        { value: what, look: { ...LOOKS.row, wrap: true } },
        {
          value: value ?? book.open,
          format: bookFormat(format, language),
          look: { ...(value === undefined ? LOOKS.open : LOOKS.row), ...LOOKS.figures },
        },
        { value: how, look: { ...LOOKS.row, wrap: true, align: "Left", indent: 1 } },
        { value: source, look: { ...LOOKS.quiet, bottom: LOOKS.row.bottom, wrap: true } },
        { value: "☐", look: { ...LOOKS.row, align: "Center" } },
      ],
      4 +
        LINE * Math.ceil(Math.max(what.length / FACT, how.length / STEPS, source.length / SOURCE)),
    );
  sheet.gap();
  const signed = { ...LOOKS.quiet, top: LOOKS.subtitle.color };
  const [first, second] = say.signatures as [string, string];
  sheet.row([undefined, undefined], 30);
  sheet.row([
    undefined,
    { value: first, look: signed },
    { look: signed },
    { value: second, look: { ...signed, indent: 1 } },
    { look: signed },
  ]);
  return sheet.workbook(say.sheet(row.name), [
    book.footer.page,
    handoverText(language).footer(packageJson.version),
  ]);

  function facts(): Fact[] {
    const { head } = fieldTexts(language);
    const body = grantYear.bodies[index]!;
    const sourceOf = (place: "head" | "bodies", ...fields: readonly string[]): string => {
      const source = share.sources.find(
        (each) => each.place === place && fields.includes(each.field ?? fields[0]!),
      );
      if (!source) return handoverText(language).sources.notStated;
      return [wordFor(source.kind, language), source.citation ?? ""]
        .filter((part) => part !== "")
        .join(": ");
    };
    const day = (text: string | undefined) => text && isoDayText(text, language);
    const { agreedReason = "", agreedDate, agreedReference = "" } = body;
    const steps = sentencesOf(share, language);
    const computed = say.computed;
    return [
      { what: say.posts(row.name), value: row.fte, format: "fte", source: computed },
      ...known(row.rawShare, (value) => ({
        ...{ what: say.share, value, format: "share" as const },
        source: sourceOf("bodies", "rawShare", "weight"),
      })),
      ...known(body.agreed || undefined, (value) => ({
        ...{ what: say.agreed, value, format: "fte" as const, how: agreedReason },
        source: [day(agreedDate) ?? "", agreedReference].filter((part) => part !== "").join(", "),
      })),
      ...known(body.lot, (value) => ({ what: say.lot, value, source: sourceOf("bodies", "lot") })),
      ...known(grantYear.overrideReason, (value) => ({
        ...{ what: say.rules, value: "", how: value, source: sourceOf("head", "overrideReason") },
      })),
      {
        ...{ what: head.rate, value: grantYear.rate, format: "balance" },
        source: sourceOf("head", "rate"),
      },
      { what: head.start, value: day(row.start), source: sourceOf("head", "start") },
      { what: head.end, value: day(row.end), source: sourceOf("head", "end") },
      {
        ...{ what: say.months, value: row.months, how: steps.slice(0, -1).join(" ") },
        source: sourceOf("head", "prorationMethod"),
      },
      {
        ...{ what: say.amount, value: row.amount, format: "balance" },
        ...{ how: steps.at(-1) ?? "", source: computed },
      },
      ...counterChecks(),
      { what: say.ownShare, value: row.ownShare, format: "balance", source: computed },
      ...share.uncovered.map(({ year: budgetYear, amount }): Fact => ({
        ...{ what: say.uncovered(budgetYear), value: amount, format: "balance" },
        how: verdictsOf(said)[0]!.text,
      })),
      ...findingsSaid(said).map((how): Fact => ({ what: say.finding, value: "", how })),
      {
        ...{ what: say.versions, value: "" },
        how: versionText(packageJson.version, RULES_VERSION, book.version),
      },
    ];
  }

  /**
   * The same amount on other ways: what is passed on, budget years, payments; of the recipient no
   * payments, for the Land pays it what is granted.
   */
  function counterChecks(): Fact[] {
    const passedOn = plan.rows
      .filter((each) => each.payer !== undefined && keyOf(each.payer) === keyOf(row.name))
      .flatMap(({ chainAmount }) => chainAmount ?? []);
    const paid = share.payments.filter(({ body }) => keyOf(body) === keyOf(row.name));
    const check = (
      what: string,
      [first, ...more]: readonly number[],
      sign: " + " | " − ",
      expected: number | undefined,
    ): Fact[] => {
      if (first === undefined || more.length === 0 || expected === undefined) return [];
      const rest = more.reduce((all, part) => all + part, 0);
      const value = cents(sign === " + " ? first + rest : first - rest);
      const how = [first, ...more].map(money).join(sign);
      const isSame = value === expected;
      return [
        {
          ...{ what, value, format: "balance", source: say.computed },
          how: isSame ? how : say.differs(money(expected), how),
        },
      ];
    };
    return [
      ...(row.isRecipient || passedOn.length === 0 || total === undefined
        ? []
        : check(say.byChain, [total, ...passedOn], " − ", row.amount)),
      ...check(say.byYears, row.chainByYear ?? [], " + ", total),
      ...(row.isRecipient
        ? []
        : check(
            say.byPayments,
            paid.map(({ amount }) => amount),
            " + ",
            total,
          )),
    ];
  }
}

const known = <Value>(value: Value | undefined, fact: (value: Value) => Fact): Fact[] =>
  value === undefined ? [] : [fact(value)];
