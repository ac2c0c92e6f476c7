import { dayOf } from "../../engine/grantYear/days";
import type { Where } from "../../engine/grantYear/finding";
import { fromCell } from "../../engine/number/cell";
import { sheetText } from "../../locales/sheetText";
import { wordingOf } from "../../locales/wording";
import { usePaneFacts } from "../PaneContext";
import { isDraftList } from "./core/draft";
import { fieldKind } from "./fields/fieldKind";
import { useWizardTexts } from "./WizardContext";

/** Figures of a plan as texts; "–" for what is not known. */
export interface FigureTexts {
  euro(value: number | undefined): string;
  fte(value: number | undefined): string;
  number(value: number | undefined): string;
  /** "" for no day. */
  day(iso: string | undefined): string;
}

const UNKNOWN = "–";

/** A figure and its unit stay on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00a0");

export function useFigures(): FigureTexts {
  const { language } = usePaneFacts();
  const { texts } = useWizardTexts();
  const say = wordingOf(language, () => ({}));
  return {
    euro: (value) => (value === undefined ? UNKNOWN : unbroken(say.money(fromCell(value)))),
    fte: (value) => (value === undefined ? UNKNOWN : unbroken(texts.fte(say.number(value)))),
    number: (value) => (value === undefined ? UNKNOWN : say.number(value)),
    day(iso) {
      const serial = dayOf(iso ?? "");
      return serial === undefined ? "" : say.day(serial);
    },
  };
}

/** A cell of a grant year as text: amounts, days and words as they stand on the sheet. */
export function useCellText() {
  const { language } = usePaneFacts();
  const figures = useFigures();
  const words: Readonly<Record<string, string>> = sheetText(language).words;
  return ({ list, field = "" }: Where, value: string | number | undefined): string => {
    const kind = fieldKind(isDraftList(list) ? list : undefined, field);
    if (value === undefined) return UNKNOWN;
    if (typeof value === "string")
      return (kind === "day" && figures.day(value)) || words[value] || value;
    if (list === undefined && field === "year") return String(value);
    return kind === "euro" ? figures.euro(value) : figures.number(value);
  };
}
