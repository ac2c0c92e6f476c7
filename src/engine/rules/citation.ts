import type { Citation, Programme, Recommendation } from "./programme";

type Cited = Pick<Recommendation, "sources" | "wording">;

/**
 * The sources of a record or a recommendation as one line an auditor can follow, German as the
 * documents are: "Stadt Kamen, Vorlage 056/2023 (Zuwendungsbescheid vom 15.02.2023): 57.000 € pro
 * VzÄ".
 */
export const citation = (programme: Programme, { sources, wording }: Cited): string =>
  `${sources.map((source) => named(programme, source)).join("; ")}: ${wording}`;

/** The first source alone, beside a value where there is no room for all of them and the wording. */
export const briefCitation = (programme: Programme, { sources }: Cited): string =>
  `${named(programme, sources[0]!)}${sources.length > 1 ? " u. a." : ""}`;

function named({ documents }: Programme, { document, dateLabel, date }: Citation): string {
  const { title, number } = documents[document]!;
  const name = number === undefined ? title : `${title} ${number}`;
  return `${name} (${dateLabel} ${germanDate(date)})`;
}

/** 2023-02-15 as 15.02.2023, 2023-02 as 02.2023, 2023 as it is. */
export const germanDate = (date: string): string => date.split("-").reverse().join(".");
