import { fromCell } from "../../engine/number/cell";
import { wordingOf } from "../../locales/wording";
import { dayOf } from "../../engine/grantYear/days";
import { usePaneFacts } from "../PaneContext";
import { useWizardTexts } from "./WizardContext";

/** Figures of a plan as texts; "–" for what is not known. */
export interface FigureTexts {
  euro(value: number | undefined): string;
  fte(value: number | undefined): string;
  number(value: number | undefined): string;
  day(iso: string | undefined): string;
}

const UNKNOWN = "–";

export function useFigures(): FigureTexts {
  const { language } = usePaneFacts();
  const { texts } = useWizardTexts();
  const say = wordingOf(language, () => ({}));
  const number = (value: number | undefined) => (value === undefined ? UNKNOWN : say.number(value));
  return {
    euro: (value) => (value === undefined ? UNKNOWN : say.money(fromCell(value))),
    fte: (value) => (value === undefined ? UNKNOWN : texts.fte(say.number(value))),
    number,
    day: (iso) => {
      const serial = dayOf(iso ?? "");
      return serial === undefined ? "" : say.day(serial);
    },
  };
}
