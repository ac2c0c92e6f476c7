import { quoted } from "../calculation/formulaParts";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, names, sum } from "./checkInput";

/** Whether amendments say from when they count, and whether the contracts keep up with each other. */
export const versionChecks = (input: CheckInput): Check[] => [
  ...(input.book.tables.amendments ? amendmentChecks(input) : []),
  ...(input.book.tables.documents ? documentChecks(input) : []),
];

/** From its start it counts for the whole period, which is rarely meant of a day within it. */
const amendmentChecks = (input: CheckInput): Check[] => [
  { ...version(input, "amendmentsUntimed"), actual: sum(input, "amendsUntimed") },
];

function documentChecks(input: CheckInput): Check[] {
  const { book } = input;
  const { actions } = book.texts.checks;
  const of = (table: "documents" | "clauses" | "amendments", field: string): string =>
    columnRef(book, table, field);
  const [ids, bodies] = [of("documents", "id"), columnRef(book, "bodies", "name")];
  const unknown = (cells: string, list: string): string =>
    countWhere(`${cells}<>""`, `ISNA(MATCH(${cells}&"",${list}&"",0))`);
  const named = [
    ...(hasColumn(book, "amendments", "document") ? [of("amendments", "document")] : []),
    of("clauses", "document"),
  ];
  const outdated = (id: "contractsOutdated" | "followOnOpen", step: string): Check => {
    const action = `${quoted(`${actions[id]}: `)}&${names(input, step, actions.contracts)}`;
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
      actual: named.map((cells) => unknown(cells, ids)).join("+"),
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
  | "documentNames";

function version({ book }: CheckInput, id: Sentence): Omit<Check, "actual"> {
  const { sentences, actions } = book.texts.checks;
  const action = quoted(actions[id]);
  return {
    ...{ id, section: "versions", sentence: sentences[id], expected: "0", format: "count" },
    ...{ relation: "equal", severity: "hint", actions: { hint: action, error: action } },
  };
}
