import type { Known } from "../../../engine/grantYear/exact";
import type { Fraction } from "../../../engine/number/fraction";
import { roundToCents } from "../../../engine/number/rounding";
import { numberText } from "../../../locales/numberText";
import { taskText } from "../../../locales/taskText";
import { usePaneFacts } from "../../PaneContext";

/** Figures as text; one that is not known is open. */
export function useFigureTexts() {
  const { language } = usePaneFacts();
  const { open, euro } = taskText(language).staffing;
  return {
    /** FTE or FTE-months, with two decimals at most. */
    months: (value: Known<Fraction>): string =>
      value ? numberText(roundToCents(value), language) : open,
    money: (value: Known<Fraction>): string =>
      value ? euro(numberText(value, language, 2)) : open,
  };
}
