import type { IFunction } from "custom-functions-metadata";
import { argumentsOf, FUNCTION_IDS, type FunctionId } from "../contract/contract";
import { type Example, resultIn } from "../locales/functionExample";
import { functionText } from "../locales/functionText";
import { functionTexts } from "../locales/functionTexts";
import type { FunctionsJson } from "./functionMetadata";
import { formatMarkdown } from "./formatMarkdown";
import { withPart } from "./manualPart";
import { resultText } from "./resultText";

/**
 * The manual with what the metadata and the texts say about each function between its marks
 * (`<!-- KIM.SHARE: Angaben -->` … `<!-- Ende -->`); the rest is written by hand and stays.
 * Throws if a mark is missing.
 */
export async function printFunctionManual(
  manual: string,
  { functions }: FunctionsJson,
): Promise<string> {
  let text = manual;
  for (const id of FUNCTION_IDS) {
    const described = functions.find((each) => each.id === id)!;
    text = withPart(text, `KIM.${id}: Angaben`, reference(described));
    text = withPart(text, `KIM.${id}: Beispiele`, examples(functionTexts[id].examples));
  }
  return formatMarkdown(text);
}

function reference({ id, parameters, description = "" }: IFunction): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const agreed = argumentsOf(id as FunctionId);
  const rows = parameters.map(({ description: meaning = "" }, i) => {
    const kind = agreed[i]!.range ? "Bereich" : "Wert";
    return [names[i]!, kind, meaning];
  });
  const parts = [
    description,
    `\`=KIM.${id}(${[...names, ...(parameters.at(-1)?.repeating ? ["…"] : [])].join("; ")})\``,
  ];
  if (rows.length > 0) parts.push(table(["Angabe", "Art", "Bedeutung"], rows));
  parts.push(`**Ergebnis.** ${functionText(id as FunctionId, "de").result}`);
  return parts.join("\n\n");
}

const examples = (given: readonly Example[]): string =>
  table(
    ["Beispiel", "Ergebnis", "Bemerkung"],
    given.map((example) => [`\`${example.de}\``, printedResult(example), example.note?.de ?? ""]),
  );

function printedResult(example: Example): string {
  const result = resultIn(example, "de");
  const text = resultText(result, "de");
  return typeof result === "string" ? `\`${text}\`` : text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
