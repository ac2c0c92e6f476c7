import type { Severity } from "../../engine/grantYear/finding";
import type { KimCommandTexts } from "../../locales/kimCommandText";
import type { CheckedFile, CheckedFinding } from "./checkFile";

/** How many findings of each severity, and what else was counted. */
export interface Totals extends Record<Severity, number> {
  readonly files: number;
  readonly grantYears: number;
  /** Files that could not be read. */
  readonly unread: number;
}

export function totalsOf(files: readonly CheckedFile[]): Totals {
  const findings = files.flatMap(findingsOf);
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return {
    files: files.length,
    grantYears: files.reduce((sum, { grantYears }) => sum + grantYears.length, 0),
    unread: files.filter(({ problem }) => problem !== undefined).length,
    ...{ error: count("error"), warning: count("warning"), hint: count("hint") },
  };
}

const findingsOf = ({ findings, grantYears }: CheckedFile): readonly CheckedFinding[] => [
  ...findings,
  ...grantYears.flatMap((each) => each.findings),
];

/** What was found in a file, to be read. */
export function checkText(checked: CheckedFile, texts: KimCommandTexts): string {
  const { file, problem, findings, grantYears } = checked;
  if (problem !== undefined) return `${file}\n  ${texts.severities.error}: ${problem}`;
  return [
    file,
    ...findings.map((finding) => line(finding, texts)),
    ...grantYears.flatMap(({ sheet, programme, year, module, findings: own }) => [
      `  ${texts.year(programme, year, module)} (${sheet})`,
      ...(own.length === 0
        ? [`    ${texts.noFindings}`]
        : own.map((each) => `  ${line(each, texts)}`)),
    ]),
  ].join("\n");
}

function line({ severity, entry, field, sentence }: CheckedFinding, texts: KimCommandTexts) {
  const place = [entry, field].filter((part) => part !== "").join(", ");
  return `  ${texts.severities[severity]}: ${place === "" ? "" : `${place}: `}${sentence}`;
}
