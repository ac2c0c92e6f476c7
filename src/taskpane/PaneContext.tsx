import { createContext, useContext } from "react";
import type { Language } from "../locales/language";
import { type PaneTexts, paneText } from "../locales/paneText";

/** What holds for the whole pane as long as it is open. */
export interface PaneFacts {
  readonly language: Language;
  /** False in a plain browser: there are no cells to write to. */
  readonly inExcel: boolean;
}

export const PaneContext = createContext<PaneFacts>({ language: "de", inExcel: false });

export const usePaneFacts = (): PaneFacts => useContext(PaneContext);

export const useTexts = (): PaneTexts => paneText(usePaneFacts().language);
