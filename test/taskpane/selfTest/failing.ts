import { catalogue } from "../../../src/functions/catalogue";
import type { PointId, TriedFunctions } from "../../../src/taskpane/selfTest/bench";
import { Events } from "../../../src/workbench/host/events";
import { ChartTitle } from "../../../src/workbench/host/model/chartTitle";
import { ConditionalFormatRule } from "../../../src/workbench/host/model/conditionalFormatRule";
import { DataValidation } from "../../../src/workbench/host/model/dataValidation";
import { NamedItemCollection } from "../../../src/workbench/host/model/namedItemCollection";
import { Range } from "../../../src/workbench/host/model/range";
import { TableRowCollection } from "../../../src/workbench/host/model/tableRowCollection";
import { WorksheetFreezePanes } from "../../../src/workbench/host/model/worksheetFreezePanes";
import { refusing } from "../../../src/workbench/host/refusals";
import { registries } from "../../../src/workbench/spreadsheet/library";
import type { ExcelOptions } from "../../workbench/host/excel";

/** An Excel in which something is not as the product needs it. */
export interface Failing {
  readonly what: string;
  /** The points that find it, of those that are tried. */
  readonly fails: readonly PointId[];
  /** Others that do not mind; without a list only those that find it are tried. */
  readonly besides?: readonly PointId[];
  readonly excel?: ExcelOptions;
  /** What Excel calls in place of KIM's functions. */
  readonly functions?: object;
  /** What the page calls. */
  readonly called?: Partial<TriedFunctions>;
  /** Changes the stand-in; undone with the mocks. */
  readonly spoil?: () => void;
  /** A part of the report. */
  readonly says: string;
}

type Share = typeof catalogue.SHARE;
const { SHARE } = catalogue;

/** Only what is in its first cell. */
const withoutSpill: Share = (...given) => [[SHARE(...given)[0]![0]!]];

/** The answer for the amount that was asked first. */
function stale(): Share {
  const first = new Map<string, number[][]>();
  return (total, weights, ...rest) => {
    const key = String(weights);
    const answer = first.get(key) ?? SHARE(total, weights, ...rest);
    first.set(key, answer);
    return answer;
  };
}

const silent: Share = () => {
  const { Error: KimError, ErrorCode } = CustomFunctions;
  throw new KimError(ErrorCode.invalidValue);
};

/** One of the library's functions answers something else until the mocks are restored. */
function replace(name: string, value: number | string): void {
  const original = registries.functionRegistry.get(name);
  jest.spyOn(original, "compute").mockReturnValue({ value });
}

export const FAILING: readonly Failing[] = [
  {
    what: "an Excel that is too old",
    fails: ["requirements"],
    besides: ["calculation"],
    excel: { excelApi: "1.13" },
    says: "ExcelApi 1.14: erwartet true, erhalten false",
  },
  {
    what: "functions that are not registered",
    fails: ["functions", "examples", "tables"],
    besides: ["dates", "excelFunctions"],
    excel: { functions: "unregistered" },
    says: "#NAME?",
  },
  {
    what: "functions of an older version than the pane",
    fails: ["functions"],
    called: { VERSION: () => "KIM 9.9.9" },
    says: "erwartet KIM 9.9.9, erhalten KIM 1",
  },
  {
    what: "an Excel that calculates on request",
    fails: ["calculation"],
    besides: ["functions", "recalculation", "blockedSpill"],
    excel: { calculation: "manual" },
    says: "calculationMode: erwartet Automatic, erhalten Manual",
  },
  {
    what: "a workbook that counts days from 1904",
    fails: ["dates"],
    besides: ["functions"],
    excel: { dates: "1904" },
    says: "=DATE(1904,1,2): erwartet 1463, erhalten 1",
  },
  {
    what: "a function that is off by a cent",
    fails: ["examples", "notation"],
    besides: ["functions"],
    functions: {
      INSTALMENTS: (...given: Parameters<typeof catalogue.INSTALMENTS>) =>
        catalogue.INSTALMENTS(...given).map((row) => row.map((each) => each + 0.01)),
    },
    says: "=KIM.INSTALMENTS(112500): erwartet 56250 · 56250, erhalten 56250.01 · 56250.01",
  },
  {
    what: "an Excel in another language than the pane",
    fails: ["notation"],
    excel: { language: "en" },
    says: "erwartet =SUMME(1,5;2), erhalten =SUM(1.5,2)",
  },
  {
    what: "a function that fails without a sentence",
    fails: ["messages"],
    called: { SHARE: silent },
    says: 'KIM.SHARE(50000,{39;"?"}): erwartet …, erhalten false',
  },
  {
    what: "an Excel that keeps old answers",
    fails: ["recalculation"],
    besides: ["functions"],
    functions: { SHARE: stale() },
    says: "=SUM(C1:C9): erwartet 18000.01, erhalten 9000",
  },
  {
    what: "an Excel that never answers",
    fails: ["functions"],
    excel: { answers: "byHand" },
    says: "erhalten #BUSY!",
  },
  {
    what: "results that do not spill",
    fails: ["blockedSpill", "spillReferences", "copiedSheet", "recalculation"],
    functions: { SHARE: withoutSpill },
    says: "=KIM.SHARE(100,{1;3}): erwartet #SPILL!, erhalten 25",
  },
  {
    what: "an Excel without references to whole results",
    fails: ["spillReferences"],
    besides: ["blockedSpill"],
    spoil: () => replace("SPILLED.RANGE", "#NAME?"),
    says: "=SUM(A1#): erwartet 100, erhalten #NAME?",
  },
  {
    what: "an Excel that takes no names",
    fails: ["names", "copiedSheet"],
    besides: ["tables"],
    excel: { watch: refusing(["NamedItemCollection.add"]) },
    says: "GeneralException",
  },
  {
    what: "a table that does not grow",
    fails: ["tables"],
    spoil: () =>
      jest.spyOn(TableRowCollection.prototype, "add").mockImplementation(function (
        this: TableRowCollection,
      ) {
        return this.getItemAt(0);
      }),
    says: "[Key]): erwartet 10, erhalten 4",
  },
  {
    what: "a copied sheet without names of its own",
    fails: ["copiedSheet"],
    besides: ["functions"],
    spoil: () => jest.spyOn(NamedItemCollection.prototype, "items", "get").mockReturnValue([]),
    says: "names: erwartet KIM_SELFTEST, erhalten –",
  },
  {
    what: "an Excel that does not say from where it calls",
    fails: ["explanation"],
    besides: ["functions"],
    functions: { FORWARD: catalogue.FORWARD },
    says: "=KIM.FORWARD(A1,57000): erwartet answered, erhalten notCalled",
  },
  {
    what: "an Excel that hands over no formulas",
    fails: ["inspection"],
    spoil: () => jest.spyOn(Range.prototype, "formulas", "get").mockReturnValue([[""]]),
    says: "=KIM.SHARE(100,A1:A2): erwartet rangeTooShort, erhalten –",
  },
  {
    what: "an Excel that tells nothing",
    fails: ["events"],
    spoil: () =>
      jest.spyOn(Events.prototype as never, "report" as never).mockReturnValue(undefined as never),
    says: "onCalculated: erwartet true, erhalten false",
  },
  {
    what: "one of Excel's own functions that answers otherwise",
    fails: ["excelFunctions"],
    besides: ["functions"],
    spoil: () => replace("TRIM", "a b"),
    says: "=LEN(TRIM(F1)): erwartet 4, erhalten 3",
  },
  {
    what: "amounts that look different",
    fails: ["formats"],
    spoil: () =>
      jest.spyOn(Range.prototype, "text", "get").mockReturnValue([["#"], ["#"], ["#"], ["#"]]),
    says: "dd.mm.yyyy: erwartet 01.07.2023, erhalten #",
  },
  {
    what: "conditional formats that are not kept",
    fails: ["conditionalFormats"],
    spoil: () =>
      jest.spyOn(ConditionalFormatRule.prototype, "formula", "get").mockReturnValue("=FALSE"),
    says: 'formula: erwartet =$A1="x", erhalten =FALSE',
  },
  {
    what: "entries that are not checked",
    fails: ["validation"],
    spoil: () => jest.spyOn(DataValidation.prototype, "type", "get").mockReturnValue("None"),
    says: "A1: erwartet Decimal, erhalten None",
  },
  {
    what: "headings that cannot be frozen",
    fails: ["freeze"],
    spoil: () => jest.spyOn(WorksheetFreezePanes.prototype, "freezeAt").mockReturnValue(undefined),
    says: "A1:B3: erwartet A1:B3, erhalten –",
  },
  {
    what: "charts without their title",
    fails: ["charts"],
    spoil: () => jest.spyOn(ChartTitle.prototype, "text", "get").mockReturnValue("Diagramm"),
    says: "title: erwartet KIM, erhalten Diagramm",
  },
  {
    what: "a page that is not fitted",
    fails: ["page"],
    excel: { fitToPages: "never" },
    says: "horizontalFitToPages: erwartet 1",
  },
  {
    what: "an Excel without a printer",
    fails: ["page"],
    besides: ["charts", "freeze"],
    excel: { printer: "none" },
    says: "Excel lehnt es ab: GeneralException",
  },
  {
    what: "an Excel that refuses all ornaments",
    fails: ["validation", "freeze", "charts", "page"],
    besides: ["names", "conditionalFormats"],
    excel: { ornaments: "refused" },
    says: "Excel lehnt es ab: GeneralException",
  },
  {
    what: "sheets that cannot be removed",
    fails: ["cleanUp"],
    besides: ["dates", "calculation"],
    excel: { watch: refusing(["Worksheet.delete"]) },
    says: "~ KIM Test 1",
  },
];
