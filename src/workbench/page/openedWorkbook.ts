import { EMPTY, type Example, EXAMPLES } from "../examples/examples";
import type { WorkbookData } from "../host/osheet/workbookModel";
import { forget, kept } from "./kept";

/** The part of the address that says which workbook is opened. */
export const WORKBOOK = "workbook";

interface OpenedWorkbook {
  /** Nothing for an empty workbook. */
  readonly data?: WorkbookData | undefined;
  /** The example that should be here, but could not be had. */
  readonly missing?: Example;
}

/**
 * The workbook that the page shows: the one before a change of the language, the example that the
 * address names, none if it says so, else the first example.
 */
export async function openedWorkbook(address: URLSearchParams): Promise<OpenedWorkbook> {
  const before = kept("workbook");
  forget("workbook");
  if (before) return { data: before };
  const name = address.get(WORKBOOK);
  if (name === EMPTY) return {};
  const example = EXAMPLES.find(({ id }) => id === name) ?? EXAMPLES[0]!;
  const answer = await fetch(`examples/${example.id}.json`);
  return answer.ok ? { data: (await answer.json()) as WorkbookData } : { missing: example };
}
