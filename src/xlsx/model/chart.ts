/** A chart that lies on a sheet. */
export interface Chart {
  readonly name: string;
  readonly type: "column" | "bar" | "line" | "pie" | "doughnut";
  readonly stacked: boolean;
  readonly title: string;
  readonly legend: "none" | "top" | "bottom" | "left" | "right";
  readonly showValues: boolean;
  readonly series: readonly Series[];
  /** Cells that name the categories, as formulas name them. */
  readonly labels?: string;
  readonly place: Place;
}

export interface Series {
  /** A text, or the cell that holds it. */
  readonly name?: { readonly text: string } | { readonly reference: string };
  /** Cells with the values, as formulas name them. */
  readonly values: string;
  readonly color: string;
}

/** From the upper left corner of one cell, in points, and how large. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}
