import type { WizardTexts } from "../../locales/wizardText";
import type { Insertion } from "./writeSheets";

/** What is missing on the sheets, one sentence for each kind, and what to do. */
export function refusedHints({ refused }: Insertion, say: WizardTexts["write"]): string[] {
  const kinds = new Map(refused.map(({ kind, title = "" }) => [kind + title, { kind, title }]));
  return [...kinds.values()].map(({ kind, title }) => {
    const sheets = refused
      .filter((each) => each.kind === kind && (each.title ?? "") === title)
      .map(({ sheetName }) => sheetName);
    return say.refused[kind](say.onSheets([...new Set(sheets)]), title);
  });
}
