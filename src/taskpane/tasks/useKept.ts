import { useEffect, useRef, useState } from "react";
import { documentSettings, stored } from "../settings/documentSettings";

const PAUSE_MILLISECONDS = 600;

export interface Kept<Typed> {
  readonly typed: Typed;
  readonly setTyped: (change: (before: Typed) => Typed) => void;
  /** It was typed before the pane was closed. */
  readonly isResumed: boolean;
  /** False once it could not be kept. */
  readonly isKept: boolean;
}

/**
 * What was typed on a page and is on no sheet yet. The workbook's settings keep it under a name, so
 * that it is there when the pane is opened again, until it is `none`.
 */
export function useKept<Typed>(
  name: string,
  none: Typed,
  { read, save }: { read: (saved: unknown) => Typed | undefined; save: (typed: Typed) => unknown },
): Kept<Typed> {
  const [first] = useState(() => load(name, read));
  const [{ typed, isResumed }, set] = useState({
    typed: first ?? none,
    isResumed: first !== undefined,
  });
  const [isKept, setKept] = useState(true);
  const mayBeKept = useRef(first !== undefined);
  useEffect(() => {
    const settings = documentSettings();
    if (!settings || typed === first) return undefined;
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
      return { typed: next, isResumed: before.isResumed && next !== none };
    });
  return { typed, setTyped, isResumed, isKept };
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
