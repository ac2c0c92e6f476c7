import type { FrameLocator } from "playwright-core";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { wizard as texts } from "../../../src/locales/de/wizard";
import { deskOf } from "../../../src/taskpane/wizard/core/desk";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import { type StepId, stepsOf } from "../../../src/taskpane/wizard/core/steps";
import { fillBodiesStep, fillForwardingStep, fillNoticeStep, fillPostsStep } from "./fillWizard";
import { goOn, type Pane, press, stepHeading } from "./wizardPages";

const FILL: Partial<Record<StepId, (pane: Pane, grantYear: GrantYear) => Promise<void>>> = {
  notice: fillNoticeStep,
  bodies: fillBodiesStep,
  posts: fillPostsStep,
  forwarding: fillForwardingStep,
};

/** Types a grant year into the wizard, step by step, up to the last page. */
export async function fillAll(pane: Pane, grantYear: GrantYear): Promise<void> {
  const desk = deskOf(grantYear);
  const names = { ...texts.steps, ...texts.stepsOf[desk] };
  for (const [at, step] of stepsOf(desk).entries()) {
    if (at > 0) await goOn(pane, names[step]);
    await FILL[step]?.(pane, grantYear);
  }
}

/** Opens the wizard at its last page with a grant year that was typed some time before. */
export async function takeUp(pane: FrameLocator, grantYear: GrantYear): Promise<void> {
  const open = pane.getByRole("button", { name: "Neues Förderjahr", exact: true });
  await open.waitFor();
  await pane
    .locator("html")
    .evaluate(
      (_, saved) => Office.context.document.settings.set("KIM.newGrantYear", saved),
      JSON.stringify({ draft: fromGrantYear(grantYear, "de"), step: "review" }),
    );
  await open.click();
  await stepHeading(pane).getByText("Prüfen und anlegen").waitFor();
}

/** Presses the button that names its action and waits until Excel has done and calculated them. */
export async function create(pane: FrameLocator, name: RegExp): Promise<string> {
  await press(pane, name);
  const done = pane.getByText(/weitere Blätter sind angelegt\. (?!Excel rechnet)/);
  await done.waitFor();
  return (await done.textContent())!;
}
