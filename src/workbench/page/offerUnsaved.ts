import type { Language } from "../../locales/language";
import type { WorkbenchTexts } from "../../locales/workbenchText";
import { ask } from "./dialogs";
import { element } from "./element";
import type { StoredWorkbook, WorkbookStore } from "./workbookStore";

/** The workbooks that no page shows any more, the latest first. */
export async function leftWorkbooks(
  store: WorkbookStore,
  livingPages: () => Promise<ReadonlySet<string>>,
): Promise<readonly StoredWorkbook[]> {
  const stored = await store.all().catch(() => []);
  const living = await livingPages();
  return stored.filter(({ page }) => !living.has(page)).sort((a, b) => b.time - a.time);
}

interface Offer {
  readonly left: readonly StoredWorkbook[];
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly goOn: (page: string) => void;
  readonly discard: (page: string) => Promise<unknown>;
}

/** Says in one line that unsaved work is there, and offers to go on with it or to discard it. */
export function offerUnsaved(place: HTMLElement, offer: Offer): void {
  const { texts, language } = offer;
  const [first, ...left] = offer.left;
  place.replaceChildren();
  if (!first) return;
  const { page, time } = first;
  const form = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const when = form.format(time);
  const goOn = element("button", { type: "button" }, texts.left.goOn);
  goOn.addEventListener("click", () => offer.goOn(page));
  const discard = element("button", { type: "button" }, texts.left.discard);
  discard.addEventListener("click", () => void askToDiscard());
  place.append(element("span", {}, texts.left.isThere(when)), goOn, discard);

  async function askToDiscard(): Promise<void> {
    if (!(await ask(texts.left.question(when), texts))) return;
    await offer.discard(page);
    offerUnsaved(place, { ...offer, left });
  }
}
