import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { kimCommandText } from "../../locales/kimCommandText";
import type { Language } from "../../locales/language";
import { fileReason } from "../fileReason";
import { checkFile, type CheckedFile, NOTHING } from "./checkFile";

/** The command by which a process of ours asks for files to check. */
export const WORKER = "check-worker";

/** A process of its own pays from so many files on. */
const WORTH = 4;

/**
 * Checks files in the given order, on all cores; `progress` is told how many are done. A file that
 * cannot be read is named, and the others go on.
 */
export async function checkFiles(
  files: readonly string[],
  language: Language,
  progress: (done: number) => void,
): Promise<readonly CheckedFile[]> {
  const workers = Math.min(availableParallelism(), Math.floor(files.length / WORTH));
  const checked: CheckedFile[] = [];
  let [next, done] = [0, 0];
  const keep = (index: number, result: CheckedFile): void => {
    checked[index] = result;
    progress(++done);
  };
  if (workers < 2) {
    for (const [index, file] of files.entries()) keep(index, checkNamed(file, language));
    return checked;
  }
  await Promise.all(Array.from({ length: workers }, () => work(startWorker())));
  return checked;

  /** Hands one file after the other to a process; one that it does not survive is named. */
  async function work(first: ChildProcess): Promise<void> {
    let worker = first;
    while (next < files.length) {
      const index = next++;
      const file = files[index]!;
      const result = await answer(worker, { file, language });
      keep(index, result ?? brokenOff(file, language));
      if (!result) worker = startWorker();
    }
    worker.disconnect();
  }
}

export interface Asked {
  readonly file: string;
  readonly language: Language;
}

/** Clearing up early costs a little time and saves a good deal of memory. */
const FRUGAL = ["--max-semi-space-size=4", "--max-old-space-size=2000"];

/** This same program, with the loader that it was itself started with. */
const startWorker = (): ChildProcess =>
  fork(process.argv[1]!, [WORKER], { execArgv: [...process.execArgv, ...FRUGAL] });

/** What a process answers; nothing if it ends before. */
function answer(worker: ChildProcess, asked: Asked): Promise<CheckedFile | undefined> {
  return new Promise((resolve) => {
    const end = () => resolve(undefined);
    worker.once("exit", end);
    worker.once("message", (result) => {
      worker.off("exit", end);
      resolve(result as CheckedFile);
    });
    worker.send(asked);
  });
}

/** Checks what it is asked to until nobody asks any more. */
export function serveChecks(): void {
  process.on("message", ({ file, language }: Asked) => {
    process.send!(checkNamed(file, language));
  });
  process.on("disconnect", () => process.exit());
}

const brokenOff = (file: string, language: Language): CheckedFile => ({
  ...{ file, problem: kimCommandText(language).check.brokenOff },
  ...NOTHING,
});

function checkNamed(file: string, language: Language): CheckedFile {
  try {
    return checkFile(file, readFileSync(file), language);
  } catch (error) {
    const texts = kimCommandText(language);
    const problem = texts.notReadable(fileReason(error, texts));
    return { file, problem, ...NOTHING };
  }
}
