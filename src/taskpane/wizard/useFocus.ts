import { useEffect, useRef } from "react";
import { candidateIds } from "./fields/fieldId";
import type { WizardState } from "./core/wizardState";
import { STEP_HEADING } from "./Progress";

/** Goes to the cell that is asked for, and to the heading when another step begins. */
export function useFocus({ step, target }: WizardState): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    document.getElementById(STEP_HEADING)?.focus();
  }, [step]);
  useEffect(() => {
    if (!target) return;
    const found = candidateIds(target.where)
      .map((id) => document.getElementById(id))
      .find((element) => element !== null);
    const input = found?.matches("input, select, button")
      ? found
      : found?.querySelector<HTMLElement>("input, select, button");
    const goal = input ?? document.getElementById(STEP_HEADING);
    for (let part = goal?.closest("details"); part; part = part.parentElement?.closest("details"))
      part.open = true;
    goal?.focus();
    goal?.scrollIntoView({ block: "center" });
  }, [target]);
}
