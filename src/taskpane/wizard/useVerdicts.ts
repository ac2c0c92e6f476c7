import { useEffect, useState } from "react";
import { followWorkbook } from "../excel/followWorkbook";
import { type Insertion, judgeVerdicts, readVerdicts, type Verdict } from "./writeSheets";

export type VerdictState =
  /** `isManual`: Excel does so on request only. */
  | { readonly kind: "calculating"; readonly isLate: boolean; readonly isManual?: boolean }
  /** In the order of the sheets. */
  | { readonly kind: "told"; readonly verdicts: readonly Verdict[] }
  | { readonly kind: "unknown"; readonly error: unknown };

type Sheets = Insertion["sheets"];

const BEGUN: VerdictState = { kind: "calculating", isLate: false };

/** What the sheets of an insertion say about their checks, once Excel has calculated them. */
export function useVerdicts({ sheets }: Insertion): VerdictState {
  const [known, setKnown] = useState<{ readonly of: Sheets; readonly state: VerdictState }>();
  useEffect(() => {
    const setState = (state: VerdictState): void => setKnown({ of: sheets, state });
    const { stop } = followWorkbook({
      read: () => readVerdicts(sheets),
      judge: judgeVerdicts,
      tell({ reading, isOpen, isLate }) {
        if (!isOpen) stop();
        const isManual = reading.some((verdict) => verdict.isManual);
        setState(
          isOpen ? { kind: "calculating", isLate, isManual } : { kind: "told", verdicts: reading },
        );
      },
      fail: (error) => setState({ kind: "unknown", error }),
    });
    return stop;
  }, [sheets]);
  return known?.of === sheets ? known.state : BEGUN;
}
