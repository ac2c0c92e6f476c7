import { sentences as german } from "./de/sentences";
import type { Language } from "./language";
import type { VersionWords } from "./versionText";
import type { IssueTexts, PlaceWords, StepTexts } from "./textTypes";

/** What the functions say in one language. */
export interface Sentences {
  readonly issues: IssueTexts;
  readonly parameters: Readonly<Record<string, string>>;
  readonly places: PlaceWords;
  readonly ruleItems: Readonly<Record<string, string>>;
  readonly steps: StepTexts;
  readonly version: VersionWords;
}

/** German is part of the first file; English comes in one of its own, for whoever speaks it. */
const learnt: Partial<Record<Language, Sentences>> = { de: german };

export function learnSentences(language: Language, sentences: Sentences): void {
  learnt[language] = sentences;
}

/** A language is set only once its sentences are learnt. */
export const sentencesIn = (language: Language): Sentences => learnt[language]!;
