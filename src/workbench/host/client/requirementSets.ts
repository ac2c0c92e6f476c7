/** What Excel LTSC 2021 supports beside ExcelApi, as far as an add-in of KIM's kind asks for it. */
const LTSC_2021: Readonly<Record<string, string>> = {
  addincommands: "1.1",
  customfunctionsruntime: "1.3",
  delayforcelledit: "1.1",
  dialogapi: "1.1",
  sharedruntime: "1.1",
};

export const LTSC_EXCEL_API = "1.14";

/** `isSetSupported` of a host with that version of ExcelApi. "1.10" is newer than "1.9". */
export function requirementSets(excelApi = LTSC_EXCEL_API) {
  const supported: Readonly<Record<string, string>> = { ...LTSC_2021, excelapi: excelApi };
  return {
    isSetSupported(name: string, minVersion: string | number = "1.1"): boolean {
      const version = supported[name.toLowerCase()];
      return version !== undefined && ordinal(version) >= ordinal(String(minVersion));
    },
  };
}

function ordinal(version: string): number {
  const [major = "0", minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
