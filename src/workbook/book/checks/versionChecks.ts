import { quoted } from "../calculation/formulaParts";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { Check, CheckCells } from "./check";
import { all, type CheckInput, countWhere, fact, names, sum } from "./checkInput";

/** Whether amendments say from when they count, and whether the contracts keep up with each other. */
export const versionChecks = (input: CheckInput): Check[] => [
  ...(input.book.tables.amendments ? amendmentChecks(input) : []),
  ...(input.book.tables.documents ? documentChecks(input) : []),
];

/** From its start it counts for the whole period, which is rarely meant of a day within it. */
function amendmentChecks(input: CheckInput): Check[] {
  const cuts = input.places.has("sliceFrom") ? all(input, "sliceFrom") : "";
  return [
    { ...version(input, "amendmentsUntimed"), actual: sum(input, "amendsUntimed") },
    { ...version(input, "amendmentsApart"), actual: sum(input, "amendsApart"), severity: "error" },
    ...(cuts !== ""
      ? [
          {
            ...version(input, "sliceMonths"),
            actual: `(${wholeMonthsOnly(input)})*${countWhere(`${cuts}>0`, `DAY(${cuts})>1`)}`,
            ...({ severity: "error" } as const),
          },
        ]
      : []),
    ...(input.places.has("synLost") ? synopsisChecks(input) : []),
  ];
}

/** Where months count as a whole, nobody says whose a month is in which posts change. */
const wholeMonthsOnly = (input: CheckInput): string =>
  (["FULL", "STARTED"] as const)
    .map((method) => `(${fact(input, "prorationMethod")}=${quoted(input.book.words[method])})`)
    .join("+");

/** K3: what the lines show is by what all money moves, and each contract moves with those below. */
const synopsisChecks = (input: CheckInput): Check[] => [
  { ...version(input, "synopsisLost"), actual: sum(input, "synLost"), severity: "error" },
  {
    ...version(input, "synopsisSum"),
    expected: `${sum(input, "kept")}-${sum(input, "oldKept")}`,
    actual: `SUMIF(${all(input, "lineShown")},1,${all(input, "lineOwn")})`,
    ...{ format: "balance", severity: "error" },
  },
  {
    ...version(input, "synopsisChain"),
    actual: countWhere(`ABS(${all(input, "chainRest")})>0`),
    severity: "error",
  },
];

function documentChecks(input: CheckInput): Check[] {
  const { book } = input;
  const { actions } = book.texts.checks;
  const of = (table: "documents" | "clauses", field: string): string =>
    columnRef(book, table, field);
  const [ids, bodies] = [of("documents", "id"), columnRef(book, "bodies", "name")];
  const unknown = (cells: string, list: string): string =>
    countWhere(`${cells}<>""`, `ISNA(MATCH(${cells}&"",${list}&"",0))`);
  const ofAmendments = hasColumn(book, "amendments", "document")
    ? [sum(input, "amendsUnknown")]
    : [];
  const outdated = (id: "contractsOutdated" | "followOnOpen", step: string): Check => {
    const action = ({ actual }: CheckCells): string =>
      `${quoted(`${actions[id]}: `)}&${names(input, step, actions.contracts, actual)}`;
    return {
      ...version(input, id),
      actual: countWhere(`${all(input, step)}<>""`),
      actions: { hint: action, error: action },
    };
  };
  return [
    { ...outdated("contractsOutdated", "outdated"), severity: "error" },
    outdated("followOnOpen", "followOpen"),
    {
      ...version(input, "documentsUnknown"),
      actual: [...ofAmendments, unknown(of("clauses", "document"), ids)].join("+"),
      severity: "error",
    },
    {
      ...version(input, "documentsUndated"),
      actual: countWhere(`${ids}<>""`, `${of("documents", "date")}=""`),
    },
    { ...version(input, "documentNames"), actual: unknown(of("documents", "to"), bodies) },
  ];
}

type Sentence =
  | "amendmentsUntimed"
  | "contractsOutdated"
  | "followOnOpen"
  | "documentsUnknown"
  | "documentsUndated"
  | "documentNames"
  | "amendmentsApart"
  | "sliceMonths"
  | "synopsisLost"
  | "synopsisSum"
  | "synopsisChain";

function version({ book }: CheckInput, id: Sentence): Omit<Check, "actual"> {
  const { sentences, actions } = book.texts.checks;
  const action = quoted(actions[id]);
  return {
    ...{ id, section: "versions", sentence: sentences[id], expected: "0", format: "count" },
    ...{ relation: "equal", severity: "hint", actions: { hint: action, error: action } },
  };
}
