import { plan } from "../../../src/engine/grantYear/plan";
import { explainCell } from "../../../src/taskpane/explanation/explainCell";
import { showPlace } from "../../../src/taskpane/excel/showPlace";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { cellsOf, insert, insertOnly, openWorkbook } from "../../workbook/kimExcel";
import { smallGrantYear } from "../../workbook/smallGrantYear";
import { explain, linesOf, placeOf, registerRemembering } from "./explainExcel";

beforeAll(registerRemembering);

const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

/** Writes into the one sheet of an empty workbook, and lets Excel calculate. */
async function write(
  excel: ReturnType<typeof openWorkbook>,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, content] of Object.entries(cells))
      sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });
  excel.settle();
}
const statesOf = async (address: string) =>
  (await explain(address)).calls.map(({ id, state }) => [id, state]);

describe("a grant year in an Excel at its worst", () => {
  beforeAll(async () => {
    openWorkbook();
    await insert(unna);
  });

  test("every cell that KIM fills is explained by a call that gives what it shows", async () => {
    const used = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("formulas"));
      await context.sync();
      return worksheets.items.map(({ name }, i) => [name, ranges[i]!.formulas] as const);
    });
    const unexplained: unknown[] = [];
    let explained = 0;
    for (const [sheetName, rows] of used)
      for (const [row, cells] of rows.entries())
        for (const [column, formula] of cells.entries()) {
          if (!/\bKIM\.(?!VERSION)/.test(String(formula))) continue;
          // The first cell and one below it, whatever that holds.
          for (const below of [0, 1]) {
            const letters = String.fromCharCode(65 + column);
            const address = `${sheetName}!${letters}${row + 1 + below}`;
            const { calls, spilledFrom, precedents } = await explain(address);
            if (below === 1 && !spilledFrom) continue;
            explained++;
            const isAnswered = calls.every(({ state }) => state === "answered" || state === "zero");
            const isRight = calls.length > 0 && isAnswered;
            if (!isRight || precedents.length === 0) unexplained.push([address, calls]);
          }
        }
    expect(unexplained).toEqual([]);
    expect(explained).toBeGreaterThan(40);
  });

  test("a line of a page leads to the step it shows, and that to the inputs with their source", async () => {
    const shown = await explain("KIM 2021 B2!H12");
    expect(shown.shown).toBe("192.500,00 €");
    const step = shown.precedents.at(-1)!;
    expect(step).toMatchObject({ comesFrom: "kim", label: "zusammen", shown: "192.500,00 €" });
    const [sheet, cell] = step.place.address.replaceAll("'", "").split("!");
    const lines = await linesOf(`${sheet}!${cell}`);
    expect(lines).toContain("- 3,0 VZÄ × 55.000 € × 14 ÷ 12 = 192.500 €.");
    expect(lines.join("\n")).toMatch(/Pauschale: 55\.000,00 € .*Eingabe; Quelle: /);
    expect(lines.join("\n")).toMatch(/^Bescheid: Zuwendungsbescheid, 03\.02\.2021, /m);
  });

  test("a group comes from its column of the steps, which is as long as it is filled", async () => {
    const { calls, precedents } = await explain("KIM 2021 B2!H13");
    expect(calls[0]!.own.at(-1)!.text).toMatch(/^Summe der Gruppe „Mittelkreis“/);
    const bodies = plan(unna).rows.length;
    expect(precedents.at(-1)).toMatchObject({ label: "zusammen", shown: bodies });
    expect(precedents.at(-1)!.place.address).toMatch(/'Rechnung 2021 B2'!O6:O\d+$/);
  });

  test("a formula without KIM leads to the KIM cells that it adds up", async () => {
    const { calls, precedents, labels, notice } = await explain("KIM 2021 B2!H9");
    expect(calls).toEqual([]);
    expect(labels).toEqual(["Vorgesehen"]);
    expect(precedents).toMatchObject([{ comesFrom: "kim", label: "zusammen" }]);
    expect(notice!.place.address).toContain("Bescheid 2021 B2");
  });

  test("an input says what it is and where it comes from", async () => {
    expect((await linesOf("Bescheid 2021 B2!B10")).slice(0, 4)).toEqual([
      "'Bescheid 2021 B2'!B10 · KI Stellen · Stellen beim KI",
      "–",
      "Eingabe, keine Formel.",
      expect.stringMatching(/^Quelle: angenommen: Keine Vorlage nennt Stellen/),
    ]);
    const { labels, formula } = await explain("Beteiligte 2021 B2!C8");
    expect({ labels, formula }).toEqual({ labels: ["Vertrag mit", "Bönen"], formula: undefined });
  });

  test("what is shown is selected, and then is the cell that is explained", async () => {
    await showPlace(await placeOf("Rechnung 2021 B2!L8"));
    expect((await explainCell("en")).place.address).toBe("'Rechnung 2021 B2'!L8");
  });

  test("cells that are gone are an error, not an empty explanation", async () => {
    await expect(explainCell("de", { sheetId: "gone", address: "A1" })).rejects.toMatchObject({
      code: "ItemNotFound",
    });
  });
});

describe("before Excel has calculated", () => {
  test("a formula is there, the call is not", async () => {
    openWorkbook();
    await insertOnly(smallGrantYear);
    const { formulas } = await cellsOf("Rechnung 2023 B2");
    const column = formulas[5]!.findIndex((cell) => String(cell).startsWith("=KIM.BRANCH"));
    const cell = `Rechnung 2023 B2!${String.fromCharCode(65 + column)}6`;
    const { error, calls } = await explain(cell);
    expect({ error, calls }).toMatchObject({
      error: "#BUSY!",
      calls: [{ id: "BRANCH", state: "notCalled" }],
    });
    expect(await linesOf(cell)).toContain("Excel rechnet noch.");
  });

  test("in manual mode what was asked last is explained, as long as the cell shows it", async () => {
    const excel = openWorkbook({ answers: "atOnce", calculation: "manual" });
    await write(excel, { A1: 2, C1: "=KIM.FORWARD(A1,100)" });
    await write(excel, { A1: 3 });
    const { shown, calls, precedents } = await explain("Tabelle1!C1");
    expect([shown, precedents[0]!.shown]).toEqual(["200", "3"]);
    expect(calls[0]!.own[0]!.text).toContain("2,0 VZÄ");
  });
});

describe("formulas of the user's own", () => {
  test("an error says its whole message, also where Excel does not show it", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: 100, B1: "k. A.", C1: "=KIM.SHARE(A1,B1)" });
    const { error, calls } = await explain("Tabelle1!C1");
    expect(error).toBe("#VALUE!");
    expect(calls).toMatchObject([{ id: "SHARE", state: "refused" }]);
    expect(calls[0]!.message).toMatch(/„k\. A\.“ ist keine Zahl/);
    expect((await linesOf("Tabelle1!C1", "en")).join("\n")).toMatch(/“k\. A\.” is not a number/);
  });

  test("an error in a cell that it takes leads there", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: 100, B1: "=1/0", C1: "=KIM.SHARE(A1,B1)" });
    // Before, it was asked.
    await write(excel, { B1: 3 });
    await write(excel, { B1: "=1/0" });
    const { error, calls, precedents } = await explain("Tabelle1!C1");
    expect(error).toBe("#DIV/0!");
    expect(calls).toMatchObject([{ state: "unasked", own: [], common: [] }]);
    expect(precedents.map(({ shown }) => shown)).toEqual(["100", "#DIV/0!"]);
    expect(await linesOf("Tabelle1!C1")).toContain(
      "Excel meldet #DIV/0!. Sehen Sie bei den Zellen nach, aus denen das Ergebnis kommt.",
    );
  });

  test("a tie stands out, for all rows", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: 0.01, B1: 1, B2: 1, C1: "=KIM.SHARE(A1,B1:B2)" });
    const { calls } = await explain("Tabelle1!C2");
    expect(calls[0]!.own).toHaveLength(1);
    expect(calls[0]!.common.filter(({ mark }) => mark === "tie")).toHaveLength(1);
    expect((await linesOf("Tabelle1!C2")).join("\n")).toMatch(/^- Gleichstand – /m);
  });

  test("two calls of one function are told apart by their order", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: 1, A2: 2, C1: "=KIM.FORWARD(A1,100)+KIM.FORWARD(A2,100)" });
    const { calls } = await explain("Tabelle1!C1");
    expect(calls.map(({ own }) => own[0]!.text)).toEqual([
      expect.stringContaining("1,0 VZÄ"),
      expect.stringContaining("2,0 VZÄ"),
    ]);
  });

  test("a cell that shows something else than its last call gives says so", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: 1, A2: 2, C1: "=KIM.FORWARD(A1,100)", D1: "=KIM.FORWARD(A2,100)" });
    // Rows and columns move, and with them the cells, but nothing is calculated anew.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C:C").delete("Left");
      await context.sync();
    });
    expect(await statesOf("Tabelle1!C1")).toEqual([["FORWARD", "outdated"]]);
    expect(await linesOf("Tabelle1!C1")).toContain(
      "Die Zelle zeigt etwas anderes, als KIM hier zuletzt berechnet hat. Bitte berechnen Sie die Mappe neu.",
    );
  });

  test("where Excel does not know the functions it says what helps", async () => {
    const excel = openWorkbook({ functions: "unregistered" });
    await write(excel, { A1: 1, C1: "=KIM.FORWARD(A1,100)" });
    expect((await linesOf("Tabelle1!C1")).join("\n")).toMatch(/„Mappe prüfen“ in der Übersicht/);
  });

  test("an empty cell and a number of the user's own", async () => {
    const excel = openWorkbook();
    await write(excel, { A1: "Kosten", B1: 7 });
    expect(await linesOf("Tabelle1!C9")).toEqual(["Tabelle1!C9", "Die Zelle ist leer."]);
    expect(await linesOf("Tabelle1!B1")).toEqual([
      "Tabelle1!B1 · Kosten",
      "7",
      "Eingabe, keine Formel.",
    ]);
  });
});

test("of a list with room below only the filled cells are shown; of a blank one all of it", async () => {
  const excel = openWorkbook();
  await write(excel, { A1: 1, A2: 2, A3: 3, C1: "=SUM(A1:A20)", C2: "=SUM(F10:F12)" });
  const placesOf = async (address: string) =>
    (await explain(address)).precedents.map(({ place, shown }) => [place.address, shown]);
  expect(await placesOf("Tabelle1!C1")).toEqual([["Tabelle1!A1:A3", 3]]);
  expect(await placesOf("Tabelle1!C2")).toEqual([["Tabelle1!F10:F12", 0]]);
});
