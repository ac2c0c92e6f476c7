import type { WorkbenchTexts } from "../../locales/workbenchText";
import { element } from "./element";

export interface Pane {
  readonly frame: HTMLIFrameElement;
  show(shown: boolean): void;
  isShown(): boolean;
  setWidth(width: number): void;
  /** Colours the frame around the add-in; the add-in itself asks Office for the theme. */
  setDark(dark: boolean): void;
}

/**
 * Excel's task pane: a heading, a button that closes it, and the add-in's page in a frame of its
 * own. The page stays loaded while the pane is closed, as with a shared runtime in Excel.
 */
export function createPane(
  place: HTMLElement,
  texts: WorkbenchTexts,
  onShow: (shown: boolean) => void,
): Pane {
  const frame = element("iframe", { title: "KIM" });
  const close = element("button", { type: "button", "aria-label": texts.closePane }, "×");
  close.title = texts.closePane;
  place.append(element("header", {}, element("h2", {}, "KIM"), close), frame);
  const pane: Pane = {
    frame,
    show(shown) {
      place.hidden = !shown;
      onShow(shown);
    },
    isShown: () => !place.hidden,
    setWidth: (width) => document.body.style.setProperty("--pane-width", `${width}px`),
    setDark(dark) {
      place.classList.toggle("dark", dark);
      // Excel does not tell of a new theme either; the add-in looks when it gets the focus.
      frame.contentWindow?.dispatchEvent(new Event("focus"));
    },
  };
  close.addEventListener("click", () => pane.show(false));
  return pane;
}
