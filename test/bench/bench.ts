/**
 * Prints one JSON line per measurement: nanoseconds for each recipient, how many times as long as
 * the plain number loop that takes, and how many times as long decimal.js takes for the same. Of
 * explained selections and of sheets that are written: milliseconds, and how many times as long as
 * with nine bodies that takes.
 */
import { randomFrom } from "../support/random";
import { firstRow, tables } from "../functions/tables";
import { columnCalls, ROWS } from "../support/wholeColumns";
import { builtFunctions } from "./builtFunctions";
import { decimalShare } from "./decimalShare";
import { explanations } from "./explanations";
import { median, timeInTurns } from "./inTurns";
import { inhabitants, longDecimals, shortDecimals } from "./keys";
import { numberLoop } from "./numberLoop";
import { postsToRound } from "./postsToRound";
import { writing } from "./writing";
import { registerBuilt, spillChain } from "./spillChain";

interface Measurement {
  readonly name: string;
  readonly n: number;
  readonly ns_per_item: number;
  readonly ratio_to_number_loop: number | null;
  readonly ratio_decimaljs: number | null;
}

const random = randomFrom(2021);
/** In euro: 18 posts of 57,000. */
const TOTAL = 1_026_000;
const KEYS = {
  "whole weights": inhabitants,
  "weights of up to 6 decimals": shortDecimals,
  "15-digit weights": longDecimals,
};

const print = (measurement: Measurement): void => {
  console.log(JSON.stringify(measurement));
};
const rounded = (value: number): number => Number(value.toPrecision(4));

for (const [id, table] of tables) {
  const call = builtFunctions[id] as (...cells: unknown[]) => unknown;
  // One row of that table does not fit the posts of all three.
  const cells = id === "ROUNDFTE" ? [[[2.5]], [[2.42]]] : firstRow(table);
  measureAlone(`${id}, one call`, 1, () => call(...cells), 15);
}

for (const n of [54, 427, 100_000])
  for (const [weights, keyOf] of Object.entries(KEYS)) {
    const key = keyOf(n, random);
    const times = timeInTurns(
      {
        kim: () => builtFunctions.SHARE([[TOTAL]], key),
        numberLoop: () => numberLoop(TOTAL, key),
        decimaljs: () => decimalShare(TOTAL, key),
      },
      n > 1000 ? 3 : 15,
    );
    print({
      name: `SHARE, ${weights}`,
      n,
      ns_per_item: rounded(median(times.map(({ kim }) => kim)) / n),
      ratio_to_number_loop: rounded(median(times.map(({ kim, numberLoop: loop }) => kim / loop))),
      ratio_decimaljs: rounded(median(times.map(({ kim, decimaljs }) => decimaljs / kim))),
    });
  }

for (const [n, total] of [
  [54, 101.25],
  [427, 800],
  [1_000, 900],
] as const) {
  const { shares, waivers } = postsToRound(total, n, random);
  // Where two distributions are equally close, the lots decide.
  const lots = shares.map((_, row) => [row + 1]);
  const run = () =>
    builtFunctions.ROUNDFTE([[total]], shares, [[0.5]], [[0.25]], waivers, undefined, lots);
  measureAlone("ROUNDFTE, step 0.25, minimum 0.5, some waivers", n, run, 5);
}

{
  const key = inhabitants(427, random);
  const run = () => builtFunctions.STEPS([["SHARE"]], [[[TOTAL]], key]);
  measureAlone("STEPS of SHARE, whole weights", 427, run, 5);
}

for (const { id, args } of columnCalls) {
  const columns = args(null, ROWS);
  const calculate = builtFunctions[id as keyof typeof builtFunctions] as (
    ...given: readonly unknown[]
  ) => unknown;
  const run = (): unknown => calculate(...columns);
  measureAlone(`${id}, whole columns, one call`, 1, run, 3);
}

await registerBuilt(builtFunctions);
for (const n of [54, 427])
  for (const answers of ["atOnce", "late"] as const) {
    const { runs, length } = spillChain(n, answers);
    for (const [what, run] of Object.entries(runs)) {
      measureAlone(`five spills over four sheets, ${answers}: ${what}`, 1, run, 15);
      if (length() !== n) throw new Error(`The last spill has ${length()} rows, not ${n}.`);
    }
  }

for (const { id, ms, ratio } of await explanations())
  console.log(
    JSON.stringify({
      name: `a cell of KIM.${id} explained, 54 bodies`,
      ...{ ms: rounded(ms), ratio_to_nine_bodies: rounded(ratio) },
    }),
  );

{
  const { ms, own, ratio } = await writing();
  console.log(
    JSON.stringify({
      name: "a grant year of 54 bodies written in the stand-in; the add-in's own part",
      ...{ ms: rounded(ms), own_ms: rounded(own), own_ratio_to_nine_bodies: rounded(ratio) },
    }),
  );
}

function measureAlone(name: string, n: number, run: () => unknown, rounds: number): void {
  const times = timeInTurns({ kim: run }, rounds);
  const ns = median(times.map(({ kim }) => kim)) / n;
  print({ name, n, ns_per_item: rounded(ns), ratio_to_number_loop: null, ratio_decimaljs: null });
}
