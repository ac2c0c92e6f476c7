import type { CalcSheet } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { sheetRef } from "../../layout/sheetRef";
import { OUTLINE_ROWS, outlinedPages } from "../outlinedPages";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere } from "./checkInput";

/** The line that others follow from where there is no result. */
export const ERRORS = "errors";

/**
 * Sheets that explain figures and have none that others read: an error there is on the page, or
 * leaves what papers print without proof.
 */
const EXPLAINING: readonly CalcSheet["id"][] = [
  "sentenceCalculation",
  "sourceCalculation",
  "derivationCalculation",
];

/** Sheets of the course of a year, in lines of their own: a formula with all would be too long. */
const OF_COURSE: readonly CalcSheet["id"][] = [
  "staffingCalculation",
  "monthCalculation",
  "ledgerCalculation",
  "deadlineCalculation",
];

const OF_VERSIONS: readonly CalcSheet["id"][] = [
  "amendmentCalculation",
  "sliceCalculation",
  "stackCalculation",
  "versionCalculation",
  "synopsisCalculation",
  "synopsisLineCalculation",
];

const OF_SETTLEMENT: readonly CalcSheet["id"][] = [
  "proofCalculation",
  "acceptCalculation",
  "itemProofCalculation",
  "settlementCalculation",
  "chainCalculation",
  "refundCalculation",
  "topUpCalculation",
  "remainderCalculation",
  "closingCalculation",
];

const OF_INTEREST: readonly CalcSheet["id"][] = ["claimCalculation", "interestCalculation"];

const OF_FORECAST: readonly CalcSheet["id"][] = [
  "forecastCalculation",
  "forecastAcceptCalculation",
  "forecastItemCalculation",
  "forecastSettlementCalculation",
  "forecastChainCalculation",
  "vacancyCalculation",
];

/** Whether the sheets still calculate: formulas are there, results are none of errors, and all. */
export function workbookChecks(input: CheckInput): Check[] {
  const { book, places, calculation } = input;
  const { texts } = book;
  const { sentences, actions } = texts.checks;
  const names = columnRef(book, "bodies", "name");
  const figures = calculation.filter(({ id }) => !EXPLAINING.includes(id));
  const apart = [...OF_COURSE, ...OF_VERSIONS, ...OF_SETTLEMENT, ...OF_INTEREST, ...OF_FORECAST];
  const errors = (
    id: string,
    text: string,
    isMeant: (sheet: CalcSheet["id"]) => boolean,
  ): readonly Check[] => {
    const cells = figures.flatMap((sheet) => (isMeant(sheet.id) ? places.errors(sheet.id) : []));
    if (cells.length === 0) return [];
    const action = { error: quoted(actions.errors) };
    return [{ ...count(id, text), actual: cells.join("+"), actions: action }];
  };
  return [
    ...calculation.map((sheet) => ({
      ...count(`overwritten.${sheet.id}`, filled(sentences.overwritten, texts.sheets[sheet.id])),
      actual: formulaRuns(sheet)
        .map(([from, to]) => countWhere(`NOT(ISFORMULA(${places.anchors(from, to, "checks")}))`))
        .join("+"),
      actions: { error: quoted(actions.overwritten) },
    })),
    ...errors(ERRORS, sentences.errors, (id) => !apart.includes(id)),
    ...errors("courseErrors", sentences.courseErrors, (id) => OF_COURSE.includes(id)),
    ...errors("versionErrors", sentences.versionErrors, (id) => OF_VERSIONS.includes(id)),
    ...errors("settlementErrors", sentences.settlementErrors, (id) => OF_SETTLEMENT.includes(id)),
    ...errors("interestErrors", sentences.interestErrors, (id) => OF_INTEREST.includes(id)),
    ...errors("forecastErrors", sentences.forecastErrors, (id) => OF_FORECAST.includes(id)),
    ...lists(input),
    {
      ...count("rows", sentences.rows),
      expected: countWhere(`${names}<>""`),
      actual: countWhere(`${all(input, "name")}<>""`),
      actions: { error: quoted(actions.recalculate) },
    },
  ];
}

/** Of a list that is there the first line has a level beside its name, and neither is an error. */
function lists({ book, places }: CheckInput): Check[] {
  const pages = outlinedPages(book, places);
  if (pages.length === 0) return [];
  const { sentences, actions } = book.texts.checks;
  const first = pages.map((id) => {
    const row = OUTLINE_ROWS[id] + 1;
    return `1/SUM(${sheetRef(id)}A${row}:B${row})`;
  });
  return [
    {
      ...count("lists", sentences.lists),
      expected: String(pages.length),
      actual: `COUNT(${first.join(",")})`,
      actions: { error: quoted(actions.lists) },
      follows: [ERRORS, "courseErrors", "versionErrors", "settlementErrors", "interestErrors"],
    },
  ];
}

const count = (id: string, text: string) =>
  ({
    id,
    section: "workbook",
    sentence: text,
    expected: "0",
    format: "count",
    relation: "equal",
    severity: "error",
  }) as const;

const filled = (text: string, name: string): string => text.replace("{0}", name);

/** The steps that have formulas of their own, from the first to the last of each run. */
function formulaRuns({ columns }: CalcSheet): [string, string][] {
  const runs: [string, string][] = [];
  columns.forEach(({ id, formula }, index) => {
    if (!formula) return;
    const isNew = index === 0 || !columns[index - 1]!.formula;
    if (isNew) runs.push([id, id]);
    else runs.at(-1)![1] = id;
  });
  return runs;
}
