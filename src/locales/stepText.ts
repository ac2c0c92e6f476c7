import type { Step } from "../engine/steps/step";
import { steps as de } from "./de/steps";
import { steps as en } from "./en/steps";
import type { Language } from "./language";
import type { StepTexts } from "./textTypes";
import { type Locate, type Wording, wordingOf } from "./wording";

const TEXTS: Readonly<Record<Language, StepTexts>> = { de, en };

/** "Zeile 2: 2,5 VZÄ × 55.000 € × 14 ÷ 12 ≈ 160.416,67 € …"; of several rows their group. */
export function stepText(step: Step, language: Language, locate: Locate): string {
  const say = wordingOf(language, locate);
  const sentence = (TEXTS[language][step.kind] as (step: Step, say: Wording) => string)(step, say);
  const group = step.group ? say.group(step.group) : "";
  const place = step.position === undefined ? group : say.place(step.parameter, step.position);
  return place === "" ? sentence : `${capitalised(place)}: ${sentence}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
