import { useEffect, useRef, useState } from "react";
import { documentSettings } from "../settings/documentSettings";
import { forgetWizard, saveWizard, type SavedWizard } from "./core/persist";
import type { WizardState } from "./core/wizardState";

const PAUSE_MILLISECONDS = 600;

/**
 * Keeps the unfinished draft in the workbook's settings, a moment after the last letter, and
 * forgets it once it was written or discarded. False once it could not be kept.
 */
export function useDraftStore({ draft, step, isTouched }: WizardState): boolean {
  const [isKept, setKept] = useState(true);
  const mayBeKept = useRef(false);
  useEffect(() => {
    const settings = documentSettings();
    if (!settings) return undefined;
    if (!isTouched) {
      if (mayBeKept.current) void forgetWizard(settings);
      mayBeKept.current = false;
      return undefined;
    }
    mayBeKept.current = true;
    const saved: SavedWizard = { draft, step };
    const timer = setTimeout(
      () => void saveWizard(settings, saved).then(setKept),
      PAUSE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [draft, step, isTouched]);
  return isKept;
}
