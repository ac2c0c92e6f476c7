import type { FrameLocator } from "playwright-core";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { fillBodiesStep, fillForwardingStep, fillNoticeStep, fillPostsStep } from "./fillWizard";
import { goOn, press } from "./wizardPages";

/** Types a grant year into the wizard, step by step, up to the last page. */
export async function fillAll(pane: FrameLocator, grantYear: GrantYear): Promise<void> {
  await fillNoticeStep(pane, grantYear);
  await goOn(pane, "Beteiligte und Schlüssel");
  await fillBodiesStep(pane, grantYear);
  await goOn(pane, "Stellen");
  await fillPostsStep(pane, grantYear);
  await goOn(pane, "Weiterleitung");
  await fillForwardingStep(pane, grantYear);
  await goOn(pane, "Prüfen und anlegen");
}

/** Presses the button that names its action and waits until Excel has done and calculated them. */
export async function create(pane: FrameLocator, name: RegExp): Promise<string> {
  await press(pane, name);
  const done = pane.getByText(/weitere Blätter sind angelegt\. (?!Excel rechnet)/);
  await done.waitFor();
  return (await done.textContent())!;
}
