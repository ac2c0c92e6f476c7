import { useCallback, useEffect, useRef, useState } from "react";
import { type Following, followWorkbook } from "../excel/followWorkbook";
import { judgeSheets, withoutDoubts } from "./core/doubts";
import { loadGrantYears } from "./loadGrantYears";
import type { SheetRead } from "./readSheets";

interface State {
  /** As they were read last. */
  readonly sheets?: readonly SheetRead[];
  /** Excel calculates on request only. */
  readonly isManual?: boolean;
  /** Excel would calculate something then: until it has, figures are not compared. */
  readonly waitsForUser?: boolean;
  /** Excel calculates for so long that it is not waited for any more. */
  readonly isLate?: boolean;
  /** Why they could not be read again. */
  readonly error?: unknown;
  /** The user waits for it. */
  readonly isReading: boolean;
}

export interface Sheets extends State {
  readonly read: () => void;
}

/**
 * The grant years of the workbook, read when they are shown, when the workbook changes and when
 * Excel has calculated.
 */
export function useSheets(isShown: boolean): Sheets {
  const [state, setState] = useState<State>({ isReading: true });
  const following = useRef<Following>(undefined);
  useEffect(() => {
    if (!isShown) return undefined;
    following.current = followWorkbook({
      read: async () => (await loadGrantYears()).readSheets(),
      judge: judgeSheets,
      tell({ reading, standing, isLate }) {
        const sheets = reading.sheets.map((sheet) => withoutDoubts(sheet, standing));
        setState({ ...reading, sheets, isLate, isReading: false });
      },
      fail: (error) => setState((before) => ({ ...before, error, isReading: false })),
    });
    return following.current.stop;
  }, [isShown]);
  const read = useCallback((): void => {
    setState((before) => ({ ...before, isReading: true }));
    following.current?.readAgain();
  }, []);
  return { ...state, read };
}
