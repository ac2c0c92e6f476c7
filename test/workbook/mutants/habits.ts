import { type ExcelOptions, registerFailing, type TestExcel } from "../../workbench/host/excel";

type Meanwhile = (excel: TestExcel) => unknown;

/** What an add-in may be used to, as version 0.1 was, and what it comes to. */
export interface Habit {
  readonly habit: string;
  /** The Excel in which it goes wrong; in a kind one it comes to `right`. */
  readonly excel: ExcelOptions;
  /** What is kind there, where that is not the usual. */
  readonly kind?: ExcelOptions;
  /** What makes it go wrong, if that is not the Excel but somebody who uses it meanwhile. */
  readonly befalls?: Meanwhile;
  readonly right: unknown;
  readonly follow: (excel: TestExcel, meanwhile: Meanwhile) => Promise<unknown>;
}

const inSheet = <Result>(
  { Excel }: TestExcel,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));

const contentOf = (
  excel: TestExcel,
  address: string,
  what: "values" | "text" = "values",
): Promise<unknown> =>
  inSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address).load(what);
    await context.sync();
    return (range[what] as unknown[][])[0]![0];
  });

const enter = (excel: TestExcel, address: string, content: unknown): Promise<void> =>
  inSheet(excel, async (sheet, context) => {
    sheet.getRange(address).formulas = [[content]];
    await context.sync();
  });

export const HABITS: readonly Habit[] = [
  {
    habit: "taking the first answer for the last",
    excel: { answers: "byHand" },
    right: 20,
    async follow(excel) {
      await enter(excel, "A1", "=KIM.TIMES(10,2)");
      return contentOf(excel, "A1");
    },
  },
  {
    habit: "entering formulas without asking whether their functions are known",
    excel: { functions: "unregistered" },
    right: 20,
    async follow(excel) {
      await enter(excel, "A1", "=KIM.TIMES(10,2)");
      excel.registration?.register();
      return contentOf(excel, "A1");
    },
  },
  {
    habit: "comparing without asking whether Excel calculates by itself",
    excel: { calculation: "manual" },
    right: 10,
    async follow(excel) {
      await enter(excel, "A1", 1);
      await enter(excel, "B1", "=2*A1");
      await enter(excel, "A1", 5);
      return contentOf(excel, "B1");
    },
  },
  {
    habit: "writing days without asking from when they are counted",
    excel: { dates: "1904" },
    right: "01.11.2021",
    async follow(excel) {
      await inSheet(excel, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.values = [[44501]];
        cell.numberFormat = [["dd.mm.yyyy"]];
        await context.sync();
      });
      return contentOf(excel, "A1", "text");
    },
  },
  {
    habit: "fitting rows before the columns have their widths",
    excel: { rowHeights: "stay" },
    right: true,
    follow: (excel) =>
      inSheet(excel, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.format.columnWidth = 30;
        cell.format.wrapText = true;
        cell.values = [["ein langer Text, der in mehreren Zeilen steht"]];
        cell.format.autofitRows();
        cell.format.columnWidth = 500;
        cell.load("height");
        await context.sync();
        return cell.height < 20;
      }),
  },
  {
    habit: "making requests whatever the user does",
    excel: {},
    befalls: ({ cellEditing }) => cellEditing.begin(),
    right: "done",
    async follow(excel, meanwhile) {
      await meanwhile(excel);
      const request = excel.Excel.run((context) => context.sync());
      return request.then(
        () => "done",
        ({ code }) => code,
      );
    },
  },
  {
    habit: "asking the workbook alone for its names",
    excel: {},
    befalls: (excel) => inSheet(excel, async (sheet) => void sheet.copy()),
    right: true,
    async follow(excel, meanwhile) {
      await inSheet(excel, async (sheet, { workbook }) => {
        workbook.names.add("Pauschale", sheet.getRange("A1"));
      });
      await meanwhile(excel);
      return inSheet(excel, async (_, context) => {
        const { names, worksheets } = context.workbook;
        names.load("items");
        worksheets.load("items");
        await context.sync();
        return names.items.length === worksheets.items.length;
      });
    },
  },
  {
    habit: "leaving it to TRIM to tidy up a name",
    excel: {},
    befalls: (excel) => enter(excel, "A1", "Kamen\u00a0"),
    right: "Kamen",
    async follow(excel, meanwhile) {
      await enter(excel, "A1", " Kamen ");
      await meanwhile(excel);
      await enter(excel, "B1", "=TRIM(A1)");
      return contentOf(excel, "B1");
    },
  },
  {
    habit: "counting on undo after a sheet got its name",
    excel: { platform: "PC" },
    kind: { platform: "OfficeOnline" },
    right: "",
    async follow(excel) {
      await enter(excel, "A1", 1);
      await inSheet(excel, async (sheet, context) => {
        sheet.name = "2023";
        await context.sync();
      });
      excel.model.dispatch("REQUEST_UNDO");
      excel.model.dispatch("REQUEST_UNDO");
      return contentOf(excel, "A1");
    },
  },
  {
    habit: "leaving it to the cell to say what is wrong",
    excel: { messages: "unseen" },
    right: "Der Faktor fehlt.",
    async follow(excel) {
      registerFailing("Der Faktor fehlt.");
      await enter(excel, "A1", "=KIM.TIMES(1,2)");
      const { model } = excel;
      const position = { sheetId: model.getters.getActiveSheetId(), row: 0, col: 0 };
      return model.getters.getEvaluatedCell(position).message;
    },
  },
];
