import { nearestCell } from "../engine/number/cell";
import {
  baseRate as publishedBaseRate,
  baseRateConfidence,
  baseRateSource,
} from "../engine/rules/baseRate";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { numberIn } from "./arguments/numbers";

/**
 * The base rate of § 247 BGB on a day.
 * @customfunction BASERATE
 * @param day The day.
 * @returns The rate as a fraction, 3.37 % is 0.0337, in the shape of the days.
 */
export function baseRate(day: any[][]): number[][] {
  return answer({ day }, (args, record) =>
    elementwise([args.day], record, 0, (at, note) => {
      const { rate, validFrom, row } = publishedBaseRate(numberIn(args.day, at(args.day)));
      const confidence = baseRateConfidence(row);
      note?.({ kind: "baseRate", rate, validFrom, confidence, source: baseRateSource(row) });
      return nearestCell(rate);
    }),
  );
}
