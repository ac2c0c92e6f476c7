import { type Fraction, multiply, whole } from "../engine/number/fraction";
import { fromSerial } from "../engine/period/calendar";
import type { RowGroup } from "../engine/steps/step";
import { type Language } from "./language";
import { moneyText, numberText } from "./numberText";
import { sentencesIn } from "./sentences";

/** Where a cell of an argument lies, counted from 1; nothing for an argument of one cell. */
export type Locate = (
  parameter: string | undefined,
  position: number,
) => { readonly row?: number; readonly column?: number };

/** How a language says the parts that many sentences share. */
export interface Wording {
  number(value: Fraction | number): string;
  money(value: Fraction): string;
  /** "1,0 VZÄ" */
  fte(value: Fraction): string;
  percent(value: Fraction): string;
  /** "1 Monat", "0,5 Monate": the noun alone. */
  noun(count: Fraction | number, one: string, many: string): string;
  /** A cell's content as the user sees it, in quotation marks if it is text. */
  value(received: unknown): string;
  parameter(name: string): string;
  place(parameter: string | undefined, position: number): string;
  /** "Gruppe „Nord“": the rows that are calculated apart. */
  group(group: RowGroup): string;
  places(parameter: string | undefined, positions: readonly number[]): string;
  /** "A, B or C" */
  list(words: readonly string[]): string;
  /** "A, B and C" */
  and(words: readonly string[]): string;
  /** A day that Excel counts by its number: 01.11.2021, in English 1 November 2021. */
  day(serial: number): string;
}

const LISTS: Readonly<Record<Language, Record<"and" | "or", Intl.ListFormat>>> = {
  de: listFormats("de-DE"),
  en: listFormats("en-GB"),
};

function listFormats(locale: string): Record<"and" | "or", Intl.ListFormat> {
  return {
    and: new Intl.ListFormat(locale),
    or: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
}

const isOne = (count: Fraction | number): boolean =>
  typeof count === "number" ? count === 1 : count.numerator === count.denominator;

const MOST_CHARACTERS = 100;

/** As much of a text as a message has room for. */
const quoted = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

export function wordingOf(language: Language, locate: Locate): Wording {
  const { parameters, places: words, version } = sentencesIn(language);
  const lists = LISTS[language];
  const place = (parameter: string | undefined, position: number): string => {
    const { row, column } = locate(parameter, position);
    return [
      row === undefined ? "" : `${words.row} ${row}`,
      column === undefined ? "" : `${words.column} ${column}`,
    ]
      .filter((part) => part !== "")
      .join(", ");
  };
  const euro = (amount: string): string =>
    language === "de" ? `${amount} €` : amount.replace(/^-?/, "$&€");
  const value = (received: unknown): string => {
    if (typeof received === "number") return numberText(received, language);
    if (typeof received === "boolean") return received ? words.true : words.false;
    if (typeof received === "object") return words.object;
    return `${words.quotes[0]}${quoted(String(received))}${words.quotes[1]}`;
  };
  return {
    number: (value) => numberText(value, language),
    money: (value) => euro(moneyText(value, language)),
    fte: (value) => `${numberText(value, language, 1)} ${words.fte}`,
    percent: (value) =>
      `${numberText(multiply(value, whole(100)), language)}${language === "de" ? " %" : "%"}`,
    noun: (count, one, many) => (isOne(count) ? one : many),
    value,
    parameter: (name) => parameters[name] ?? name,
    place,
    group: ({ of, name }) => (name === "" ? words.noGroup : `${words[of]} ${value(name)}`),
    places(parameter, positions) {
      const cells = positions.map((position) => locate(parameter, position));
      if (cells.every(({ row, column }) => row !== undefined && column === undefined))
        return `${positions.length === 1 ? words.row : words.rows} ${lists.and.format(cells.map(({ row }) => String(row)))}`;
      return lists.and.format(positions.map((position) => place(parameter, position)));
    },
    list: (items) => lists.or.format(items),
    and: (items) => lists.and.format(items),
    day(serial) {
      const { year, month, day } = fromSerial(serial);
      return version.day(year, month, day);
    },
  };
}
