import { useEffect, useRef, useState } from "react";
import { documentSettings, stored } from "../settings/documentSettings";

const PAUSE_MILLISECONDS = 600;

export interface Kept<Typed> {
  readonly typed: Typed;
  readonly setTyped: (change: (before: Typed) => Typed) => void;
  readonly isTyped: boolean;
  /** Let go of by the user, who may want it back. */
  readonly discard: () => void;
  readonly isDiscarded: boolean;
  readonly restore: () => void;
  /** It was typed before the pane was closed. */
  readonly isResumed: boolean;
  /** False once it could not be kept. */
  readonly isKept: boolean;
  /** The sheets have it now; what was typed on while they were written stays typed. */
  readonly putAway: () => void;
  /** They no longer do: it is typed again, unless something else was typed since. */
  readonly takeBack: () => void;
}

/** How what is typed is kept, and what of it is on no sheet yet once `written` is. */
export interface KeptForm<Typed> {
  readonly read: (saved: unknown) => Typed | undefined;
  readonly save: (typed: Typed) => unknown;
  readonly since: (typed: Typed, written: Typed) => Typed;
}

/**
 * What was typed on a page and is on no sheet yet. The workbook's settings keep it under a name, so
 * that it is there when the pane is opened again, until it is `none`.
 */
export function useKept<Typed>(
  name: string,
  none: Typed,
  { read, save, since }: KeptForm<Typed>,
): Kept<Typed> {
  const [first] = useState(() => load(name, read));
  const [{ typed, isResumed, discarded }, set] = useState({
    ...{ typed: first ?? none, isResumed: first !== undefined },
    ...{ written: none, discarded: none },
  });
  const [isKept, setKept] = useState(true);
  const mayBeKept = useRef(first !== undefined);
  const isUntouched = useRef(true);
  useEffect(() => {
    const settings = documentSettings();
    if (isUntouched.current && typed === first) return undefined;
    isUntouched.current = false;
    if (!settings) return undefined;
    if (typed === none) {
      if (mayBeKept.current) void stored(settings, () => settings.remove(name));
      mayBeKept.current = false;
      return undefined;
    }
    mayBeKept.current = true;
    const text = JSON.stringify(save(typed));
    const timer = setTimeout(
      () => void stored(settings, () => settings.set(name, text)).then(setKept),
      PAUSE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [typed, first, none, name, save]);
  const setTyped: Kept<Typed>["setTyped"] = (change) =>
    set((before) => {
      const next = change(before.typed);
      const stays = before.isResumed && next !== none;
      return { ...before, typed: next, isResumed: stays, discarded: none };
    });
  const start = { typed: none, isResumed: false, discarded: none };
  return {
    ...{ typed, setTyped, isTyped: typed !== none, isResumed, isKept },
    discard: () => set((before) => ({ ...before, ...start, discarded: before.typed })),
    isDiscarded: discarded !== none,
    restore: () => set((before) => ({ ...before, ...start, typed: before.discarded })),
    putAway: () =>
      set((before) => ({
        ...start,
        typed: before.typed === typed ? none : since(before.typed, typed),
        written: typed,
      })),
    takeBack: () =>
      set((before) =>
        before.typed === none
          ? { ...start, typed: before.written, written: none }
          : { ...before, written: none },
      ),
  };
}

/** Nothing if none is kept, or what is kept cannot be read. */
function load<Typed>(name: string, read: (saved: unknown) => Typed | undefined): Typed | undefined {
  const text = documentSettings()?.get(name);
  if (typeof text !== "string") return undefined;
  try {
    return read(JSON.parse(text));
  } catch {
    return undefined;
  }
}
