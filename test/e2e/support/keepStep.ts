import type { Page } from "playwright-core";
import { keepPicture } from "./keepPicture";

/** What is kept in docs/bilder: every step once, and some in each other appearance. */
const STEPS = ["bescheid", "beteiligte", "stellen", "weiterleitung", "pruefen"];
const PICTURED: Readonly<Record<string, readonly string[]>> = {
  "320-hell": [...STEPS, "tabelle"],
  "350-dunkel": ["stellen", "pruefen"],
  "320-kontrast": ["beteiligte", "stellen"],
};

/** Keeps the picture of a step in an appearance ("320-hell"), if the manual shows it. */
export async function keepStep(page: Page, step: string, appearance: string): Promise<void> {
  if (!PICTURED[appearance]?.includes(step)) return;
  const position = STEPS.includes(step) ? `${STEPS.indexOf(step) + 1}-` : "";
  await keepPicture(page, `assistent-${position}${step}-${appearance}`);
}
