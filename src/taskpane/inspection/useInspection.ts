import { useCallback, useEffect, useRef, useState } from "react";
import { type Following, followWorkbook } from "../excel/followWorkbook";
import { withoutDoubts } from "../overview/core/doubts";
import { usePaneFacts } from "../PaneContext";
import { inspect, type Inspection, judgeInspection, keyOf } from "./inspect";

interface State {
  readonly inspection?: Inspection;
  /** Something may be found, or gone, when Excel has calculated. */
  readonly isOpen?: boolean;
  readonly error?: unknown;
  readonly isReading: boolean;
}

export interface InspectionState extends State {
  readonly again: () => void;
}

/** What is wrong in the workbook, as long as the page is shown. */
export function useInspection(isShown: boolean): InspectionState {
  const { language } = usePaneFacts();
  const [state, setState] = useState<State>({ isReading: true });
  const following = useRef<Following>(undefined);
  useEffect(() => {
    if (!isShown) return undefined;
    following.current = followWorkbook({
      read: () => inspect(language),
      judge: judgeInspection,
      tell({ reading, standing, isOpen }) {
        const inspection = {
          ...reading,
          sheets: reading.sheets.map((sheet) => withoutDoubts(sheet, standing)),
          cells: reading.cells.filter((cell) => standing.has(keyOf(cell))),
        };
        setState({ inspection, isOpen, isReading: false });
      },
      fail: (error) => setState((before) => ({ ...before, error, isReading: false })),
    });
    return following.current.stop;
  }, [isShown, language]);
  const again = useCallback((): void => {
    setState((before) => ({ ...before, isReading: true }));
    following.current?.readAgain();
  }, []);
  return { ...state, again };
}
