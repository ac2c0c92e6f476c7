import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import type { WrittenSheet } from "./bookExcel";

type Figure = number | "offen" | undefined;
type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

const HEADER = 4;
const cents = (euro: number): number => Math.round(100 * euro) / 100;

/** What a sheet of the calculation says of each body: of the recipient, all its lines together. */
function columnsOf(written: readonly WrittenSheet[], sheet: string) {
  const { values } = written.find(({ id }) => id === sheet)!;
  const headers = values[HEADER]!.map(String);
  const rows = values.slice(HEADER + 1).filter(([name]) => name !== "");
  return (heading: string, nth = 0): Map<string, Figure> => {
    const column = headers.flatMap((each, index) => (each === heading ? [index] : []))[nth]!;
    const found = new Map<string, Figure>();
    for (const row of rows) {
      const name = String(row[0]);
      const [before, value] = [found.get(name), row[column]];
      if (value === "offen" || before === "offen") found.set(name, "offen");
      else if (value !== "") found.set(name, cents(Number(value) + (before ?? 0)));
      else found.set(name, before);
    }
    return found;
  };
}

const BALANCE = 6;

/** What the page of the budget says of each body: its income, and what it bears, by year. */
function budgetFigures(written: readonly WrittenSheet[]): Figures {
  const { values = [] } = written.find(({ id }) => id === "budget") ?? {};
  const first = values.findIndex(([name]) => name === "Beteiligte") + 1;
  const found: Record<string, Record<string, Figure>> = {};
  let block = "";
  for (const cells of values.slice(first)) {
    const name = String(cells[0]);
    if (/^Haushaltsjahr \d|^alle /.test(name)) block = name.replace("Haushaltsjahr ", "");
    else if (name !== "" && /^\d/.test(block)) {
      const [income, balance] = [cells[1], cells[BALANCE]];
      found[name] ??= {};
      found[name][`Ertrag ${block}`] = cents(Number(income));
      found[name][`Saldo ${block}`] = balance === "offen" ? "offen" : cents(0 - Number(balance));
    }
  }
  return found;
}

/** What the sheets of a grant year say of each body. */
export function shownFigures(grantYear: GrantYear, written: readonly WrittenSheet[]): Figures {
  const { years } = plan(grantYear);
  const [steps, costs] = [columnsOf(written, "calculation"), columnsOf(written, "costCalculation")];
  const costYears = (written.find(({ id }) => id === "costCalculation")!.values[HEADER] ?? []).map(
    String,
  );
  const figures = {
    Stellen: steps("Stellen"),
    zusammen: steps("zusammen"),
    Eigenanteil: steps("Eigenanteil"),
    "Eigenanteil im Jahr": costs("Eigenanteil im Jahr"),
    erhält: steps("erhält"),
    ...Object.fromEntries(
      years.flatMap((year) => {
        const nth = costYears.filter((each) => each === String(year)).length - 1;
        return [
          [`Mittel ${year}`, steps(String(year))],
          [`Eigenanteil ${year}`, costs(String(year), nth)],
        ] as const;
      }),
    ),
  };
  const budget = budgetFigures(written);
  return Object.fromEntries(
    [...figures.Stellen.keys()].map((name) => [
      name,
      {
        ...budget[name],
        ...Object.fromEntries(
          Object.entries(figures).flatMap(([figure, byName]) =>
            byName.get(name) === undefined ? [] : [[figure, byName.get(name)]],
          ),
        ),
      },
    ]),
  );
}

/** What its plan says, in the same words. */
export function plannedFigures(grantYear: GrantYear): Figures {
  const { rows, years, totals } = plan(grantYear);
  const hasContract = grantYear.desk === "LEAD" || grantYear.desk === "LAST";
  return Object.fromEntries(
    rows.map((row) => {
      const assistants = row.isRecipient ? (grantYear.assistantPosts ?? 0) : 0;
      const items = row.isRecipient ? (totals.itemAmount ?? 0) : 0;
      return [
        row.name,
        {
          Stellen: row.fte === undefined ? undefined : row.fte + assistants,
          zusammen: row.amount === undefined ? undefined : cents(row.amount + items),
          Eigenanteil: row.ownShare ?? "offen",
          "Eigenanteil im Jahr": row.ownShareYear ?? "offen",
          ...(row.isRecipient && !hasContract ? {} : { erhält: row.chainAmount }),
          ...Object.fromEntries(
            years.flatMap((year, index) => [
              [`Mittel ${year}`, row.byYear?.[index]],
              [`Eigenanteil ${year}`, row.ownShareByYear?.[index] ?? "offen"],
              // The balance of a year is what a body bears of it.
              [`Saldo ${year}`, row.ownShareByYear?.[index] ?? "offen"],
              [`Ertrag ${year}`, row.chainByYear?.[index]],
            ]),
          ),
        },
      ];
    }),
  );
}
