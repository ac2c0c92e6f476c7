import type { Plan } from "./plan";

/** Series of a bar chart: each body's share before and after the distribution, FTE. */
export interface ShareChart {
  readonly names: readonly string[];
  readonly raw: readonly (number | undefined)[];
  readonly final: readonly (number | undefined)[];
}

/** Everyone to whom posts are forwarded or who has a share; not the recipient. */
export function shareChart({ rows }: Plan): ShareChart {
  const shown = rows.filter(({ isRecipient, rawShare, fte }) => !isRecipient && (rawShare || fte));
  return {
    names: shown.map(({ name }) => name),
    raw: shown.map(({ rawShare }) => rawShare),
    final: shown.map(({ fte }) => fte),
  };
}
