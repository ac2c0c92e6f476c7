import type { Sheet } from "../../src/xlsx/model/sheet";
import type { Workbook } from "../../src/xlsx/model/workbook";

const zone = (top: number, left: number, bottom = top, right = left) => ({
  ...{ top, left, bottom, right },
});

export const blankSheet: Sheet = {
  ...{ name: "Leer", state: "visible", gridlines: true, defaultRowHeight: 15.75 },
  ...{ columns: [], rows: [], merges: [], conditionalFormats: [], validations: [] },
  ...{ links: [], notes: [] },
  ...{ charts: [], tables: [] },
  page: {
    ...{ landscape: false, paperSize: 9, zoom: { percent: 100 } },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centered: { horizontally: false, vertically: false },
    ...{ printGridlines: false, printHeadings: false, blackAndWhite: false },
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: "", right: "" },
  },
};

const input = { fill: "#FFF8D6", numberFormat: '#,##0.00;[Red]-#,##0.00;"–"' };
const chart = (type: Sheet["charts"][number]["type"], row: number) => ({
  ...{ name: `Diagramm ${type}`, type, stacked: type === "bar", title: "Anteile & Stellen" },
  legend: "bottom" as const,
  showValues: true,
  series: [
    {
      name: { reference: "'Mein Blatt'!$B$1" },
      values: "'Mein Blatt'!$B$2:$B$4",
      color: "#1f4e79",
    },
    { name: { text: "VZÄ" }, values: "'Mein Blatt'!$C$2:$C$4", color: "#C55A11" },
  ],
  labels: "'Mein Blatt'!$A$2:$A$4",
  place: { row, column: 0, offset: { x: 1.5, y: 2 }, width: 300, height: 180 },
});

/** A workbook with everything that the model can hold. */
export const sampleWorkbook: Workbook = {
  title: "KIM <2023>",
  activeSheet: 1,
  names: [
    { name: "Zahlen", formula: "'Mein Blatt'!$B$2:$B$4" },
    { name: "Zahlen", formula: "'Mein Blatt'!$C$2", sheet: 1 },
    { name: "alle", formula: "SUM('Mein Blatt'!$B$2:$B$4)", hidden: true },
  ],
  addIn: {
    ...{ id: "97fc364f-b31a-4824-9218-746e57fd25f9", version: "0.1.0.0" },
    ...{ store: "\\\\server\\kim", storeType: "FileSystem" },
    instance: "0F8FAD5B-D9CB-469F-A165-70867728950E",
    functions: ["_xldudf_KIM_SHARE", "_xldudf_KIM_VERSION"],
    settings: { "KIM.newGrantYear": '{"step":"notice"}', shown: true },
  },
  sheets: [
    { ...blankSheet, state: "veryHidden" },
    {
      ...blankSheet,
      name: "Mein Blatt",
      tabColor: "#0b6364",
      gridlines: false,
      frozen: { rows: 1, columns: 1 },
      columns: [
        { column: 0, width: 20.5 },
        { column: 1, width: 12, hidden: true },
      ],
      rows: [
        {
          row: 0,
          height: 30,
          isHeightSet: true,
          cells: [
            { column: 0, value: "Name", look: { font: { bold: true, size: 14 }, wrap: true } },
            {
              column: 1,
              value: "Schlüssel",
              look: { borders: { top: { style: "thin", color: "#000000" } } },
            },
            { column: 2, value: "Anteil" },
          ],
        },
        {
          row: 1,
          height: 29.25,
          cells: [
            { column: 0, value: "=Stadt <A> & \u0007_x0041_ ", look: { isText: true } },
            { column: 1, value: 1.5, look: input },
            {
              column: 2,
              value: 2.5,
              look: { ...input },
              formula: { text: "_xldudf_KIM_SHARE(B2:B4,8)", fills: zone(1, 2, 3, 2) },
            },
            { column: 3, value: "a\nb", formula: { text: 'CONCATENATE("a",CHAR(10),"b")' } },
            { column: 4, value: 4, formula: { text: "SUM(_xlfn.ANCHORARRAY(C2))" } },
            {
              column: 5,
              value: "0.1.0",
              formula: { text: "_xldudf_KIM_VERSION()", fills: zone(1, 5) },
            },
            {
              column: 6,
              value: 1.5,
              formula: { text: 'SUM(IF(B2:B4="",0,B2:B4))', fills: zone(1, 6) },
            },
            {
              column: 7,
              value: 1.5,
              formula: { text: "_xlfn._xlws.FILTER(B2:B4,B2:B4>0)", fills: zone(1, 7) },
            },
          ],
        },
        {
          row: 2,
          hidden: true,
          cells: [
            { column: 0, value: true },
            { column: 1, value: { error: "#N/A" } },
            { column: 2, value: 3.08, isSpilled: true },
          ],
        },
        {
          row: 3,
          cells: [
            {
              column: 0,
              look: { unlocked: true, align: "right", verticalAlign: "center", indent: 1 },
            },
            { column: 2, value: "", isSpilled: true },
            {
              column: 3,
              value: { error: "#VALUE!" },
              formula: { text: "_xldudf_KIM_SHARE(B2,0)", fills: zone(3, 3) },
            },
          ],
        },
        {
          row: 10,
          cells: [
            { column: 0, value: "Ort" },
            { column: 1, value: "Betrag" },
          ],
        },
        {
          row: 11,
          cells: [
            { column: 0, value: "Kamen" },
            { column: 1, value: 7, formula: { text: "Orte[[#This Row],[Betrag]]+0" } },
          ],
        },
        {
          row: 12,
          cells: [
            { column: 0, value: "Summe" },
            { column: 1, value: 7, formula: { text: "SUBTOTAL(109,Orte[Betrag])" } },
          ],
        },
      ],
      merges: [zone(5, 0, 5, 2)],
      isProtected: true,
      conditionalFormats: [
        {
          zones: [zone(1, 1, 3, 1), zone(1, 4)],
          condition: { kind: "formula", formula: "$B2>$C2" },
          look: { font: { bold: true, color: "#C00000" }, fill: "#FFC7CE" },
          stopIfTrue: true,
        },
        {
          zones: [zone(1, 2, 3, 2)],
          condition: { kind: "value", operator: "between", formulas: ["0", "0.5"] },
          look: { numberFormat: "0.0", borders: { left: { style: "thick", color: "#ff0000" } } },
        },
      ],
      validations: [
        {
          zones: [zone(1, 1, 3, 1)],
          rule: { kind: "decimal", operator: "greaterThanOrEqual", formulas: ["0"] },
          ...{ severity: "stop", allowBlank: true },
          alert: { title: "KIM", text: "Eine Zahl ab 0,\nbitte." },
        },
        {
          zones: [zone(1, 4)],
          rule: { kind: "list", formula: '"Stadt,Kreis"', dropDown: true },
          ...{ severity: "warning", allowBlank: false },
          prompt: { title: "Art", text: "Wer ist das?" },
        },
        {
          zones: [zone(2, 4)],
          rule: { kind: "custom", formula: "ISTEXT(E3)" },
          ...{ severity: "none", allowBlank: true },
        },
      ],
      links: [
        { zone: zone(0, 0), location: "'Mein Blatt'!A1", tip: 'Zur "Kontrolle" & zurück' },
        { zone: zone(5, 0, 6, 1), location: "Pauschale" },
      ],
      notes: [{ row: 1, column: 1, author: "KIM", text: "aus der Vorlage\n141/2021" }],
      charts: (["column", "bar", "line", "pie", "doughnut"] as const).map((type, index) =>
        chart(type, 20 + 15 * index),
      ),
      tables: [
        {
          ...{ name: "Orte", zone: zone(10, 0, 12, 1), style: "TableStyleMedium2" },
          ...{ showHeaders: true, showTotals: true, showFilter: true, showBandedRows: false },
          columns: [
            { name: "Ort", total: { text: "Summe" } },
            {
              name: "Betrag",
              formula: "Orte[[#This Row],[Betrag]]+0",
              total: { formula: "SUBTOTAL(109,Orte[Betrag])" },
            },
          ],
        },
      ],
      page: {
        ...blankSheet.page,
        ...{ landscape: true, zoom: { wide: 2 }, printHeadings: true },
        centered: { horizontally: true, vertically: false },
        footer: { left: "KIM & Co", center: "Seite &P von &N", right: "" },
        area: zone(0, 0, 12, 4),
        titleRows: { first: 0, last: 0 },
        titleColumns: { first: 0, last: 1 },
      },
    },
  ],
};
