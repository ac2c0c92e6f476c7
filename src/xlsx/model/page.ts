import type { Zone } from "./zone";

/** How a sheet is printed. */
export interface Page {
  readonly landscape: boolean;
  /** Number of the paper size (ECMA-376-1, 18.3.1.63): 9 is A4. */
  readonly paperSize: number;
  /** Percent, or so many pages at most; left out: as many as it takes. */
  readonly zoom: { readonly percent: number } | { readonly wide?: number; readonly tall?: number };
  /** Points. */
  readonly margins: Readonly<Record<Edge, number>>;
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly header: Texts;
  readonly footer: Texts;
  readonly area?: Zone;
  /** Printed on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
}

export type Edge = "left" | "right" | "top" | "bottom" | "header" | "footer";

/** With Excel's codes, such as &P for the page number. */
export interface Texts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
