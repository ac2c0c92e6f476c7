import { baseRateConfidence } from "../engine/rules/baseRate";
import type { BaseRateData } from "../engine/rules/baseRates";
import { citation, germanDate } from "../engine/rules/citation";
import type {
  DocumentInPrint,
  Programme,
  RecordInPrint,
  RuleRecord,
} from "../engine/rules/programme";
import { confidences } from "../locales/de/confidences";
import { ruleItems } from "../locales/de/ruleItems";
import { ruleSheet as words } from "../locales/de/ruleSheet";
import { numberText } from "../locales/numberText";
import { formatMarkdown } from "./formatMarkdown";

/** Prints the rule data of programmes as a page an auditor can read: docs/rechenregeln.md. */
export function printRuleSheet(
  programmes: readonly Programme[],
  baseRates: BaseRateData,
): Promise<string> {
  const asOf = germanDate(programmes[0]!.asOf);
  const sections = [
    `# ${words.title}`,
    words.intro,
    words.asOf(asOf),
    [words.stated, words.unofficialCopy, words.derived].map((line) => `- ${line}`).join("\n"),
    words.gap,
    ...programmes.flatMap(programmeSections),
    ...baseRateSections(baseRates),
  ];
  return formatMarkdown(sections.join("\n\n"));
}

function baseRateSections({ rows, documents }: BaseRateData): string[] {
  const lines = rows.map((row) => [
    germanDate(row.from),
    `${numberText(Number(row.percent), "de", 2)} %`,
    confidences[baseRateConfidence(row)],
  ]);
  return [
    `## ${words.baseRateTitle}`,
    words.baseRates,
    markdownTable(words.baseRateColumns, lines),
    `### ${words.documents}`,
    documentList({ documents }),
  ];
}

function programmeSections(programme: Programme): string[] {
  return [
    `## ${programme.name}`,
    ...programme.modules.flatMap(({ module, name, recommendedAtKi: recommended }) => [
      `### ${words.module(module, name)}`,
      table(programme, module),
      ...(recommended
        ? [words.recommendedAtKi(recommended.oneIn, citation(programme, recommended))]
        : []),
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
    confidences[record.confidence],
    [record.reason, (record as RecordInPrint).note].filter(Boolean).join(" "),
  ]);
  return markdownTable(words.columns, rows);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
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

function documentList({ documents }: Pick<Programme, "documents">): string {
  return Object.values(documents)
    .map(({ title, number, url }: DocumentInPrint) => {
      const name = number === undefined ? title : `${title} ${number}`;
      return url === undefined ? `- ${name}` : `- [${name}](${url})`;
    })
    .sort()
    .join("\n");
}
