/** The fields of `RecordInPrint` and `DocumentInPrint`. */
const IN_PRINT = new Set(["financing", "note", "period", "url"]);

/** A loader for webpack: leaves out of the rule data what only the manual prints. */
export default function ruleDataForExcel(source: string): string {
  return JSON.stringify(
    JSON.parse(source, (key, value: unknown) => (IN_PRINT.has(key) ? undefined : value)),
  );
}
