import { useState } from "react";
import { type Agreement, insertFormula, type Outcome } from "../excel/insertFormula";
import type { PaneExample } from "./exampleOf";

export type InsertionState =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "failed"; readonly error: unknown }
  | Outcome;

/** Where the insertion of an example stands. A second click while Excel is busy does nothing. */
export function useInsertion({ formula, size }: PaneExample) {
  const [state, setState] = useState<InsertionState>({ kind: "idle" });
  const insert = (agreed?: Agreement): void => {
    if (state.kind === "busy") return;
    setState({ kind: "busy" });
    insertFormula({ formula, size, ...(agreed && { agreed }) }).then(setState, (error: unknown) =>
      setState({ kind: "failed", error }),
    );
  };
  return { state, insert, cancel: () => setState({ kind: "idle" }) };
}
