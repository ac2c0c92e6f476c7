import { LOOKS } from "../../../src/workbench/demo/layout/looks";
import { type Demo, openDemo, type Position } from "./openDemo";

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});

const PAPERS = [
  "Stadt Kamen, Vorlage 141/2021",
  "Stadt Kamen, Vorlage 056/2023",
  "Kreis Unna, Drucksache 156/21",
  "Kreis Warendorf, Vorlage 231/2020",
  "Stadt Bergisch Gladbach, Drucksache 0495/2020",
];
const MARKS = ["Vorlage", "angenommen", "zurückgerechnet"] as const;

const text = (cell: Position) => String(demo.value(cell));
const fillOf = (cell: Position) => demo.model.getters.getCell(cell)?.style?.fillColor;

/** Numbers and days that somebody typed. */
const inputs = () =>
  demo.cells().filter((cell) => {
    const written = demo.written(cell);
    return typeof demo.value(cell) === "number" && written !== "" && !written.startsWith("=");
  });

/** The row of headers of the block in which a cell stands. */
function headersAbove(cell: Position): Position[] {
  let { row } = cell;
  while (fillOf({ ...cell, row, col: 0 }) !== LOOKS.header.fillColor) row--;
  return Array.from({ length: 12 }, (_, col) => ({ ...cell, row, col }));
}

const columnOf = (cell: Position, header: string) =>
  headersAbove(cell).find((one) => text(one) === header)?.col;

/** The word beside or above a figure that says where it comes from. */
function markOf(cell: Position): string {
  const header = headersAbove(cell)[cell.col]!;
  const mark = columnOf(cell, "Herkunft");
  if (mark === undefined) return text({ ...header, row: header.row + 1 });
  return text(header).startsWith("laut ") ? "Vorlage" : text({ ...cell, col: mark });
}

test("the overview holds links only, no figures of its own", () => {
  expect(inputs().filter(({ sheetId }) => sheetId === "overview")).toEqual([]);
});

test("every input is marked by a word and looks like it", () => {
  expect(inputs().length).toBeGreaterThan(60);
  const words: string[] = MARKS.map((mark) => mark);
  for (const cell of inputs()) {
    const mark = markOf(cell);
    expect(words).toContain(mark);
    expect(fillOf(cell)).toBe(LOOKS[mark as (typeof MARKS)[number]].fillColor);
  }
});

test("an input of a paper names the paper beside it", () => {
  for (const cell of inputs().filter((one) => markOf(one) === "Vorlage")) {
    const source = text({ ...cell, col: columnOf(cell, "Quelle")! });
    expect(PAPERS.filter((paper) => source.includes(paper))).not.toEqual([]);
  }
});

test("an input that no paper states gives a reason, not just a paper", () => {
  const unstated = inputs().filter((cell) => markOf(cell) !== "Vorlage");
  expect(unstated.length).toBeGreaterThan(10);
  for (const cell of unstated) {
    const reason = text({ ...cell, col: columnOf(cell, "Quelle")! });
    const beside = PAPERS.reduce((rest, paper) => rest.replace(paper, ""), reason);
    expect(beside.length).toBeGreaterThan(15);
  }
});

test.each([
  ["Unna 2021 Mitte", "4 ", "Beginn", "Wert", "angenommen"],
  ["Unna 2021 Mitte", "3 ", "Bergkamen", "Verzicht", "zurückgerechnet"],
  ["Unna 2021 Süd", "1 ", "Personalkosten im Jahr", "Wert", "zurückgerechnet"],
  ["Unna 2021 Süd", "3 ", "Schwerte", "Schlüssel (%)", "zurückgerechnet"],
  ["Unna 2021 Süd", "2 ", "Beginn", "Wert", "angenommen"],
  ["Unna 2023", "2 ", "Baustein 2, Jahr 2023", "Zahl der Raten", "angenommen"],
  ["Bergisch Gladbach 2021", "1 ", "Beginn", "Wert", "angenommen"],
])("%s, %s%s, %s is %s", (sheet, heading, label, header, mark) => {
  expect(markOf(demo.find(sheet, heading, label, header))).toBe(mark);
});
