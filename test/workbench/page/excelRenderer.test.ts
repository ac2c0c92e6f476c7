import "../host/measuredText";
import { ExcelRenderer } from "../../../src/workbench/page/grid/excelRenderer";
import { stores } from "../../../src/workbench/spreadsheet/library";
import { type Book, openBook } from "../host/book";

beforeAll(() => jest.spyOn(console, "debug").mockImplementation());

const WIDTH = 100;
const VISIBLE = { top: 0, left: 0, bottom: 20, right: 10 };

/** All columns are equally wide; nothing is scrolled. */
const viewports = {
  getRect: (_: string, { left, right }: { left: number; right: number }) => ({
    ...{ x: left * WIDTH, y: 0, width: (right - left + 1) * WIDTH, height: 20 },
  }),
  getVisibleRect: (_: string, { left, right }: { left: number; right: number }) => ({
    ...{ x: left * WIDTH, y: 0, width: (right - left + 1) * WIDTH, height: 20 },
  }),
};

function drawn({ model, grid }: Book) {
  const container = new stores.DependencyContainer();
  container.inject(stores.ModelStore, model);
  const renderer = new ExcelRenderer(container.get.bind(container), {
    ...{ register: () => undefined, unRegister: () => undefined },
  });
  return (left: number) => {
    // Looks that were put off are there as soon as one is read; the page draws later than that.
    grid.styles.style(grid.sheets.active(), 0, left);
    return renderer.createZoneBox(
      ...([viewports, grid.sheets.active(), { top: 0, bottom: 0, left, right: left }] as const),
      VISIBLE,
    );
  };
}

test("text is centred across the empty cells that are aligned so", () => {
  const book = openBook({ Blatt: { B1: "Kreis Unna" } });
  book.grid.styles.restyle(book.area("Blatt!B1:D1"), { align: "across" });
  const draw = drawn(book);
  const { content, clipRect, x, width } = draw(1);
  expect(content).toMatchObject({ align: "center", x: 2.5 * WIDTH });
  expect(clipRect).toMatchObject({ x: WIDTH, width: 3 * WIDTH });
  expect([x, width]).toEqual([WIDTH, WIDTH]);
  book.set("Blatt!C1", 1);
  expect(draw(1).content).toMatchObject({ x: 1.5 * WIDTH });
});

test("a centred text beside others stays in its own cell", () => {
  const book = openBook({ Blatt: { B1: "Kreis Unna" } });
  book.grid.styles.restyle(book.area("Blatt!B1:D1"), { align: "center" });
  expect(drawn(book)(1).content).toMatchObject({ x: 1.5 * WIDTH });
});

test("each level of indent moves the text by three characters, from the side it begins at", () => {
  const book = openBook({ Blatt: { A1: "Kamen", B1: 1, C1: "Mitte" } });
  const draw = drawn(book);
  const before = [0, 1, 2].map((column) => draw(column).content!.x);
  book.grid.styles.restyle(book.area("Blatt!A1:C1"), { indent: 2 });
  book.grid.styles.restyle(book.area("Blatt!C1"), { align: "center" });
  const after = [0, 1].map((column) => draw(column).content!.x);
  expect(after).toEqual([before[0]! + 18, before[1]! - 18]);
  expect(draw(2).content!.x).toBe(2.5 * WIDTH);
});

test("a cell with a note has the mark that Excel gives it, others have none", async () => {
  const book = openBook({ Blatt: { A1: "Kamen", B1: 1 } });
  const draw = drawn(book);
  expect([0, 1].map((column) => draw(column).isError)).toEqual([false, false]);
  book.grid.cellNotes.set(book.area("Blatt!B1"), { author: "M. Muster", text: "laut Vorlage" });
  await Promise.resolve();
  expect([0, 1].map((column) => draw(column).isError)).toEqual([false, true]);
});
