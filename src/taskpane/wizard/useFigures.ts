import type { Where } from "../../engine/grantYear/finding";
import { sheetText } from "../../locales/sheetText";
import {
  type FigureTexts as CommonFigureTexts,
  UNKNOWN,
  unbroken,
  useFigures as useCommonFigures,
} from "../figures/useFigures";
import { usePaneFacts } from "../PaneContext";
import { factOf } from "../../engine/grantYear/fields";
import { isDraftList } from "./core/draft";
import { useWizardTexts } from "./WizardContext";

/** Figures of a plan as texts; "–" for what is not known. */
export interface FigureTexts extends CommonFigureTexts {
  fte(value: number | undefined): string;
}

export function useFigures(): FigureTexts {
  const { texts } = useWizardTexts();
  const figures = useCommonFigures();
  return {
    ...figures,
    fte: (value) => (value === undefined ? UNKNOWN : unbroken(texts.fte(figures.number(value)))),
  };
}

/** A cell of a grant year as text: amounts, days and words as they stand on the sheet. */
export function useCellText() {
  const { language } = usePaneFacts();
  const figures = useFigures();
  const words: Readonly<Record<string, string>> = sheetText(language).words;
  return ({ list, field = "" }: Where, value: string | number | undefined): string => {
    const fact = factOf(isDraftList(list) ? list : "head", field);
    if (value === undefined) return UNKNOWN;
    if (typeof value === "string")
      return (fact?.kind === "day" && figures.day(value)) || words[value] || value;
    if (fact?.role === "identity") return String(value);
    const isEuro = fact?.kind === "number" && fact.unit === "euro";
    return isEuro ? figures.euro(value) : figures.number(value);
  };
}
