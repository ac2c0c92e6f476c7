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
    ...classes.flatMap(({ name, members }) => [`## ${name}`, table(members)]),
  ];
  return formatMarkdown(sections.join("\n\n"));
}

function table(members: SupportedClass["members"]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = members.map(({ name, kind, since }) => [`\`${name}\``, words.kinds[kind], since]);
  return [line(words.columns), line(words.columns.map(() => "---")), ...rows.map(line)].join("\n");
}
