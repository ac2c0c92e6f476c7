/** How a cell looks. What is left out is as in a new workbook. */
export interface Look {
  readonly font?: Font;
  readonly fill?: string;
  readonly borders?: Borders;
  /** Excel's format code: "#,##0.00". */
  readonly numberFormat?: string;
  /** centerContinuous: across the empty cells beside it that are aligned so, too. */
  readonly align?: "left" | "center" | "right" | "centerContinuous";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly unlocked?: boolean;
  /** A text stays one when its cell is edited, even if it begins with an equals sign. */
  readonly isText?: boolean;
}

export interface Font {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly size?: number;
  readonly name?: string;
  readonly color?: string;
}

export type Side = "left" | "right" | "top" | "bottom";
export interface Line {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly color: string;
}
export type Borders = Readonly<Partial<Record<Side, Line>>>;
