import type { CalcSheet } from "../calculation/calcColumn";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere } from "./checkInput";

/** The line that others follow from where there is no result. */
export const ERRORS = "errors";

/** Sheets that explain figures and have none that others read: an error there is on the page. */
const EXPLAINING: readonly CalcSheet["id"][] = ["sentenceCalculation", "derivationCalculation"];

/** Sheets of the course of a year, in a line of their own: a formula with all would be too long. */
const OF_COURSE: readonly CalcSheet["id"][] = [
  "staffingCalculation",
  "monthCalculation",
  "ledgerCalculation",
  "deadlineCalculation",
  "amendmentCalculation",
  "sliceCalculation",
  "versionCalculation",
  "synopsisCalculation",
  "synopsisLineCalculation",
];

const OF_SETTLEMENT: readonly CalcSheet["id"][] = [
  "proofCalculation",
  "acceptCalculation",
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
  const ofCourse = figures.filter(({ id }) => OF_COURSE.includes(id));
  const ofSettlement = figures.filter(({ id }) => OF_SETTLEMENT.includes(id));
  const ofInterest = figures.filter(({ id }) => OF_INTEREST.includes(id));
  const ofForecast = figures.filter(({ id }) => OF_FORECAST.includes(id));
  const apart = [...ofCourse, ...ofSettlement, ...ofInterest, ...ofForecast];
  const others = figures.filter((sheet) => !apart.includes(sheet));
  const errorsOf = (sheets: readonly CalcSheet[]): string =>
    sheets.map(({ id }) => places.errors(id)).join("+");
  return [
    ...calculation.map((sheet) => ({
      ...count(`overwritten.${sheet.id}`, filled(sentences.overwritten, texts.sheets[sheet.id])),
      actual: formulaRuns(sheet)
        .map(([from, to]) => countWhere(`NOT(ISFORMULA(${places.anchors(from, to, "checks")}))`))
        .join("+"),
      actions: { error: quoted(actions.overwritten) },
    })),
    {
      ...count(ERRORS, sentences.errors),
      actual: errorsOf(others),
      actions: { error: quoted(actions.errors) },
    },
    ...(ofCourse.length > 0
      ? [
          {
            ...count("courseErrors", sentences.courseErrors),
            actual: errorsOf(ofCourse),
            actions: { error: quoted(actions.errors) },
          },
        ]
      : []),
    ...(ofSettlement.length > 0
      ? [
          {
            ...count("settlementErrors", sentences.settlementErrors),
            actual: errorsOf(ofSettlement),
            actions: { error: quoted(actions.errors) },
          },
        ]
      : []),
    ...(ofInterest.length > 0
      ? [
          {
            ...count("interestErrors", sentences.interestErrors),
            actual: errorsOf(ofInterest),
            actions: { error: quoted(actions.errors) },
          },
        ]
      : []),
    ...(ofForecast.length > 0
      ? [
          {
            ...count("forecastErrors", sentences.forecastErrors),
            actual: errorsOf(ofForecast),
            actions: { error: quoted(actions.errors) },
          },
        ]
      : []),
    {
      ...count("rows", sentences.rows),
      expected: countWhere(`${names}<>""`),
      actual: countWhere(`${all(input, "name")}<>""`),
      actions: { error: quoted(actions.recalculate) },
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
