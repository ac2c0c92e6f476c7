import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/xlsx/model/zone";
import { formulaOf } from "../../../src/workbook/handColumn/call";
import { comparison } from "../../../src/workbook/handColumn/comparison";
import { freeColumn } from "../../../src/workbook/handColumn/freeColumn";
import { loadSelection, type SelectedColumn } from "../../../src/workbook/handColumn/loadSelection";
import { proposalsFor } from "../../../src/workbook/handColumn/proposals";
import { edit } from "../kimExcel";

/** A list as offices have it: what was typed, and what KIM says of a column of it. */
export interface HandColumnCase {
  readonly title: string;
  readonly source: string;
  readonly given: {
    /** From A1 on. */
    readonly rows: readonly (readonly (string | number)[])[];
    readonly selected: string;
    readonly hidden?: readonly string[];
    readonly merged?: readonly string[];
    readonly tables?: readonly string[];
    /** Cells that show days. */
    readonly days?: readonly string[];
    /** Cells whose days are shown as a workbook does that counts them from 1904. */
    readonly shows1904?: readonly string[];
  };
  readonly expected: Told;
}

/** What is said of a column. */
export type Told =
  | { readonly refused: string }
  | {
      readonly ways: readonly {
        readonly formula: string;
        readonly missing?: number | undefined;
        readonly different?: readonly string[] | undefined;
        readonly belowMinimum?: readonly string[];
        /** The code of the reason why KIM gives nothing. */
        readonly issue?: string;
      }[];
      readonly beside: string;
      readonly hiddenRows?: number;
      readonly has1904Days?: true;
    };

export const handColumnCases = JSON.parse(
  readFileSync(join(__dirname, "../../cases/handColumns.json"), "utf8"),
) as HandColumnCase[];

export const SHEET = "Tabelle1";

/** Lays out the list of a case on the first sheet and selects its column. */
export const layOut = ({ rows, selected, ...more }: HandColumnCase["given"]): Promise<void> =>
  edit(SHEET, (sheet) => {
    rows.forEach((row, index) =>
      row.forEach((content, column) => {
        if (content !== "") sheet.getCell(index, column).formulas = [[content]];
      }),
    );
    for (const address of more.hidden ?? []) sheet.getRange(address).rowHidden = true;
    for (const address of more.merged ?? []) sheet.getRange(address).merge();
    for (const address of more.tables ?? []) sheet.tables.add(address, true);
    for (const address of more.days ?? []) sheet.getRange(address).numberFormat = [["dd.mm.yyyy"]];
    for (const address of more.shows1904 ?? []) sheet.getRange(address).numberFormat = [['"2021"']];
    sheet.getRange(selected).select();
  });

export const select = (): Promise<SelectedColumn> => Excel.run(loadSelection);

/** What is said of the selected column. */
export function told({ hand, taken, hiddenRows, has1904Days }: SelectedColumn): Told {
  if ("refused" in hand) return { refused: `${hand.refused} ${hand.at}` };
  const ways = proposalsFor(hand).map((proposal) => {
    const formula = formulaOf(proposal.call, "en");
    const { missing, different, belowMinimum } = comparison(hand, proposal);
    return {
      formula,
      ...(!("length" in proposal.result) && { issue: proposal.result.code }),
      ...{ missing },
      different: different?.map(({ name, byHand, byKim }) => `${name}: ${byHand} → ${byKim}`),
      ...(belowMinimum.length > 0 && {
        belowMinimum: belowMinimum.map(({ name, byHand }) => `${name}: ${byHand}`),
      }),
    };
  });
  return {
    ways,
    beside: columnLetters(freeColumn(hand, taken)),
    ...(hiddenRows > 0 && { hiddenRows }),
    ...(has1904Days && { has1904Days: true as const }),
  };
}
