import type { WorkbenchTexts } from "../../locales/workbenchText";
import { element } from "./element";

export interface Messages {
  /** What there is to say about the selected cell; "" for nothing. */
  note(text: string): void;
  /** Something went wrong. It stays until the user does the next thing. */
  alert(text: string): void;
}

/** The line below the spreadsheet. Screen readers read it: the cells themselves are a drawing. */
export function createMessages(place: HTMLElement, texts: WorkbenchTexts): Messages {
  const note = element("output", { class: "note" });
  const alert = element("p", { class: "alert", role: "alert" });
  const licence = element("a", { href: "npm/spreadsheet.LICENSE.txt", target: "_blank" });
  licence.append(texts.licence);
  place.append(alert, note, element("span", {}, texts.keyboard), licence);
  const forget = () => alert.replaceChildren();
  for (const event of ["keydown", "pointerdown"])
    window.addEventListener(event, forget, { capture: true });
  return {
    note(text) {
      if (note.textContent !== text) note.textContent = text;
    },
    alert: (text) => alert.replaceChildren(text),
  };
}
