/** A row with its figure, if it has one. */
export interface Summand {
  readonly position: number;
  readonly name: string;
  readonly figure: number | undefined;
}

/** Smaller figures add up by chance: 1, 2, 3. */
const TELLING = 1000;
/** Sums may be rounded: by a thousandth of themselves. */
const ROUNDED = 1000;

/**
 * Rows that are as large as all others together, at the top or the bottom, or as large as those
 * between them and the sum before. Certain is it only of a row without a name, or of one that is as
 * large as three others and more at an end of the table; any other may be so large by chance.
 */
export function findSums(rows: readonly Summand[]): ReadonlyMap<number, "certain" | "perhaps"> {
  const counted = rows.filter(({ figure }) => figure !== undefined && figure > 0);
  const sums = new Map<number, "certain" | "perhaps">();
  const note = ({ position, name, figure }: Summand, parts: number, isAtEnd: boolean): void => {
    const isCertain = name === "" || (isAtEnd && parts > 2 && figure! >= TELLING);
    if (isCertain || isAtEnd || figure! >= TELLING)
      sums.set(position, isCertain ? "certain" : "perhaps");
  };

  let above = 0;
  let parts = 0;
  for (const row of counted) {
    const isLast = row === counted.at(-1);
    if (parts > 1 && isAbout(row.figure!, above)) {
      note(row, parts, isLast && parts === counted.length - 1);
      if (sums.get(row.position) === "certain") {
        above = 0;
        parts = 0;
        continue;
      }
    }
    above += row.figure!;
    parts++;
  }

  const single = counted.filter(({ position }) => sums.get(position) !== "certain");
  for (const end of [single[0], single.at(-1)]) {
    const others = single.filter((row) => row !== end);
    const together = others.reduce((sum, { figure }) => sum + figure!, 0);
    if (end && others.length > 1 && !sums.has(end.position) && isAbout(end.figure!, together))
      note(end, others.length, true);
  }
  return sums;
}

/** Whether a figure is that sum, perhaps rounded. */
export const isAbout = (figure: number, sum: number): boolean =>
  Math.abs(figure - sum) * ROUNDED <= figure;
