import { Standing } from "./standing";
import { watchVisibility } from "./visibility";
import { watchWorkbook } from "./watchWorkbook";

/** In milliseconds. */
export interface Times {
  /** Of quiet, for what belongs together, such as all cells of a new sheet. */
  readonly quiet: number;
  /** Until what is open is read again, even if Excel tells nothing. */
  readonly pause: number;
  /** Then Excel is not waited for any longer. */
  readonly deadline: number;
}

const TIMES: Times = { quiet: 500, pause: 1500, deadline: 30_000 };

export interface Follower<Reading> {
  readonly read: () => Promise<Reading>;
  /** What in it differs from what is expected, and whether functions are still to answer. */
  readonly judge: (reading: Reading) => {
    readonly differences: readonly string[];
    readonly isPending: boolean;
  };
  readonly tell: (told: Told<Reading>) => void;
  /** It could not be read. */
  readonly fail: (error: unknown) => void;
}

export interface Told<Reading> {
  readonly reading: Reading;
  /** The differences that count. */
  readonly standing: ReadonlySet<string>;
  /** There may be other differences, or fewer, when Excel has calculated. */
  readonly isOpen: boolean;
  /** It is open, and Excel takes long: it is read again only when Excel tells something. */
  readonly isLate: boolean;
}

/** Tells whether the pane can be seen, whenever that changes; the answer ends that. */
export type WatchVisibility = (tell: (isVisible: boolean) => void) => () => void;

export interface Following {
  readonly readAgain: () => void;
  readonly stop: () => void;
}

/**
 * Reads the workbook now, when it changes and when Excel has calculated. Excel answers custom
 * functions late, so nothing is a difference before it has stood for a pause; until then, and as
 * long as functions are to answer, it is read again after each pause, up to the deadline. While the
 * pane is hidden nothing is read; when it is shown again, everything is.
 */
export function followWorkbook<Reading>(
  { read, judge, tell, fail }: Follower<Reading>,
  times: Times = TIMES,
  watch: WatchVisibility = watchVisibility,
): Following {
  const standing = new Standing(times.pause);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let openSince: number | undefined;
  let latest = 0;
  let isHidden = false;

  const readAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    if (isHidden) return;
    due = Date.now() + milliseconds;
    timer = setTimeout(() => void readNow(), milliseconds);
  };
  /** Unlike changes, which end some time, calculations may follow each other for ever. */
  const readWithin = (milliseconds: number): void => {
    if (due > Date.now() + milliseconds) readAfter(milliseconds);
  };
  async function readNow(): Promise<void> {
    clearTimeout(timer);
    due = Infinity;
    const turn = ++latest;
    try {
      const reading = await read();
      // A later reading knows better.
      if (turn === latest) take(reading);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  }
  function take(reading: Reading): void {
    const now = Date.now();
    const { differences, isPending } = judge(reading);
    const isOverdue = openSince !== undefined && now - openSince >= times.deadline;
    const stands = standing.take(differences, now, isOverdue);
    const isDoubtful = stands.size < new Set(differences).size;
    const isOpen = isDoubtful || isPending;
    openSince = isOpen ? (openSince ?? now) : undefined;
    if (isDoubtful || (isPending && !isOverdue)) readAfter(times.pause);
    tell({ reading, standing: stands, isOpen, isLate: isOpen && isOverdue });
  }

  const unwatch = watchWorkbook({
    onChanged: () => readAfter(times.quiet),
    onCalculated() {
      standing.restart();
      readWithin(times.quiet);
    },
  });
  const unsee = watch((isVisible) => {
    isHidden = !isVisible;
    clearTimeout(timer);
    due = Infinity;
    if (isVisible) void readNow();
    // What is being read is not waited for.
    else latest++;
  });
  void readNow();
  return {
    readAgain: () => void readNow(),
    stop() {
      latest++;
      clearTimeout(timer);
      unwatch();
      unsee();
    },
  };
}
