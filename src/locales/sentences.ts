import { sentences as german } from "./de/sentences";
import type { Language } from "./language";
import type { IssueTexts, PlaceWords, StepTexts } from "./textTypes";

/** What the functions say in one language. */
export interface Sentences {
  /** A day as it stands in a sentence. Months count from 1. */
  readonly day: (year: number, month: number, day: number) => string;
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

/** A language is set only once its sentences are learnt. */
export const sentencesIn = (language: Language): Sentences => learnt[language]!;
