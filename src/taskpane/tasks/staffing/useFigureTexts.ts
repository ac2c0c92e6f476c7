import type { Known } from "../../../engine/grantYear/exact";
import type { Fraction } from "../../../engine/number/fraction";
import { roundToCents } from "../../../engine/number/rounding";
import { numberText } from "../../../locales/numberText";
import { taskText } from "../../../locales/taskText";
import { unbroken } from "../../figures/useFigures";
import { usePaneFacts } from "../../PaneContext";

/** Figures as text; one that is not known is open. */
export function useFigureTexts() {
  const { language } = usePaneFacts();
  const { open, euro } = taskText(language).staffing;
  /** An amount and its unit stay on one line. */
  const written = (text: string): string => unbroken(euro(text));
  return {
    written,
    /** FTE or FTE-months, with two decimals at most. */
    months: (value: Known<Fraction>): string =>
      value ? numberText(roundToCents(value), language) : open,
    money: (value: Known<Fraction>): string =>
      value ? written(numberText(value, language, 2)) : open,
    euro: (value: number): string => written(numberText(value, language, 2)),
  };
}
