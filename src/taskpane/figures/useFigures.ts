import { dayOf } from "../../engine/grantYear/days";
import { fromCell } from "../../engine/number/cell";
import { wordingOf } from "../../locales/wording";
import { usePaneFacts } from "../PaneContext";

/** Figures of a plan as texts. */
export interface FigureTexts {
  euro(value: number | undefined): string;
  number(value: number | undefined): string;
  /** "" for no day. */
  day(iso: string | undefined): string;
}

/** What stands in place of a figure that is not known. */
export const UNKNOWN = "–";

/** A figure and its unit stay on one line. */
export const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

export function useFigures(): FigureTexts {
  const { language } = usePaneFacts();
  const say = wordingOf(language, () => ({}));
  return {
    euro: (value) => (value === undefined ? UNKNOWN : unbroken(say.money(fromCell(value)))),
    number: (value) => (value === undefined ? UNKNOWN : say.number(value)),
    day(iso) {
      const serial = dayOf(iso ?? "");
      return serial === undefined ? "" : say.day(serial);
    },
  };
}
