import type { Pane } from "./pane";

interface Stop {
  /** False if it is hidden and left out. */
  readonly isThere: () => boolean;
  readonly holdsFocus: () => boolean;
  readonly focus: () => void;
}

/** The spreadsheet library's element for keyboard input. */
const CELL_EDITOR = ".o-grid .o-composer";
const FOCUSABLE = "input:checked, button, input, a";

/** F6 goes from the spreadsheet to the pane, to the bar and back, as in Excel; Shift+F6 backwards. */
export function goWithF6(spreadsheet: HTMLElement, pane: Pane, bar: HTMLElement): void {
  const { frame } = pane;
  const stops: readonly Stop[] = [
    {
      isThere: () => true,
      holdsFocus: () => spreadsheet.contains(document.activeElement),
      focus: () => focusFirst(spreadsheet, CELL_EDITOR),
    },
    {
      isThere: pane.isShown,
      holdsFocus: () => document.activeElement === frame,
      focus() {
        frame.contentWindow!.focus();
        const page = frame.contentDocument!;
        // Where the focus was before, if it was there.
        if (page.activeElement === page.body) focusFirst(page.body, FOCUSABLE);
      },
    },
    {
      isThere: () => true,
      holdsFocus: () => bar.contains(document.activeElement),
      focus: () => focusFirst(bar, FOCUSABLE),
    },
  ];
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const there = stops.filter((stop) => stop.isThere());
    const current = there.findIndex((stop) => stop.holdsFocus());
    const step = event.shiftKey ? there.length - 1 : 1;
    there[(Math.max(current, 0) + step) % there.length]!.focus();
  };
  const listen = (to: Window) => to.addEventListener("keydown", move, { capture: true });
  listen(window);
  listen(frame.contentWindow!);
  frame.addEventListener("load", () => listen(frame.contentWindow!));
}

/** As in Excel, where it matters if the workbook is calculated by hand. */
export function calculateWithF9(calculate: () => void): void {
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F9") return;
    event.preventDefault();
    calculate();
  });
}

function focusFirst(within: HTMLElement, selector: string): void {
  within.querySelector<HTMLElement>(selector)?.focus();
}
