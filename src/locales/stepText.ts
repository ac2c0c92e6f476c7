import type { Step } from "../engine/steps/step";
import type { Language } from "./language";
import { sentencesIn } from "./sentences";
import { type Locate, type Wording, wordingOf } from "./wording";

/** "Zeile 2: 2,5 VZÄ × 55.000 € × 14 ÷ 12 ≈ 160.416,67 € …"; of several rows their group. */
export function stepText(step: Step, language: Language, locate: Locate): string {
  const say = wordingOf(language, locate);
  const sentence = stepSentence(step, language, locate);
  const group = step.group ? say.group(step.group) : "";
  const place = step.position === undefined ? group : say.place(step.parameter, step.position);
  return place === "" ? sentence : `${capitalised(place)}: ${sentence}`;
}

/** The same for a reader who sees which cell it is about. */
export function stepSentence(step: Step, language: Language, locate: Locate): string {
  const say = wordingOf(language, locate);
  return (sentencesIn(language).steps[step.kind] as (step: Step, say: Wording) => string)(
    step,
    say,
  );
}

/** As much of a text as there is room for, and a word that it goes on. */
export function cutText(text: string, most: number, language: Language): string {
  const { cut } = sentencesIn(language).places;
  return text.length <= most ? text : text.slice(0, most - cut.length) + cut;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
