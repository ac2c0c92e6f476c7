import { useCallback, useEffect, useRef, useState } from "react";
import { loadGrantYears } from "./loadGrantYears";
import type { SheetRead } from "./readSheets";
import { watchWorkbook } from "./watchWorkbook";

interface State {
  /** As they were read last. */
  readonly sheets?: readonly SheetRead[];
  /** Why they could not be read again. */
  readonly error?: unknown;
  /** The user waits for it. */
  readonly isReading: boolean;
}

export interface Sheets extends State {
  readonly read: () => void;
}

/** The grant years of the workbook, read when they are shown and when the workbook changes. */
export function useSheets(isShown: boolean): Sheets {
  const [state, setState] = useState<State>({ isReading: true });
  const latest = useRef(0);
  const readQuietly = useCallback(async (): Promise<void> => {
    const turn = ++latest.current;
    // A later reading knows better.
    const isLatest = (): boolean => turn === latest.current;
    try {
      const { readSheets } = await loadGrantYears();
      if (!isLatest()) return;
      const sheets = await readSheets();
      if (isLatest()) setState({ sheets, isReading: false });
    } catch (error) {
      if (isLatest()) setState((before) => ({ ...before, error, isReading: false }));
    }
  }, []);
  useEffect(() => {
    if (!isShown) return undefined;
    void readQuietly();
    const stop = watchWorkbook(() => void readQuietly());
    return () => {
      stop();
      latest.current++;
    };
  }, [isShown, readQuietly]);
  const read = (): void => {
    setState((before) => ({ ...before, isReading: true }));
    void readQuietly();
  };
  return { ...state, read };
}
