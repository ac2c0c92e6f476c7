import { type Settings, stored } from "../../settings/documentSettings";
import type { Draft } from "./draft";
import { deskOf } from "./desk";
import { readDraft } from "./readDraft";
import { type StepId, stepsOf } from "./steps";

/** What is needed to go on later. The truth is in the cells: this is only what is not yet there. */
export interface SavedWizard {
  readonly draft: Draft;
  readonly step: StepId;
}

const NAME = "KIM.newGrantYear";

/** What is stored: an unfinished draft, or something that cannot be read as one. */
export type LoadedWizard =
  (SavedWizard & { readonly isDamaged: boolean }) | { readonly isUnreadable: true };

/** The unfinished draft of this workbook; nothing if there is none. */
export function loadWizard(settings: Settings): LoadedWizard | undefined {
  const text = settings.get(NAME);
  if (text === undefined || text === null) return undefined;
  try {
    const saved = JSON.parse(String(text)) as Partial<SavedWizard> | null;
    const read = readDraft(saved?.draft);
    if (!read) return { isUnreadable: true };
    const step = stepsOf(deskOf(read.draft.head)).find((known) => known === saved?.step);
    return { ...read, step: step ?? "notice", isDamaged: read.isDamaged || step === undefined };
  } catch {
    return { isUnreadable: true };
  }
}

/** Whether it was stored: in a workbook that is read-only it is not. */
export const saveWizard = (settings: Settings, saved: SavedWizard): Promise<boolean> =>
  stored(settings, () => settings.set(NAME, JSON.stringify(saved)));

export const forgetWizard = (settings: Settings): Promise<boolean> =>
  stored(settings, () => settings.remove(NAME));
