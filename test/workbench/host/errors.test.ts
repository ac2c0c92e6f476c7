import { errorOf, failingAt, newExcel, scenarios } from "./excel";

/** What goes wrong must reach the add-in as it does from Excel. */
scenarios({
  "a missing sheet is ItemNotFound, with the statement that asked for it": async ({
    Excel,
    OfficeExtension,
  }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nirgends").getRange("A1").values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect([error.code, error.name]).toEqual(["ItemNotFound", "RichApi.Error"]);
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toContain("worksheets.getItem(");
  },

  "a block of another shape is InvalidArgument and nothing is written": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.values",
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  },

  "an address that is none is InvalidArgument": async ({ Excel }) => {
    for (const address of ["A0", "Hallo Welt", "A1:B2:C3", "A1048577", "Fehlt!A1"]) {
      const error = await errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(address);
          await context.sync();
        }),
      );
      expect([address, error.code]).toEqual([address, "InvalidArgument"]);
    }
  },

  "a formula that cannot be read is InvalidArgument": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").formulas = [["=SUM(1,"]];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range.formulas",
    ]);
  },

  "a sheet name that exists, or that no sheet can have, is refused": async ({ Excel }) => {
    const add = (name: string) =>
      errorOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect((await add("tabelle1")).code).toBe("ItemAlreadyExists");
    expect((await add("2021/2022")).code).toBe("InvalidArgument");
    expect((await add("x".repeat(32))).code).toBe("InvalidArgument");
  },

  "a property that was not loaded is the client's own error": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  },

  "what this host lacks is ApiNotFound with its name": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
        await context.sync();
      }),
    );
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      "Range.getImage is not implemented by this host",
    ]);
  },

  "what came after LTSC 2021 is not claimed": async ({ Office }) => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    const newer = newExcel({ excelApi: "1.17" }).Office.context.requirements;
    expect(newer.isSetSupported("ExcelApi", "1.17")).toBe(true);
  },

  "a batch is no transaction: what came before the error stays": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["davor"]];
        context.workbook.worksheets.getItem("Nirgends").activate();
        sheet.getRange("A2").values = [["danach"]];
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["davor"], [""]]);
    });
  },

  "a null object can be asked and deleted, not changed": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nirgends").load("name");
        await context.sync();
        expect(sheet.isNullObject).toBe(true);
        // As Microsoft's own samples do before they make a sheet.
        context.workbook.worksheets.getItemOrNullObject("Nirgends").delete();
        await context.sync();
        sheet.activate();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  },

  "a range whose cells were deleted is gone": async ({ Excel }) => {
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const held = sheet.getRange("A2").load("address");
        await context.sync();
        sheet.getRange("2:2").delete("Up");
        held.load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  },

  "a protected sheet denies access but to unlocked cells": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      sheet.getRange("A1").values = [["Eingabe"]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const write = (address: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(address).values = [["gesperrt"]];
        await context.sync();
      });
    expect((await errorOf(write("B1"))).code).toBe("AccessDenied");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
    await write("B1");
  },

  "a row beyond Excel is refused, a cell beyond the grid is blank": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const far = sheet.getRange("XFD1048576").load("values");
      await context.sync();
      expect(far.values).toEqual([[""]]);
    });
    const error = await errorOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("XFD1048576").getOffsetRange(1, 0);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  },
});

test("a test can let any change of a batch fail", async () => {
  const write = (excel: ReturnType<typeof newExcel>) =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("2023");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
  const all = failingAt(0);
  await write(newExcel({ watch: all.watch }));
  expect(all.changes).toEqual(["WorksheetCollection.add", "Range.values", "RangeFont.bold"]);
  for (let n = 1; n <= all.changes.length; n++) {
    const excel = newExcel({ watch: failingAt(n).watch });
    expect((await errorOf(write(excel))).code).toBe("GeneralException");
    const sheets = excel.grid.sheets.all();
    expect(sheets).toHaveLength(n === 1 ? 1 : 2);
  }
});
