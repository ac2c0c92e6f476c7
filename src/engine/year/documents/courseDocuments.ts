import { isSliced } from "../../grantYear/at";
import type { Clause, Course, Paper } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact } from "../../grantYear/exact";
import type { Amendment, GrantYear } from "../../grantYear/grantYear";
import { plan, type Plan } from "../../grantYear/plan";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { chosenAnswer } from "../choices";
import type { YearReport } from "../finding";

/** Whether the documents of a course keep up with each other (year.md 4.3, 4.5). */
export function checkDocuments(
  given: GrantYear,
  latest: Plan,
  course: Course,
  report: YearReport,
): void {
  const { documents = [], clauses = [], choices = [] } = course;
  checkAmendments(given, latest, report);
  documents.forEach((paper, index) => {
    checkClauses(given, paper, { index, clauses }, report);
    if (changesContract(paper, clauses, given.amendments))
      checkChildren(paper, latest, { documents, choices }, report);
  });
}

/** From its start it counts for the whole period, which is rarely meant of a day within it. */
function checkAmendments({ amendments }: GrantYear, { rows }: Plan, report: YearReport): void {
  const [starts, ends] = [
    rows.flatMap((row) => row.start ?? []),
    rows.flatMap((row) => row.end ?? []),
  ];
  const [start, end] = [starts.sort()[0], ends.sort().at(-1)];
  amendments.forEach((amendment, index) => {
    const { date, effective, body, region } = amendment;
    const isWithin = start !== undefined && end !== undefined && date > start && date <= end;
    const name = body ?? region;
    if (isSliced(amendment) && effective === undefined && isWithin)
      report("amendmentWithoutEffective", {
        ...({ list: "amendments", index } as const),
        ...(name !== undefined && { name }),
        ...{ day: date, received: amendment.field },
      });
  });
}

const clausesOf = ({ id }: Paper, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(({ document = "" }) => nameKey(document) === nameKey(id));

/** The sum of a contract moves on the day of an amendment that names no amount. */
function checkClauses(
  given: GrantYear,
  { kind, to = "", date = "", ...paper }: Paper,
  { index, clauses }: { readonly index: number; readonly clauses: readonly Clause[] },
  report: YearReport,
): void {
  const day = dayOf(date);
  const own = clausesOf({ kind, ...paper }, clauses);
  if (kind !== "AMENDMENT" || day === undefined) return;
  if (own.some(({ subject }) => subject === "AMOUNT")) return;
  const [before, after] = [isoOf(day - 1), date].map((known) =>
    exact(sumFor(plan(given, known), to)),
  );
  if (!before || !after || nearestCell(before) === nearestCell(after)) return;
  const values = { expected: nearestCell(before), received: nearestCell(after) };
  report("clauseUnchangedButFigureMoved", { list: "documents", index, name: paper.id, ...values });
}

const sumFor = ({ rows }: Plan, body: string) =>
  rows.find(({ name }) => nameKey(name) === nameKey(body))?.chainAmount;

const SUBJECTS: readonly Clause["subject"][] = ["AMOUNT", "PERIOD", "PROOF_DEADLINE"];

/** Whether a document changes amount, period or proof of a contract, by its clauses or its cells. */
const changesContract = (
  paper: Paper,
  clauses: readonly Clause[],
  amendments: readonly Amendment[],
): boolean =>
  clausesOf(paper, clauses).some(({ subject }) => SUBJECTS.includes(subject)) ||
  amendments.some(
    (amendment) =>
      nameKey(amendment.document ?? "") === nameKey(paper.id) &&
      (isSliced(amendment) || amendment.field === "start" || amendment.field === "end"),
  );

/**
 * Contracts that the recipient of a changed one has signed as payer are outdated until a later
 * document takes their place. Whether they follow a notice by themselves is a switch.
 */
function checkChildren(
  { kind, to = "", date = "" }: Paper,
  { rows }: Plan,
  { documents, choices }: Required<Pick<Course, "documents" | "choices">>,
  report: YearReport,
): void {
  const isNotice = kind === "NOTICE" || kind === "DECISION";
  const followOn = isNotice ? chosenAnswer(choices, "followOn") : "NEEDS_CONTRACT";
  if (followOn === "AUTOMATIC" || dayOf(date) === undefined || to === "") return;
  for (const { name, payer = "" } of rows) {
    const own = documents.filter(
      (paper) =>
        nameKey(paper.from ?? "") === nameKey(payer) && nameKey(paper.to ?? "") === nameKey(name),
    );
    const latest = own
      .map((paper) => paper.date ?? "")
      .sort()
      .at(-1);
    if (nameKey(payer) !== nameKey(to) || !latest || latest >= date) continue;
    const code = followOn ? "childContractOutdated" : "followOnOpen";
    report(code, { list: "documents", name, expected: date, received: latest });
  }
}
