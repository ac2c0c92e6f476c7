import { createContext, type Dispatch, useContext } from "react";
import { fieldTexts } from "../../locales/findingText";
import type { FieldTexts } from "../../locales/textTypes";
import { type WizardTexts, wizardText } from "../../locales/wizardText";
import { usePaneFacts } from "../PaneContext";
import type { Assessment } from "./core/assess";
import type { Problem } from "./core/problems";
import type { Action, WizardState } from "./core/wizardState";

/** What the steps show: the state, what follows from it, and what is wrong in words. */
export interface WizardView {
  readonly state: WizardState;
  readonly assessment: Assessment;
  /** Of all steps. */
  readonly problems: readonly Problem[];
  /** What stands beside a field: once it was left, or the step was refused. */
  readonly problemAt: (fieldId: string) => string | undefined;
}

export const WizardContext = createContext<WizardView | undefined>(undefined);

/** Apart from the view: who only changes something is not drawn anew with every letter. */
export const DispatchContext = createContext<Dispatch<Action>>(() => undefined);

/** The row that is open: a closed line is not drawn anew with every letter either. */
export const OpenRowContext = createContext<string | undefined>(undefined);

export const useWizard = (): WizardView => useContext(WizardContext)!;

export const useDispatch = (): Dispatch<Action> => useContext(DispatchContext);

export function useWizardTexts(): { readonly texts: WizardTexts; readonly names: FieldTexts } {
  const { language } = usePaneFacts();
  return { texts: wizardText(language), names: fieldTexts(language) };
}
