import { nameKey } from "../../../src/workbench/host/model/namedItem";
import { type Book, openBook } from "../host/book";

/** A workbook with something of everything that a file can hold, and some things that none can. */
export function fullBook(): Book {
  const book = openBook({
    Ein: {
      ...{ A1: "Ort", B1: "Schlüssel", C1: 2021, A2: "Kamen", B2: 1, A3: "Unna", B3: 2, E1: 1000 },
      E3: '=SPLIT("a b"," ")',
    },
    "Aus b": {},
  });
  const { grid } = book;
  const table = grid.tables.add(book.area("Ein!A1:C3"), true);
  grid.tables.change(table, { name: "Orte" });
  for (const row of [2, 3]) book.set(`Ein!C${row}`, "=[@Schlüssel]*2");
  grid.tables.change(table, { area: book.area("Ein!A1:C4"), showTotals: true });
  book.set("Ein!A4", "Summe");
  book.set("Ein!C4", "");
  book.set("Ein!B4", "=SUBTOTAL(109,Orte[Schlüssel])");
  nameCells(book);
  const results = {
    ...{ A2: "=KIM.TIMES(Orte[Schlüssel],2)", B2: "=A2#*2", C2: "=SUM(B2#)" },
    D2: '=IF(C2=12,"stimmt","weicht ab")',
    E2: "=XLOOKUP(2,Orte[Schlüssel],Orte[Ort])",
    ...{ F2: "=SUM(Pauschale)", F3: "=SUM(Orte[Schlüssel])", H1: 1000 },
    ...{ G3: "im Weg", G2: "=KIM.TIMES(Orte[Schlüssel],2)" },
  };
  for (const [cell, content] of Object.entries(results)) book.set(`'Aus b'!${cell}`, content);
  conditions(book);
  const list = { inCellDropDown: true, source: "Kamen,Unna" };
  grid.validation.setRule(book.area("Ein!A2:A3"), { rule: { list }, blocking: true });
  const decimal = { operator: "GreaterThanOrEqualTo" as const, formula1: 0 };
  grid.validation.setRule(book.area("Ein!B2:B3"), { rule: { decimal }, blocking: true });
  const link = { documentReference: "'Aus b'!D2", screenTip: "Zur Kontrolle" };
  grid.links.set(book.area("Ein!A1"), link);
  const noted = { author: "M. Muster", text: "laut Vorlage\n141/2021" };
  grid.cellNotes.set(book.area("Ein!B2"), noted);
  grid.styles.restyle(book.area("Ein!E1:F1"), { align: "across" });
  const style = { borders: { top: { style: "thin" as const, color: "#1F4E79" } } };
  grid.conditionalFormats.add(book.sheetId("Ein"), {
    ...{ zones: [{ top: 1, bottom: 19, left: 0, right: 2 }], style, stopIfTrue: false },
    condition: { formula: '=$A2<>""' },
  });
  chart(book);
  page(book);
  return book;
}

function nameCells({ grid, area, sheetId }: Book): void {
  grid.names.add("Pauschale", area("Ein!E1"));
  grid.names.add("Pauschale", area("'Aus b'!H1"), sheetId("Aus b"));
  grid.names.add("verdeckt", area("Ein!E1"));
  grid.notes.set(nameKey("verdeckt"), { hidden: true });
}

function conditions({ model, sheetId }: Book): void {
  const own = sheetId("Aus b");
  const add = (ranges: readonly string[], rule: object): void => {
    const cf = { id: model.uuidGenerator.uuidv4(), rule };
    const zones = ranges.map((range) => model.getters.getRangeDataFromXc(own, range));
    model.dispatch("ADD_CONDITIONAL_FORMAT", { sheetId: own, cf, ranges: zones } as never);
  };
  const cell = (operator: string, values: readonly string[]) => ({
    ...{ type: "CellIsRule", operator, values },
    style: { bold: true, textColor: "#C00000" },
  });
  add(["B2:B3"], cell("isGreaterThan", ["3"]));
  add(["D2"], { ...cell("isEqual", ["weicht ab"]), style: { fillColor: "#FFC7CE" } });
  add(["D2", "D5"], { ...cell("customFormula", ["=D2>$A$2"]), style: { italic: true } });
  add(["A2"], cell("containsText", ["ab"]));
  const scale = { minimum: { type: "value", color: 0 }, maximum: { type: "value", color: 255 } };
  add(["B2:B3"], { type: "ColorScaleRule", ...scale });
}

function chart({ grid, area, sheetId }: Book): void {
  grid.charts.add({
    ...{ sheetId: sheetId("Ein"), type: "column", stacked: false, title: "Schlüssel" },
    ...{ legend: "bottom", showValues: true, titlesInData: true },
    series: [{ area: area("Ein!B1:B3"), color: "#0B6364" }],
    labels: area("Ein!A1:A3"),
    ...{ top: 100, left: 20, width: 300, height: 180 },
  });
}

function page({ grid, area, sheetId }: Book): void {
  const id = sheetId("Ein");
  grid.layout.freeze(id, 1, 1);
  const zoom = { horizontalFitToPages: 1 };
  grid.notes.set(`page/${id}`, { orientation: "Landscape", zoom, leftMargin: 36 });
  grid.notes.set(`headerFooter/${id}`, { leftFooter: "&A", rightFooter: "Seite &P" });
  grid.notes.setArea(`printTitleRows/${id}`, area("Ein!1:1"));
  grid.notes.set(`protection/${sheetId("Aus b")}`, { password: "geheim" });
  grid.notes.set("setting/KIM.newGrantYear", '{"schritt":2}');
}
