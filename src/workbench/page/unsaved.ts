import type { Grid, GridChange } from "../host/grid";
import { saveWorkbook } from "../host/osheet/workbookModel";
import { coreTypes, type Model } from "../spreadsheet/library";
import type { WorkbookStore } from "./workbookStore";

/** Whether the workbook holds what is nowhere else. */
export interface Unsaved {
  isThere(): boolean;
  /** It was saved, or is given up: resolves when it is kept no more. */
  forget(): Promise<void>;
  /** The page is left with it: the browser does not ask, and what is kept stays. */
  leave(): void;
}

interface Followed {
  readonly grid: Grid;
  readonly model: Model;
  readonly before: boolean;
  readonly store: WorkbookStore;
  /** The name under which the workbook is kept. */
  readonly page: string;
  /** Told once if the browser does not keep it. */
  readonly onRefusal: () => void;
}

/**
 * So many milliseconds after the last change or key the workbook is kept: that takes a moment in
 * which the page answers nothing, and a key that waits for it could reach the cell before.
 */
const PAUSE = 2_000;

const CHANGES: readonly GridChange["kind"][] = ["cells", "moved", "sheetAdded", "sheetRemoved"];
/** Also what makes a sheet larger for a formula that spills, which is no change of the user's. */
const GROWTH = ["HOST_GROW", "ADD_COLUMNS_ROWS"];

/**
 * Follows the changes of a workbook from now on and keeps it in the browser; the browser asks
 * before it leaves them.
 */
export function followUnsaved(followed: Followed): Unsaved {
  const { grid, model, store, page } = followed;
  let isThere = followed.before;
  let isRefused = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  grid.onChange(({ kind }) => {
    if (CHANGES.includes(kind)) change();
  });
  model.on("command-dispatched", page, (command) => {
    const { type } = command as { type: string };
    const isUndo = type === "UNDO" || type === "REDO";
    if (isUndo || (coreTypes.has(type as never) && !GROWTH.includes(type))) change();
  });
  window.addEventListener("keydown", () => waiting !== undefined && wait(), { capture: true });
  window.addEventListener("visibilitychange", () => void keep());
  window.addEventListener("beforeunload", (event) => {
    void keep();
    if (isThere) event.preventDefault();
  });
  return {
    isThere: () => isThere,
    async forget() {
      leave();
      await store.remove(page).catch(() => undefined);
    },
    leave,
  };

  function change(): void {
    isThere = true;
    wait();
  }

  function wait(): void {
    clearTimeout(waiting);
    waiting = setTimeout(() => void keep(), PAUSE);
  }

  function leave(): void {
    isThere = false;
    clearTimeout(waiting);
    waiting = undefined;
  }

  /** Keeps what has changed since it was kept last. */
  async function keep(): Promise<void> {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    const text = JSON.stringify(saveWorkbook(model));
    try {
      await store.put({ page, time: Date.now(), unsaved: true, text });
    } catch {
      if (!isRefused) followed.onRefusal();
      isRefused = true;
    }
  }
}
