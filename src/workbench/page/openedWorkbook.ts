import { EMPTY, type Example, EXAMPLES } from "../examples/examples";
import type { WorkbookData } from "../host/osheet/workbookModel";
import { forget, kept } from "./kept";
import type { StoredWorkbook, WorkbookStore } from "./workbookStore";

/** The part of the address that says which workbook is opened. */
export const WORKBOOK = "workbook";

interface OpenedWorkbook {
  /** Nothing for an empty workbook. */
  readonly data?: WorkbookData | undefined;
  /** It holds what is in no file. */
  readonly unsaved?: boolean;
  /** The example that should be here, but could not be had. */
  readonly missing?: Example;
}

/**
 * The workbook that the page shows: the one that the page before left for it, the example that the
 * address names, none if it says so, else the first example.
 */
export async function openedWorkbook(
  address: URLSearchParams,
  store: WorkbookStore,
  page: string,
): Promise<OpenedWorkbook> {
  const before = kept("workbook");
  forget("workbook");
  const left = before === undefined ? undefined : await takeOver(store, before, page);
  if (left) return { data: JSON.parse(left.text) as WorkbookData, unsaved: left.unsaved };
  const name = address.get(WORKBOOK);
  if (name === EMPTY) return {};
  const example = EXAMPLES.find(({ id }) => id === name) ?? EXAMPLES[0]!;
  const answer = await fetch(`examples/${example.id}.json`);
  return answer.ok ? { data: (await answer.json()) as WorkbookData } : { missing: example };
}

/** What is unsaved is kept under the new page's name before it is no more under the old one's. */
async function takeOver(
  store: WorkbookStore,
  before: string,
  page: string,
): Promise<StoredWorkbook | undefined> {
  const left = await store.get(before).catch(() => undefined);
  if (!left) return undefined;
  try {
    if (left.unsaved) await store.put({ ...left, page });
    await store.remove(before);
  } catch {
    // Then it stays under the old name, and is offered again.
  }
  return left;
}
