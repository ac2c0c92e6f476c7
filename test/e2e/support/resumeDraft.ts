import type { Page } from "playwright-core";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import type { Language } from "../../../src/locales/language";
import { paneText } from "../../../src/locales/paneText";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import type { StepId } from "../../../src/taskpane/wizard/core/steps";
import { press, stepHeading } from "./wizardPages";

/** Opens the wizard anew, at a step of a grant year that was entered before. */
export async function resumeDraft(
  page: Page,
  given: GrantYear,
  step: StepId,
  language: Language = "de",
): Promise<void> {
  const saved = JSON.stringify({ draft: fromGrantYear(given, language), step });
  await page.evaluate(
    (text) => sessionStorage.setItem("KIM.newGrantYear", JSON.stringify(text)),
    saved,
  );
  await page.reload();
  await press(page, paneText(language).pages.wizard);
  await stepHeading(page).waitFor();
}
