import fc from "fast-check";
import type { Chart } from "../../../src/xlsx/model/chart";
import type { ConditionalFormat } from "../../../src/xlsx/model/conditionalFormat";
import type { Page } from "../../../src/xlsx/model/page";
import { type Cell, ERRORS, type Row, type Sheet } from "../../../src/xlsx/model/sheet";
import type { Font, Look } from "../../../src/xlsx/model/style";
import { OPERATORS, type Validation } from "../../../src/xlsx/model/validation";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import type { Zone } from "../../../src/xlsx/model/zone";
import { blankSheet } from "../sampleWorkbook";

/** Texts with what files have to escape: marks, blanks, control characters, codes, pairs. */
const text = fc
  .array(fc.constantFrom(..."aÄß€=&<>\"' \n\u0007", "_x0041_", "𝄞", "Stadt Unna", "1,5"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const word = fc.constantFrom("Kamen", "Schlüssel", "a b", "x'y", "[z]");
const color = fc
  .integer({ min: 0x010101, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);
const points = fc.integer({ min: 1, max: 4000 }).map((tenths) => tenths / 10);
const isSet = fc.constantFrom(true, undefined);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const formula = fc.constantFrom(
  "SUM(A1:B2)",
  'CONCATENATE("a & b",A1)',
  "_xldudf_KIM_SHARE(B2:B4,8)",
  "_xlfn.ANCHORARRAY('x''y'!A1)<>2",
);

/** Without what is undefined, and without objects that hold nothing. */
function clean<Value extends object>(cells: object): Value {
  const entries = Object.entries(cells).filter(([, value]: [string, unknown]) => {
    const isEmpty = typeof value === "object" && value !== null && Object.keys(value).length === 0;
    return value !== undefined && !(isEmpty && !Array.isArray(value));
  });
  return Object.fromEntries(entries) as Value;
}
const record = <Value extends object>(cells: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(cells).map((each) => clean<Value>(each));

const marks = { bold: isSet, italic: isSet, underline: isSet, strikethrough: isSet };
const font = record<Font>({
  ...marks,
  size: maybe(fc.constantFrom(8, 11.5, 14)),
  name: maybe(fc.constantFrom("Calibri", "Segoe UI")),
  color: maybe(color),
});
const line = fc.record({
  style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted"),
  color,
});
const borders = record({
  left: maybe(line),
  right: maybe(line),
  top: maybe(line),
  bottom: maybe(line),
});
const numberFormat = maybe(fc.constantFrom("0", "#,##0.00", '0.0 "€";[Red]-0', "dd.mm.yyyy", "@"));
const look = record<Look>({
  ...{ font, fill: maybe(color), borders, numberFormat },
  align: maybe(fc.constantFrom("left", "center", "right", "centerContinuous")),
  verticalAlign: maybe(fc.constantFrom("top", "center", "bottom")),
  ...{ wrap: isSet, unlocked: isSet, isText: isSet, indent: maybe(fc.integer({ min: 1, max: 9 })) },
});

const zone: fc.Arbitrary<Zone> = fc
  .tuple(fc.nat(40), fc.nat(9), fc.nat(6), fc.nat(3))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));
const zones = fc.array(zone, { minLength: 1, maxLength: 3 });

const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  text,
  fc.boolean(),
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
);
/** Of a formula "" is a result, too. */
const result = fc.oneof(value, fc.constant(""));
const content = fc.oneof(
  record<Omit<Cell, "column">>({ look: maybe(look), value: maybe(value) }),
  record<Omit<Cell, "column">>({
    ...{ look: maybe(look), value: result },
    formula: formula.map((stored) => ({ text: stored })),
  }),
);

/** Rows with cells from the left, some of them below a dynamic array in the first column. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.array(
      fc.record({
        gap: fc.nat(3),
        cells: fc.array(fc.tuple(fc.nat(2), content), { maxLength: 5 }),
        height: maybe(points),
        isHeightSet: fc.boolean(),
        hidden: isSet,
      }),
      { maxLength: 8 },
    ),
    fc.tuple(formula, fc.array(result, { minLength: 1, maxLength: 4 })),
  )
  .map(([lines, [array, results]]) => {
    let last = -1;
    const made = lines.flatMap(({ gap, cells, height, isHeightSet, hidden }): Row[] => {
      const row = (last += 1 + gap);
      let column = 0;
      const filled = cells.flatMap(([skipped, cell]): Cell[] => {
        column += 1 + skipped;
        return Object.keys(cell).length === 0 ? [] : [{ column, ...cell }];
      });
      const set = height !== undefined && isHeightSet ? true : undefined;
      const plain = clean<Row>({ row, height, isHeightSet: set, hidden, cells: filled });
      return filled.length === 0 && height === undefined && !hidden ? [] : [plain];
    });
    const top = last + 1;
    const fills = { top, left: 0, bottom: top + results.length - 1, right: 0 };
    const spilled = results.map((shown, index): Row => {
      const cell = index === 0 ? { formula: { text: array, fills } } : { isSpilled: true };
      return { row: top + index, cells: [{ column: 0, value: shown, ...cell }] };
    });
    return [...made, ...spilled];
  });

const operator = fc.constantFrom(...OPERATORS);
const compared = operator.chain((each) => {
  const count = /etween$/.test(each) ? 2 : 1;
  return fc.tuple(
    fc.constant(each),
    fc.array(fc.constantFrom("0", "A1+1", '"<"'), { minLength: count, maxLength: count }),
  );
});
const message = fc.record({ title: fc.constantFrom("", "KIM"), text });
const validation = record<Validation>({
  zones,
  rule: fc.oneof(
    fc
      .tuple(fc.constantFrom("whole", "decimal", "date", "time", "textLength"), compared)
      .map(([kind, [each, formulas]]) => ({ kind, operator: each, formulas })),
    fc.record({
      kind: fc.constant("list"),
      formula: fc.constantFrom('"Stadt,Kreis"', "$A$1:$A$3"),
      dropDown: fc.boolean(),
    }),
    formula.map((own) => ({ kind: "custom", formula: own })),
  ),
  severity: fc.constantFrom("stop", "warning", "information", "none"),
  allowBlank: fc.boolean(),
  alert: maybe(message),
  prompt: maybe(message),
});
const conditionalFormat = fc
  .tuple(
    fc.record({
      zones,
      condition: fc.oneof(
        formula.map((own) => ({ kind: "formula" as const, formula: own })),
        compared.map(([each, formulas]) => ({
          ...{ kind: "value" as const, operator: each, formulas },
        })),
      ),
    }),
    record<ConditionalFormat["look"]>({
      ...{ font: record(marks), fill: maybe(color), borders },
      numberFormat: maybe(fc.constantFrom("0.0", '"<"0')),
    }),
    isSet,
  )
  .map(([format, changed, stopIfTrue]): ConditionalFormat => ({
    ...format,
    look: changed,
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));

const chart: fc.Arbitrary<Chart> = fc
  .record({
    name: text,
    type: fc.constantFrom("column", "bar", "line", "pie", "doughnut"),
    stacked: fc.boolean(),
    title: fc.constantFrom("", "Anteile & Stellen"),
    legend: fc.constantFrom("none", "top", "bottom", "left", "right"),
    showValues: fc.boolean(),
    series: fc.array(
      record({
        name: maybe(fc.constantFrom({ text: "VZÄ <1>" }, { reference: "'Mein Blatt'!$B$1" })),
        values: fc.constant("'Mein Blatt'!$B$2:$B$4"),
        color,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    labels: maybe(fc.constant("'x''y'!$A$2:$A$4")),
    place: fc.record({
      ...{ row: fc.nat(40), column: fc.nat(9), width: points, height: points },
      offset: fc.record({ x: points, y: points }),
    }),
  })
  .map((each) => {
    const isPie = each.type === "pie" || each.type === "doughnut";
    // The slices of a pie have the colours of the writer, and are never stacked.
    const series = each.series.map((one) => (isPie ? { ...one, color: "#4472C4" } : one));
    const [first] = series;
    const own = { ...each, series: isPie ? [first] : series };
    return clean<Chart>({ ...own, stacked: each.stacked && !isPie });
  });

const texts = fc.record({
  left: fc.constantFrom("", "KIM && Co"),
  center: fc.constantFrom("", "Seite &P von &N", "Sum & mary"),
  right: fc.constantFrom("", "&D"),
});
const titles = fc.nat(3).map((last) => ({ first: 0, last }));
const page = record<Page>({
  landscape: fc.boolean(),
  paperSize: fc.constantFrom(8, 9),
  zoom: fc.oneof(
    fc.integer({ min: 10, max: 400 }).map((percent) => ({ percent })),
    fc.constantFrom({ wide: 1 }, { tall: 2 }, { wide: 1, tall: 3 }),
  ),
  margins: fc.record(
    Object.fromEntries(Object.keys(blankSheet.page.margins).map((edge) => [edge, points])),
  ),
  centered: fc.record({ horizontally: fc.boolean(), vertically: fc.boolean() }),
  ...{ printGridlines: fc.boolean(), printHeadings: fc.boolean(), blackAndWhite: fc.boolean() },
  ...{ header: texts, footer: texts, area: maybe(zone) },
  ...{ titleRows: maybe(titles), titleColumns: maybe(titles) },
});

const sheet: fc.Arbitrary<Omit<Sheet, "name" | "tables">> = record({
  ...{ state: fc.constantFrom("visible", "hidden", "veryHidden"), tabColor: maybe(color) },
  gridlines: fc.boolean(),
  frozen: maybe(
    fc.constantFrom({ rows: 1, columns: 0 }, { rows: 0, columns: 2 }, { rows: 3, columns: 1 }),
  ),
  defaultRowHeight: points,
  columns: fc
    .array(fc.tuple(points, isSet), { maxLength: 4 })
    .map((widths) => widths.map(([width, hidden], column) => clean({ column, width, hidden }))),
  ...{ rows, merges: fc.array(zone, { maxLength: 2 }) },
  conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
  validations: fc.array(validation, { maxLength: 3 }),
  links: fc.array(record({ zone, location: text, tip: maybe(text) }), { maxLength: 2 }),
  notes: fc.array(fc.record({ row: fc.nat(9), column: fc.nat(9), author: word, text }), {
    maxLength: 2,
  }),
  ...{ charts: fc.array(chart, { maxLength: 2 }), page, isProtected: isSet },
});

const table = record<Sheet["tables"][number]>({
  ...{ zone, showHeaders: fc.boolean(), showTotals: fc.boolean(), showFilter: fc.boolean() },
  showBandedRows: fc.boolean(),
  style: fc.constant("TableStyleMedium2"),
  columns: fc.array(
    record({
      ...{ name: word, formula: maybe(formula) },
      total: maybe(
        fc.oneof(
          text.map((own) => ({ text: own })),
          formula.map((own) => ({ formula: own })),
        ),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const NAMES = ["Blatt 1", "x'y", "Übersicht, neu"];

/** Settings are kept as JSON, which knows no -0. */
const setting = fc
  .jsonValue({ maxDepth: 1 })
  .map((each): unknown => JSON.parse(JSON.stringify(each)));

/** Workbooks with whatever the model can hold, in the one form that each has. */
export const workbooks: fc.Arbitrary<Workbook> = fc
  .record({
    sheets: fc.array(fc.tuple(sheet, fc.array(table, { maxLength: 2 })), {
      minLength: 1,
      maxLength: 3,
    }),
    names: fc.array(
      record<Workbook["names"][number]>({ formula, sheet: maybe(fc.constant(0)), hidden: isSet }),
      { maxLength: 3 },
    ),
    title: maybe(text.map((own) => `KIM ${own}`)),
    countsFrom1904: isSet,
    settings: fc.dictionary(fc.constantFrom("a", "KIM.draft"), setting),
    hasAddIn: fc.boolean(),
  })
  .map(({ sheets, names, hasAddIn, settings, ...others }) =>
    clean<Workbook>({
      ...others,
      activeSheet: sheets.length - 1,
      sheets: sheets.map(([own, tables], index) => ({
        ...{ ...own, name: NAMES[index]! },
        tables: tables.map((each, at) => ({ ...each, name: `Orte_${index}_${at}` })),
      })),
      names: names.map((each, index) => ({ ...each, name: `Name_${index}` })),
      addIn: hasAddIn
        ? {
            ...{ id: "97fc364f-b31a-4824-9218-746e57fd25f9", version: "0.1.0.0" },
            ...{ store: "\\\\server\\kim", storeType: "FileSystem" },
            instance: "0F8FAD5B-D9CB-469F-A165-70867728950E",
            ...{ functions: ["_xldudf_KIM_SHARE"], settings },
          }
        : undefined,
    }),
  );
