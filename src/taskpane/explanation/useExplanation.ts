import { useCallback, useEffect, useRef, useState } from "react";
import { watchVisibility } from "../excel/visibility";
import { watchWorkbook } from "../excel/watchWorkbook";
import { usePaneFacts } from "../PaneContext";
import type { Place } from "../excel/place";
import type { Explanation } from "./core/explanation";
import { explainCell } from "./explainCell";
import { showPlace } from "../excel/showPlace";
import { watchSelection } from "./watchSelection";

/** Of quiet until a selection is explained, in milliseconds: it moves on while a key is held down. */
const QUIET = 120;
const MOST_BACK = 50;

export interface Following {
  readonly explanation?: Explanation;
  readonly error?: unknown;
  readonly isPinned: boolean;
  readonly canGoBack: boolean;
  readonly pin: (isPinned: boolean) => void;
  /** Goes to other cells and explains them. */
  readonly show: (place: Place) => void;
  readonly back: () => void;
}

/** Explains the selected cell as long as the page is shown, or the one that is pinned. */
export function useExplanation(isShown: boolean): Following {
  const { language } = usePaneFacts();
  const [state, setState] = useState<Pick<Following, "explanation" | "error">>({});
  const [pinned, setPinned] = useState<Place>();
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const turns = useRef(0);
  /** Whoever asked before has been overtaken. */
  const takeTurn = useCallback(() => {
    const turn = ++turns.current;
    return () => turn === turns.current;
  }, []);

  const explain = useCallback(
    async (place?: Place): Promise<void> => {
      const isLatest = takeTurn();
      try {
        const explanation = await explainCell(language, place);
        if (isLatest()) setState({ explanation });
      } catch (error) {
        if (isLatest()) setState({ error });
      }
    },
    [language, takeTurn],
  );

  useEffect(() => {
    if (!isShown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isVisible = true;
    const after = (quiet: number): void => {
      clearTimeout(timer);
      if (isVisible) timer = setTimeout(() => void explain(pinned), quiet);
    };
    const again = (): void => after(QUIET);
    const ends = [
      ...(pinned ? [] : [watchSelection(again)]),
      watchWorkbook({ onChanged: again, onCalculated: again }),
      watchVisibility((visible) => {
        isVisible = visible;
        again();
      }),
    ];
    after(0);
    return () => {
      clearTimeout(timer);
      takeTurn();
      for (const end of ends) end();
    };
  }, [isShown, pinned, explain, takeTurn]);

  const go = (place: Place): void => {
    if (pinned) setPinned(place);
    showPlace(place)
      .then(() => explain(place))
      .catch((error: unknown) => setState({ error }));
  };
  return {
    ...state,
    isPinned: pinned !== undefined,
    canGoBack: trail.length > 0,
    pin: (isPinned) => setPinned(isPinned ? state.explanation?.place : undefined),
    show(place) {
      const from = state.explanation?.place;
      if (from) setTrail((before) => [...before, from].slice(-MOST_BACK));
      go(place);
    },
    back() {
      const place = trail.at(-1);
      setTrail((before) => before.slice(0, -1));
      if (place) go(place);
    },
  };
}
