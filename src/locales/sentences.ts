import { sentences as german } from "./de/sentences";
import type { Language } from "./language";
import type { IssueTexts, PlaceWords, StepTexts } from "./textTypes";

/** What the functions say in one language. */
export interface Sentences {
  readonly issues: IssueTexts;
  readonly parameters: Readonly<Record<string, string>>;
  readonly places: PlaceWords;
  readonly ruleItems: Readonly<Record<string, string>>;
  readonly steps: StepTexts;
}

/** German is part of the first file; English comes in one of its own, for whoever speaks it. */
const learnt: Partial<Record<Language, Sentences>> = { de: german };

export function learnSentences(language: Language, sentences: Sentences): void {
  learnt[language] = sentences;
}

export function sentencesIn(language: Language): Sentences {
  const sentences = learnt[language];
  if (!sentences) throw new Error(`No sentences learnt in ${language}`);
  return sentences;
}
