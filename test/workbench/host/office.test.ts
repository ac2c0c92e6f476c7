import { scenarios } from "./excel";

scenarios({
  "Office is ready and knows its host and languages": async ({ Office }) => {
    const info = await Office.onReady();
    expect(info).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.PC });
    const { displayLanguage, contentLanguage, officeTheme, requirements } = Office.context;
    expect([displayLanguage, contentLanguage]).toEqual(["de-DE", "de-DE"]);
    expect(officeTheme?.bodyBackgroundColor).toBe("#FFFFFF");
    expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.3")).toBe(true);
    expect(requirements.isSetSupported("SharedRuntime")).toBe(true);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  },

  "associated functions and ribbon commands reach the host": async ({
    Office,
    CustomFunctions,
    actions,
    functions,
  }) => {
    const command = () => undefined;
    Office.actions.associate("kim.newYear", command);
    CustomFunctions.associate("share", (total: number) => total);
    expect(actions.get("kim.newYear")).toBe(command);
    expect([...functions.keys()]).toEqual(["SHARE"]);
    expect(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "x").code).toBe(
      "#N/A",
    );
  },

  "the application speaks the language of the workbook": async ({ Excel }) => {
    await Excel.run(async (context) => {
      const application = context.workbook.application.load("decimalSeparator,thousandsSeparator");
      const culture = application.cultureInfo.load("name");
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
      expect(culture.name).toBe("de-DE");
    });
  },
});
