import { type OverviewTexts, overviewText } from "../../locales/overviewText";
import { usePaneFacts } from "../PaneContext";

export const useOverviewTexts = (): OverviewTexts => overviewText(usePaneFacts().language);
