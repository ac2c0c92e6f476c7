import type { Programme, Recommendation } from "./programme";

/**
 * The sources of a record or a recommendation as one line an auditor can follow, German as the
 * documents are: "Stadt Kamen, Vorlage 056/2023 (Zuwendungsbescheid vom 15.02.2023): 57.000 € pro
 * VzÄ".
 */
export function citation(
  { documents }: Programme,
  { sources, wording }: Pick<Recommendation, "sources" | "wording">,
): string {
  const cited = sources.map(({ document, dateLabel, date }) => {
    const { title, number } = documents[document]!;
    const name = number === undefined ? title : `${title} ${number}`;
    return `${name} (${dateLabel} ${germanDate(date)})`;
  });
  return `${cited.join("; ")}: ${wording}`;
}

/** 2023-02-15 as 15.02.2023, 2023-02 as 02.2023, 2023 as it is. */
export const germanDate = (date: string): string => date.split("-").reverse().join(".");
