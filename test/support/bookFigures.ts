import type { GrantYearCase } from "../engine/grantYear/grantYearCases";

type Cells = readonly (readonly unknown[])[];

/** The values of the sheets of a German grant year, by the words their names begin with. */
export type BookCells = Readonly<Record<string, Cells>>;

/** Row of the headings on the sheets of the calculation. */
const HEADINGS = 4;

/** The lines of a sheet of the calculation, by headings. */
function linesOf(cells: Cells): Readonly<Record<string, unknown>>[] {
  const headings = cells[HEADINGS]!.map(String);
  return cells
    .slice(HEADINGS + 1)
    .filter(([first]) => first !== "")
    .map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index]])));
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/**
 * What the sheets show of the figures that a paper states, in the form of the case: of the
 * recipient all its lines together, but posts without those of assistants, and the money of posts
 * without that of items. "offen" is undefined.
 */
export function figuresOnSheets(sheets: BookCells, years: readonly number[]) {
  const lines = linesOf(sheets.Rechnung!);
  const shares = sheets["Rechnung Stellen"] ? linesOf(sheets["Rechnung Stellen"]) : [];
  const notices = sheets["Rechnung Bescheide"];
  const names = [...new Set(lines.map((line) => String(line.Beteiligte)))];
  const sum = (all: typeof lines, heading: string): number | undefined => {
    const values = all.map((line) => line[heading]);
    if (values.includes("offen")) return undefined;
    return cents(values.reduce<number>((total, value) => total + Number(value), 0));
  };
  const posts = lines.filter(({ Region }) => Region !== "Assistenz");
  const paid = lines.filter(({ Region }) => Region !== "Positionen");
  const of = (all: typeof lines, name: string) => all.filter((line) => line.Beteiligte === name);
  return {
    totals: {
      granted: notices && sum(linesOf(notices), "zählt"),
      fte: sum(posts, "Stellen"),
      amount: sum(paid, "zusammen"),
    },
    rows: Object.fromEntries(
      names.map((name) => {
        const own = of(lines, name);
        return [
          name,
          {
            rawShare: sum(of(shares, name), "Anteil"),
            fte: sum(of(posts, name), "Stellen"),
            amount: sum(of(paid, name), "zusammen"),
            chainAmount: own.some((line) => line.erhält === "") ? undefined : sum(own, "erhält"),
            byYear: years.map((year) => sum(own, String(year))),
            ownShare: sum(own, "Eigenanteil"),
          },
        ];
      }),
    ),
  };
}

type Figures = ReturnType<typeof figuresOnSheets>;

/** What the case expects of these figures; what the sheets leave open, no paper states. */
export function expectedOnSheets({ expected }: GrantYearCase, shown: Figures): object {
  const pick = (wanted: object, known: object): object =>
    Object.fromEntries(
      Object.entries(wanted).filter(
        ([figure]) => (known as Readonly<Record<string, unknown>>)[figure] !== undefined,
      ),
    );
  return {
    totals: pick(expected.totals, shown.totals),
    rows: Object.fromEntries(
      Object.entries(expected.rows).map(([name, row]) => [name, pick(row, shown.rows[name]!)]),
    ),
  };
}
