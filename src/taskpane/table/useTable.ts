import { useMemo, useState } from "react";
import type { Language } from "../../locales/language";
import { seeTable, type SeenTable } from "./core/seeTable";
import type { CellTable } from "./core/splitCells";
import { type Choices, NO_CHOICES, type TableForm } from "./core/tableForm";

/** A table before it is taken, and what the user decided about it. */
export interface OpenTable {
  readonly seen: SeenTable;
  readonly form: TableForm;
  readonly choose: (change: (choices: Choices) => Choices) => void;
  /** Whether all is decided. */
  readonly isReady: boolean;
}

/** Another table is decided on anew. */
export function useTable(table: CellTable, form: TableForm, notation: Language): OpenTable {
  const [{ of, choices }, setChoices] = useState({ of: table, choices: NO_CHOICES });
  const current = of === table ? choices : NO_CHOICES;
  const seen = useMemo(
    () => seeTable(table, form, { choices: current, notation }),
    [table, form, current, notation],
  );
  const ids = seen.columns.flatMap(({ id }) => (id === "" ? [] : [id]));
  const isReady =
    !ids.includes(undefined) && new Set(ids).size === ids.length && ids.includes(form.name);
  return {
    seen,
    form,
    choose: (change) => setChoices({ of: table, choices: change(current) }),
    isReady: isReady && seen.rows.some(({ isTaken }) => isTaken),
  };
}
