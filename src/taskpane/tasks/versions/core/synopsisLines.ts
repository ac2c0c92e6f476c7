import type { Fraction } from "../../../../engine/number/fraction";
import type { SynopsisRow } from "../../../../engine/year/documents/synopsis";
import { changedName, changedValue, isMoney } from "../../../../locales/changedText";
import type { Language } from "../../../../locales/language";
import { numberText } from "../../../../locales/numberText";
import { isoDayText } from "../../../../locales/yearText";

/** A row of a synopsis in words. */
export interface SynopsisLine {
  readonly number: number;
  /** What changed or moves, and whose it is. */
  readonly name: string;
  /** Document, section and the day from which it counts, as far as they are known. */
  readonly source: string;
  readonly before: string;
  readonly after: string;
  /** Of a contract: "+5.000,00 €". */
  readonly by?: string;
  /** Numbers of the rows it follows from. */
  readonly from: readonly number[];
}

export const synopsisLines = (
  rows: readonly SynopsisRow[],
  language: Language,
  /** Puts the unit to an amount. */
  written: (amount: string) => string,
): readonly SynopsisLine[] =>
  rows.map((row) => {
    const { number, document, section, before, after, chain, effective, from, what, body } = row;
    const name = changedName(row, language);
    const textOf = (value: string | number | undefined): string => {
      const text = changedValue(row, value, language);
      return typeof value === "number" && isMoney(row) ? written(text) : text;
    };
    const day = effective === undefined ? undefined : isoDayText(effective, language);
    return {
      ...{ number, from, name: what.kind === "CONTRACT" || !body ? name : `${body}: ${name}` },
      source: [document, section, day].filter((part) => part !== undefined).join(" · "),
      before: textOf(before),
      after: textOf(after),
      ...(chain && { by: written(signedText(chain, language)) }),
    };
  });

/** "+2.000,00" */
export const signedText = (amount: Fraction, language: Language): string =>
  `${amount.numerator > 0n ? "+" : ""}${numberText(amount, language, 2)}`;
