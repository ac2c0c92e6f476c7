/**
 * What users do to sheets, as add-ins would do it. The routines are sent to a browser as text, so
 * they use nothing but their argument.
 */
type Routine = (context: Excel.RequestContext) => unknown;

/** What the chain of spills shows, blank cells at its end left out. */
export interface Shown {
  readonly names: unknown;
  readonly shares: unknown;
  /** Twice the shares, beside them. */
  readonly twice: unknown;
  /** Names and twice the shares on another sheet, split anew there. */
  readonly shownNames: unknown;
  readonly shown: unknown;
  readonly total: unknown;
  /** The sum of the calculated column. */
  readonly doubled: unknown;
}

export interface Scenario {
  readonly change: Routine;
  readonly names?: readonly unknown[];
  readonly shares?: readonly number[];
  readonly doubled?: number;
  /** What is an error, or otherwise than it follows from names and shares. */
  readonly otherwise?: Partial<Shown>;
  /** Formulas by address: in English and in German. */
  readonly formulas?: Readonly<Record<string, readonly [english: string, german: string]>>;
}

/** A table of inputs, a name, and a chain of spills over two more sheets. */
export async function setUp(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names } = context.workbook;
  const inputs = worksheets.add("Beteiligte");
  inputs.getRange("A1:C4").values = [
    ["Name", "Schlüssel", "Doppelt"],
    ["Kamen", 1, ""],
    ["Bergkamen", 1, ""],
    ["Bönen", 2, ""],
  ];
  const table = inputs.tables.add("A1:C4", true);
  table.name = "Beteiligte_2021_B2";
  inputs.getRange("C2:C4").formulas = [1, 2, 3].map(() => ["=[@Schlüssel]*2"]);
  const notice = worksheets.add("Bescheid");
  notice.getRange("B1:B2").values = [[100], [1000]];
  names.add("Pauschale_2021_B2", notice.getRange("B1"));
  const work = worksheets.add("Rechnung 2021 B2");
  work.getRange("A2:C2").formulas = [
    [
      "=Beteiligte_2021_B2[Name]",
      "=KIM.SHARE(Pauschale_2021_B2,Beteiligte_2021_B2[Schlüssel])",
      "=B2#*2",
    ],
  ];
  const view = worksheets.add("Ansicht");
  view.getRange("A2:B2").formulas = [
    ["='Rechnung 2021 B2'!A2#", "=KIM.SHARE(SUM('Rechnung 2021 B2'!C2#),'Rechnung 2021 B2'!B2#)"],
  ];
  view.getRange("C1:D1").formulas = [["=SUM(B2#)", "=SUM(Beteiligte_2021_B2[Doppelt])"]];
  await context.sync();
}

/** What is to be seen after a change, on the sheets under the names that they have then. */
export async function look(context: Excel.RequestContext): Promise<Shown> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load("items/name");
  await context.sync();
  const named = (start: string) => sheets.items.find(({ name }) => name.startsWith(start))!;
  const [work, view] = [named("Rechnung"), named("Ansicht")];
  const block = (sheet: Excel.Worksheet, address: string) => sheet.getRange(address).load("values");
  const [worked, viewed] = [block(work, "A2:C12"), block(view, "A2:B12")];
  const sums = block(view, "C1:D1");
  await context.sync();
  const column = ({ values }: Excel.Range, index: number): unknown => {
    const cells = values.map((row) => row[index] as unknown);
    while (cells.length > 1 && cells.at(-1) === "") cells.pop();
    return cells.length === 1 && /^#/.test(String(cells[0])) ? cells[0] : cells;
  };
  return {
    ...{ names: column(worked, 0), shares: column(worked, 1), twice: column(worked, 2) },
    ...{ shownNames: column(viewed, 0), shown: column(viewed, 1) },
    ...{ total: sums.values[0]![0] as unknown, doubled: sums.values[0]![1] as unknown },
  };
}

/** Everything that was set up is taken away, whatever became of it. */
export async function tearDown(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name");
  const name = context.workbook.names.getItemOrNullObject("Pauschale_2021_B2");
  await context.sync();
  if (!name.isNullObject) name.delete();
  for (const sheet of sheets.items)
    if (/^(Beteiligte|Bescheid|Rechnung|Ansicht|Kopie)/.test(sheet.name)) sheet.delete();
  await context.sync();
}

export const NAMES = ["Kamen", "Bergkamen", "Bönen"];
export const UNCHANGED = { names: NAMES, shares: [25, 25, 50], doubled: 8 };

/** All that is to be seen after a scenario. */
export function expectedOf({ names, shares, doubled, otherwise }: Scenario): Shown {
  const twice = shares?.map((share) => 2 * share);
  const total = twice?.reduce((sum, value) => sum + value, 0);
  const follows = { names, shares, twice, shownNames: names, shown: twice, total, doubled };
  return { ...follows, ...otherwise };
}
