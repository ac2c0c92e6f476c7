/** A part of an XML text: an element with what is in it. */
export type Xml = string;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** What XML cannot hold, line ends that readers would normalise, and halves of characters. */
const UNWRITABLE = new RegExp(
  "[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])" +
    "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
  "g",
);

const codeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`;

const markup = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);

/**
 * A text of the workbook (ST_Xstring, ECMA-376-1, 22.9.2.19): what XML cannot hold is written by its
 * code, _x0007_, and a text that looks like such a code keeps its own.
 */
export const escaped = (text: string): Xml =>
  markup(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, codeOf));

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. Line ends in attributes are kept. */
export function element(name: string, attributes: Attributes = {}, ...content: Xml[]): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value)).replace(/[\n\t]/g, breakCode)}"`)
    .join("");
  const inner = content.join("");
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

const breakCode = (character: string): string => `&#${character.charCodeAt(0)};`;

/** An element with a text in it, whose blanks at the ends are kept. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Xml =>
  element(
    name,
    { ...attributes, "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined },
    escaped(text),
  );

/** An element around others, with their number; nothing around none. */
export const counted = (name: string, items: readonly Xml[]): Xml =>
  items.length === 0 ? "" : element(name, { count: items.length }, ...items);

/** A logical attribute: left out unless it is set. */
export const flag = (isSet: boolean | undefined): "1" | undefined => (isSet ? "1" : undefined);

/** "FFRRGGBB" of "#RRGGBB". */
export const argb = (color: string): string => `FF${rgb(color)}`;
export const rgb = (color: string): string => color.replace("#", "").toUpperCase();
