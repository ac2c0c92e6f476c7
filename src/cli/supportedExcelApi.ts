import { supportedExcelApi as words } from "../locales/de/supportedExcelApi";
import type { SupportedClass } from "../workbench/host/supportedApi";
import { formatMarkdown } from "./formatMarkdown";

/** Prints what the embedded Excel answers: docs/unterstuetzte-excel-api.md. */
export function printSupportedExcelApi(classes: readonly SupportedClass[]): Promise<string> {
  const list = words.limitLines.map((line) => `- ${line}`).join("\n");
  const sections = [
    `# ${words.title}`,
    ...words.intro,
    `## ${words.limits}`,
    list,
    `## ${words.formulas}`,
    ...words.formulaLines,
    features(),
    ...classes.flatMap(({ name, members }) => [`## ${name}`, table(members)]),
  ];
  return formatMarkdown(sections.join("\n\n"));
}

function table(members: SupportedClass["members"]): string {
  const rows = members.map(({ name, kind, since }) => [`\`${name}\``, words.kinds[kind], since]);
  return tableOf(words.columns, rows);
}

function features(): string {
  const rows = words.features.map(({ name, example, alone }) => [
    name,
    `\`${example}\``,
    alone ? words.yes : words.no,
  ]);
  return tableOf(words.featureColumns, rows);
}

function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}
