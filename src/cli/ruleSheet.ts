import { citation } from "../engine/rules/citation";
import type { Programme, RuleRecord } from "../engine/rules/programme";
import { ruleItems } from "../locales/de/ruleItems";
import { ruleSheet as words } from "../locales/de/ruleSheet";
import { numberText } from "../locales/numberText";
import { formatMarkdown } from "./formatMarkdown";

/** Prints the rule data of programmes as a page an auditor can read: docs/rechenregeln.md. */
export function printRuleSheet(programmes: readonly Programme[]): Promise<string> {
  const asOf = programmes[0]!.asOf.split("-").reverse().join(".");
  const sections = [
    `# ${words.title}`,
    words.intro,
    words.asOf(asOf),
    [words.stated, words.derived].map((line) => `- ${line}`).join("\n"),
    words.gap,
    ...programmes.flatMap(programmeSections),
  ];
  return formatMarkdown(sections.join("\n\n"));
}

function programmeSections(programme: Programme): string[] {
  return [
    `## ${programme.name}`,
    ...programme.modules.flatMap(({ module, name }) => [
      `### ${words.module(module, name)}`,
      table(programme, module),
    ]),
    `### ${words.documents}`,
    documentList(programme),
  ];
}

function table(programme: Programme, module: number): string {
  const records = programme.records
    .filter((record) => record.module === module)
    .sort((a, b) => a.year - b.year);
  const rows = records.map((record) => [
    String(record.year),
    subjectOf(record),
    valueOf(record),
    citation(programme, record),
    words.confidence[record.confidence],
    [record.reason, record.note].filter(Boolean).join(" "),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(words.columns), line(words.columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function subjectOf({ kind, item, recipient }: RuleRecord): string {
  const name = ruleItems[item as keyof typeof ruleItems];
  const subject = item === "POST" ? words.kinds[kind] : `${words.kinds[kind]}: ${name}`;
  return recipient === undefined ? subject : `${subject} (${words.recipients[recipient]})`;
}

function valueOf({ value, unit, maximumQuantity }: RuleRecord): string {
  const amount = `${numberText(Number(value), "de")} ${words.units[unit]}`;
  return maximumQuantity === undefined ? amount : `${amount}, ${words.most(maximumQuantity)}`;
}

function documentList({ documents }: Programme): string {
  return Object.values(documents)
    .map(({ title, number, url }) => {
      const name = number === undefined ? title : `${title} ${number}`;
      return url === undefined ? `- ${name}` : `- [${name}](${url})`;
    })
    .sort()
    .join("\n");
}
