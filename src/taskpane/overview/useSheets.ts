import { useCallback, useEffect, useRef, useState } from "react";
import { readSheets, type SheetRead } from "./readSheets";
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
  const readQuietly = useCallback(() => {
    const turn = ++latest.current;
    const answer = (next: (before: State) => State) => {
      // A later reading knows better.
      if (turn === latest.current) setState(next);
    };
    readSheets().then(
      (sheets) => answer(() => ({ sheets, isReading: false })),
      (error: unknown) => answer((before) => ({ ...before, error, isReading: false })),
    );
  }, []);
  useEffect(() => {
    if (!isShown) return undefined;
    readQuietly();
    return watchWorkbook(readQuietly);
  }, [isShown, readQuietly]);
  const read = (): void => {
    setState((before) => ({ ...before, isReading: true }));
    readQuietly();
  };
  return { ...state, read };
}
