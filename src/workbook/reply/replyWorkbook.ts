import packageJson from "../../../package.json";
import type { FieldFact } from "../../engine/grantYear/fields";
import { nameKey } from "../../engine/names/nameKey";
import type { Plan } from "../../engine/grantYear/plan";
import { bookText } from "../../locales/bookText";
import { handoverText } from "../../locales/handoverText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { replyText } from "../../locales/replyText";
import { sheetText } from "../../locales/sheetText";
import { isoDayText, yearText } from "../../locales/yearText";
import type { Validation, ValidationRule } from "../../xlsx/model/validation";
import type { Workbook } from "../../xlsx/model/workbook";
import { absoluteReference, type Zone } from "../../xlsx/model/zone";
import { grantorOf } from "../book/desk";
import { bookFormat } from "../book/formats";
import { LOOKS } from "../book/looks";
import { type PlainCell, PlainSheet, sheetNameOf } from "../handover/plainSheet";
import { moneyIn } from "../handover/shareSentences";
import { cellOf } from "../layout/cellValue";
import type { Look } from "../layout/operation";
import { optionsOf, wordFor } from "../layout/words";
import { type Asked, askedOf } from "./asked";
import {
  answerKey,
  FIRST_COLUMN,
  headKey,
  isInput,
  replyFields,
  type ReplyList,
  rowKey,
  TEXT_KEY,
} from "./replyForm";

/** The unseen keys, then post, state, FTE, days, cost and what else a list has. */
const WIDTHS = [3, 30, 21, 15, 15, 16, 20, 16] as const;
const LAST = WIDTHS.length - 1;
/** So many further rows stand there for each post. */
const SPARE = 2;
/** 1.1.1990: before it there is no grant to reply about. */
const FIRST_DAY = "32874";

/**
 * The sheet on which a body tells who fills its posts and what they have cost, as a workbook of its
 * own, in values: what the grant year has of it stands there already, its cells are open, all others
 * are protected without a password. `readReply` takes it back. It asks for no names, no reasons of
 * absence and no grades.
 */
export function replyWorkbook(plan: Plan, index: number, language: Language): Workbook {
  const { grantYear } = plan;
  const row = plan.rows.find((each) => each.index === index)!;
  const asked = askedOf(grantYear.course, row.name);
  const say = replyText(language);
  const book = bookText(language);
  const payer = row.payer ?? grantorOf(grantYear, book);
  const { programme, module, year } = grantYear;
  const spare = asked.posts.length * SPARE;
  const rows = { ...countsOf(asked), staffing: asked.staffing.length + spare };
  const sheet = new PlainSheet(WIDTHS);
  const validations: Validation[] = [];
  const merges: Zone[] = [];
  const name = sheetNameOf(say.sheet(row.name, year, module));

  write(
    headKey({ programme, module, year, body: row.name, rows }),
    [{ value: say.title(book.grantYear(programme, year, module), row.name), look: LOOKS.title }],
    27,
  );
  for (const text of [say.subtitle(payer), say.locked, say.privacy]) line(text, LOOKS.subtitle);
  sheet.gap();
  for (const text of factsSaid()) line(text);
  const postZone = list("posts", asked.posts);
  list("staffing", [...asked.staffing, ...Array.from({ length: spare }, () => ({}))]);
  list("proofs", asked.proofs);
  answers();

  const workbook = sheet.workbook(name, [
    book.footer.page,
    handoverText(language).footer(packageJson.version),
  ]);
  const [{ columns, ...rest }] = workbook.sheets as [(typeof workbook.sheets)[number]];
  const hidden = columns.map((each) => (each.column === 0 ? { ...each, hidden: true } : each));
  return {
    ...workbook,
    sheets: [{ ...rest, columns: hidden, validations, merges, isProtected: true }],
  };

  function write(key: string, cells: readonly (PlainCell | undefined)[], height?: number): number {
    return sheet.row([{ value: key, look: LOOKS.unseen }, ...cells], height);
  }

  function line(value: string, look: Look = {}): void {
    write(TEXT_KEY, [{ value, look }]);
  }

  function factsSaid(): string[] {
    const money = moneyIn(language);
    const day = (iso: string | undefined) =>
      iso === undefined ? say.open : isoDayText(iso, language);
    const { kinds } = yearText(language).deadlines;
    return [
      say.facts(
        payer,
        row.amount === undefined ? say.open : money(row.amount),
        row.fte === undefined ? say.open : numberText(row.fte, language),
        day(row.start),
        day(row.end),
      ),
      ...(grantYear.course?.deadlines ?? []).flatMap(
        ({ what, body, date, section = "", doneOn }) =>
          nameKey(body ?? "") === nameKey(row.name) && doneOn === undefined && date !== undefined
            ? [
                handoverText(language).tasks.deadline(
                  kinds[what],
                  isoDayText(date, language),
                  section,
                ),
              ]
            : [],
      ),
    ];
  }

  function heading(value: string): void {
    sheet.gap();
    write(TEXT_KEY, [{ value, look: LOOKS.section }], 22);
  }

  /** A list with its headings, unless nothing is in it; answers the cells of its posts. */
  function list(of: ReplyList, entries: readonly object[]): Zone {
    const fields = replyFields(of);
    const first = sheet.length;
    if (entries.length === 0) return { top: first, bottom: first, left: 0, right: 0 };
    const titles: Readonly<Record<string, string>> = say.columns;
    heading(say.lists[of]);
    write(
      TEXT_KEY,
      fields.map(([field, fact]) => ({
        value: titles[field]!,
        look: { ...LOOKS.header, ...sideOf(field, fact) },
      })),
      30,
    );
    const top = sheet.length;
    entries.forEach((entry, at) => {
      const values = entry as Readonly<Record<string, unknown>>;
      write(
        rowKey(of, at, entry),
        fields.map((each) => valueCell(each, values[each[0]], isInput(of, each[0]))),
      );
    });
    const bottom = sheet.length - 1;
    for (const [at, [field, fact]] of fields.entries())
      if (isInput(of, field))
        validate({ top, bottom, left: FIRST_COLUMN + at, right: FIRST_COLUMN + at }, field, fact);
    if (of !== "posts") line(say.hints[of], LOOKS.quiet);
    return { top, bottom, left: FIRST_COLUMN, right: FIRST_COLUMN };
  }

  function answers(): void {
    const { answer } = say;
    heading(answer.heading);
    for (const [field, fact] of replyFields("answer")) {
      const left = FIRST_COLUMN + 1;
      const right = fact.kind === "text" ? LAST : left;
      const cells = Array.from({ length: right - left + 1 }, () => ({
        ...valueCell([field, fact], undefined, true),
      }));
      const at = write(answerKey(field), [
        { value: answer.fields[field as keyof typeof answer.fields], look: LOOKS.row },
        ...cells,
      ]);
      const zone = { top: at, bottom: at, left, right };
      if (right > left) merges.push(zone);
      validate(zone, field, fact);
    }
  }

  function valueCell(
    [field, fact]: readonly [string, FieldFact],
    value: unknown,
    open: boolean,
  ): PlainCell {
    const shown = cellOf(fact, value, language);
    return {
      ...(typeof shown === "object" || shown === undefined ? {} : { value: shown }),
      ...(fact.kind === "day" && { format: bookFormat("day", language) }),
      ...(fact.kind === "number" && {
        format: bookFormat(fact.unit === "euro" ? "balance" : "fte", language),
      }),
      look: { ...LOOKS.row, ...sideOf(field, fact), ...(open && LOOKS.input) },
      ...(open && { isOpen: true }),
    };
  }

  function validate(zone: Zone, field: string, fact: FieldFact): void {
    const found = ruleOf(field, fact);
    if (!found) return;
    const [rule, text] = found;
    const alert = { title: say.alert, text };
    validations.push({ zones: [zone], rule, severity: "stop", allowBlank: true, alert });
  }

  function ruleOf(field: string, fact: FieldFact): readonly [ValidationRule, string] | undefined {
    const { validation } = sheetText(language);
    if (fact.kind === "number")
      return [
        { kind: "decimal", operator: "greaterThanOrEqual", formulas: ["0"] },
        validation.number,
      ];
    if (fact.kind === "day")
      return [{ kind: "date", operator: "greaterThan", formulas: [FIRST_DAY] }, validation.day];
    const words = optionsOf(fact).map((option) => wordFor(option, language));
    const formula = field === "post" ? absoluteReference(name, postZone) : `"${words.join(",")}"`;
    return field === "post" || words.length > 0
      ? [{ kind: "list", formula, dropDown: true }, validation.words]
      : undefined;
  }
}

/** Figures and days to the right; words beside them keep their distance. */
const sideOf = (field: string, { kind }: FieldFact): Look => {
  if (kind === "number" || kind === "day") return LOOKS.figures;
  return field === "counts" ? { align: "Left", indent: 1 } : {};
};

const countsOf = (asked: Asked): Readonly<Record<ReplyList, number>> => ({
  posts: asked.posts.length,
  staffing: asked.staffing.length,
  proofs: asked.proofs.length,
});
