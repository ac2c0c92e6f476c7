import { factOf, FIELDS, type Place } from "../../../engine/grantYear/fields";
import type { SourcePlace } from "../../../engine/grantYear/grantYear";
import { bookText } from "../../../locales/bookText";
import { fieldTexts } from "../../../locales/findingText";
import { type Language, LANGUAGES } from "../../../locales/language";
import { labelOf } from "../../layout/labelOf";
import { optionFor, optionsOf, wordFor } from "../../layout/words";
import { TABLE_FIELDS } from "./tableFields";

/** What a source is about, in the words of the page on which the input stands. */
export function sourceField(place: Place, field: string, language: Language): string {
  const { columns } = bookText(language);
  const heading = labelOf(headingsOf(place), field);
  if (heading !== undefined) return columns[heading];
  return labelOf(fieldTexts(language)[place], field) ?? field;
}

/** The field that such words stand for, in any language; others stay as they are. */
export function sourceFieldNamed(place: Place | undefined, words: string): string {
  const wanted = words.trim().toLowerCase();
  const isMeant = (field: string): boolean =>
    LANGUAGES.some((language) => sourceField(place!, field, language).toLowerCase() === wanted);
  const fields = place !== undefined && place in FIELDS ? Object.keys(FIELDS[place]) : [];
  return fields.find(isMeant) ?? words;
}

/** An entry by its name; items are called by their words. */
export const sourceEntry = (place: SourcePlace, name: string, language: Language): string =>
  place === "items" && ITEMS.includes(name) ? wordFor(name, language) : name;

export const sourceEntryNamed = (place: SourcePlace, name: string): string =>
  place === "items" ? (optionFor(name, ITEMS) ?? name) : name;

const ITEMS = optionsOf(factOf("items", "item")!);

type Headings = Readonly<Partial<Record<string, keyof ReturnType<typeof bookText>["columns"]>>>;

/** Bodies have two tables. */
function headingsOf(place: Place): Headings {
  const { supplements, ...tables } = TABLE_FIELDS;
  const own: Readonly<Partial<Record<Place, { readonly headings: Headings }>>> = tables;
  return place === "bodies"
    ? { ...supplements.headings, ...tables.bodies.headings }
    : (own[place]?.headings ?? {});
}
