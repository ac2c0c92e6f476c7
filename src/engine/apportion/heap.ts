/** A binary heap of row numbers: `first` is the row that comes before all others. */
export class RowHeap {
  readonly #rows: number[];

  /** `precedes(a, b)`: row a comes before row b. */
  constructor(
    rows: readonly number[],
    private readonly precedes: (a: number, b: number) => boolean,
  ) {
    this.#rows = [...rows];
    for (let i = (this.#rows.length >> 1) - 1; i >= 0; i--) this.#sink(i);
  }

  get first(): number {
    return this.#rows[0]!;
  }

  /** Restores the order after the first row's claim has changed for the worse. */
  sinkFirst(): void {
    this.#sink(0);
  }

  #sink(start: number): void {
    const rows = this.#rows;
    const row = rows[start]!;
    let hole = start;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= rows.length) break;
      if (child + 1 < rows.length && this.precedes(rows[child + 1]!, rows[child]!)) child++;
      if (!this.precedes(rows[child]!, row)) break;
      rows[hole] = rows[child]!;
      hole = child;
    }
    rows[hole] = row;
  }
}
