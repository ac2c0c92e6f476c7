import { quotedSheetName } from "../../host/quotedSheetName";
import { englishExcel, library } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import { writeFormula } from "../../spreadsheet/writeFormula";
import { addressOf, columnLetter } from "./addresses";
import type { SheetDraft } from "./sheetDraft";

/** A formula of a sheet's file, in the spreadsheet library's notation and with addresses. */
export function resolveNames(
  formula: string,
  row: number,
  draft: SheetDraft,
  drafts: readonly SheetDraft[],
): string {
  const tokens = scanFormula(formula, englishExcel).map((token) => {
    if (token.kind !== "name") return token;
    return {
      ...token,
      kind: "reference" as const,
      value: addressIn(token.value, row, draft, drafts),
    };
  });
  return writeFormula(tokens, library);
}

function addressIn(
  name: string,
  row: number,
  draft: SheetDraft,
  drafts: readonly SheetDraft[],
): string {
  const [before, after] = name.split(".");
  if (after === undefined) return addressOf(areaNamed(name, draft));
  if (before === "row") return `${columnLetter(areaNamed(after, draft).left)}${row + 1}`;
  const other = drafts.find(({ sheet }) => sheet.id === before);
  if (!other) throw new Error(`No sheet for ${name}`);
  return `${quotedSheetName(other.sheet.name)}!${addressOf(areaNamed(after, other))}`;
}

function areaNamed(name: string, { names, sheet }: SheetDraft) {
  const area = names.get(name);
  if (!area) throw new Error(`${sheet.name}: no cell is named ${name}`);
  return area;
}
