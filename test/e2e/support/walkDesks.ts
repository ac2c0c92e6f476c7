import type { Page } from "playwright-core";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { wizard as english } from "../../../src/locales/en/wizard";
import { deskOf } from "../../../src/taskpane/wizard/core/desk";
import { stepsOf } from "../../../src/taskpane/wizard/core/steps";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { inspect } from "./lookAtWizard";
import { resumeDraft } from "./resumeDraft";

/** A grant year of each desk: paid by the Land, passing on, last recipient. */
export const oneOfEachDesk = (): GrantYear[] =>
  [
    "kreis-unna-2021-weiterleitung",
    "mittelkreis-2021-bergkamen",
    "kamen-2021-letzter-empfaenger",
  ].map((id) => grantYearCases().find((each) => each.id === id)!.given);

/** Goes through all steps of a grant year that was entered before, and looks at each. */
export async function walkInEnglish(page: Page, given: GrantYear): Promise<void> {
  await resumeDraft(page, given, "notice", "en");
  const desk = deskOf(given);
  for (const step of stepsOf(desk)) {
    const name = { ...english.steps, ...english.stepsOf[desk] }[step];
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await inspect(page);
    const next = page.getByRole("button", { name: english.next, exact: true });
    if (await next.count()) await next.click();
    // What no notice covers is no obstacle.
    const anyway = page.getByRole("button", { name: english.nextAnyway, exact: true });
    if (await anyway.count()) await anyway.click();
  }
  // The last page is kept in the draft a moment later, and would come back in place of the next.
  await page.waitForFunction(() =>
    JSON.stringify(sessionStorage).replaceAll("\\", "").includes('"step":"review"'),
  );
}
