import type { WorkbenchTexts } from "../../locales/workbenchText";
import { element } from "./element";

/** Asks a question that must be answered first; true if the user agrees. */
export function ask(question: string, texts: WorkbenchTexts): Promise<boolean> {
  return open(question, [texts.ok, texts.cancel]);
}

/** Tells something that must be seen first. */
export async function tell(text: string, texts: WorkbenchTexts): Promise<void> {
  await open(text, [texts.ok]);
}

function open(text: string, answers: readonly string[]): Promise<boolean> {
  const buttons = answers.map((answer, index) =>
    element("button", { type: "submit", value: index === 0 ? "yes" : "" }, answer),
  );
  const form = element("form", { method: "dialog" }, element("p", {}, text), ...buttons);
  const dialog = element("dialog", {}, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
