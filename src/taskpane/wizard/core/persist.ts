import type { Draft } from "./draft";
import { STEPS, type StepId } from "./steps";

/** What is needed to go on later. The truth is in the cells: this is only what is not yet there. */
export interface SavedWizard {
  readonly draft: Draft;
  readonly step: StepId;
}

/** The part of `Office.context.document.settings` that is used. */
export interface Settings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(callback?: (result: { readonly status: unknown }) => void): void;
}

const NAME = "KIM.newGrantYear";

/** The unfinished draft of this workbook; nothing if there is none or it cannot be read. */
export function loadWizard(settings: Settings): SavedWizard | undefined {
  const text = settings.get(NAME);
  if (typeof text !== "string") return undefined;
  try {
    const saved: unknown = JSON.parse(text);
    return isSaved(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it was stored: in a workbook that is read-only it is not. */
export const saveWizard = (settings: Settings, saved: SavedWizard): Promise<boolean> =>
  stored(settings, () => settings.set(NAME, JSON.stringify(saved)));

export const forgetWizard = (settings: Settings): Promise<boolean> =>
  stored(settings, () => settings.remove(NAME));

function stored(settings: Settings, change: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      change();
      settings.saveAsync(({ status }) => resolve(status === "succeeded"));
    } catch {
      resolve(false);
    }
  });
}

function isSaved(saved: unknown): saved is SavedWizard {
  const { draft, step } = (saved ?? {}) as Partial<SavedWizard>;
  if (!draft || draft.version !== 1 || !STEPS.some((known) => known === step)) return false;
  const lists = [draft.notices, draft.instalments, draft.regions, draft.bodies, draft.items];
  return typeof draft.head === "object" && lists.every(Array.isArray);
}
