import { useState } from "react";
import { freeColumn } from "../../workbook/handColumn/freeColumn";
import {
  type InsertedColumn,
  insertBeside,
  takeBack,
} from "../../workbook/handColumn/insertBeside";
import { loadSelection, type SelectedColumn } from "../../workbook/handColumn/loadSelection";
import type { Proposal } from "../../workbook/handColumn/proposal";
import { proposalsFor } from "../../workbook/handColumn/proposals";
import { runExcel } from "../../workbook/runExcel";

/** What was read, and what may be done with it. */
export interface SeenColumn extends SelectedColumn {
  readonly proposals: readonly Proposal[];
  /** Where the formula would go. */
  readonly free?: number;
}

/** What became of the last action. */
export type Outcome =
  | { readonly kind: "inserted"; readonly inserted: InsertedColumn }
  | { readonly kind: "noLongerFree" | "undone" }
  | { readonly kind: "notUndone"; readonly address: string }
  | { readonly kind: "notRead" | "refused"; readonly error: unknown };

async function see(): Promise<SeenColumn> {
  const selected = await runExcel(loadSelection);
  const { hand, taken } = selected;
  if ("refused" in hand) return { ...selected, proposals: [] };
  return { ...selected, proposals: proposalsFor(hand), free: freeColumn(hand, taken) };
}

/** The selected column when it was last looked at, and what was done beside it. */
export function useHandColumn() {
  const [seen, setSeen] = useState<SeenColumn>();
  const [chosen, setChosen] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();
  const refuse = (error: unknown): void => setOutcome({ kind: "refused", error });
  const look = (): void => {
    see().then(
      (column) => {
        setSeen(column);
        setChosen(column.proposals.length === 1 ? 0 : undefined);
        setOutcome(undefined);
      },
      (error: unknown) => {
        setSeen(undefined);
        setOutcome({ kind: "notRead", error });
      },
    );
  };
  const insert = (proposal: Proposal): void => {
    if (!seen || "refused" in seen.hand) return;
    insertBeside(seen.hand, proposal, seen.free!).then(
      (inserted) =>
        setOutcome(inserted ? { kind: "inserted", inserted } : { kind: "noLongerFree" }),
      refuse,
    );
  };
  const undo = (inserted: InsertedColumn): void => {
    takeBack(inserted).then(
      (isBack) =>
        setOutcome(isBack ? { kind: "undone" } : { kind: "notUndone", address: inserted.address }),
      refuse,
    );
  };
  const choose = (index: number | undefined): void => {
    setChosen(index);
    setOutcome(undefined);
  };
  return {
    seen,
    proposal: seen?.proposals[chosen ?? -1],
    chosen,
    outcome,
    look,
    choose,
    insert,
    undo,
  };
}
