import { SaxesParser } from "saxes";
import { FileRefusal } from "./fileRefusal";

/** An element; its name and those of its attributes stand without their prefixes. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const MOST_DEEP = 200;

/** Elements that are handed over when they end, and then forgotten, by their names. */
type Streams = Readonly<Record<string, (node: Node) => void>>;

/**
 * The root of an XML text. Refused are document types, for the sake of the entities that they may
 * declare, what is not well-formed, and what is nested without end. Of alternative contents
 * (ECMA-376-3) the first is taken. `path` names the text in a refusal.
 */
export function readXml(bytes: Uint8Array, path: string, streams: Streams = {}): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on("doctype", () => {
    throw new FileRefusal("entities", path);
  });
  parser.on("error", () => {
    throw new FileRefusal("damaged", path);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > MOST_DEEP) throw new FileRefusal("damaged", path);
    open.push({
      name: local(name),
      attributes: withoutPrefixes(attributes),
      children: [],
      text: "",
    });
  });
  parser.on("text", (part) => {
    open.at(-1)!.text += part;
  });
  parser.on("cdata", (part) => {
    open.at(-1)!.text += part;
  });
  parser.on("closetag", () => {
    const node = open.pop()!;
    const parent = open.at(-1)!;
    const stream = streams[node.name];
    if (stream) stream(node);
    else if (node.name === "AlternateContent") parent.children.push(...alternative(node));
    else parent.children.push(node);
  });
  parser.write(decoded(bytes, path)).close();
  const [first] = root.children;
  if (!first) throw new FileRefusal("damaged", path);
  return first;
}

const alternative = ({ children }: Node): readonly Node[] =>
  (children.find(({ name }) => name === "Choice") ?? children[0])?.children ?? [];

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Most elements have none: then the attributes stay as they are. */
function withoutPrefixes(
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  for (const name in attributes)
    if (name.includes(":"))
      return Object.fromEntries(
        Object.entries(attributes)
          .filter(([each]) => !each.startsWith("xmlns:"))
          .map(([each, value]) => [local(each), value]),
      );
  return attributes;
}

/** UTF-8, or UTF-16 with its mark (ECMA-376-2, 6.2.5). */
function decoded(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isUtf16 ? (first === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefusal("damaged", path);
  }
}

/** The first child of that name, or the one that a path of names leads to. */
export function child(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  let found = node;
  for (const name of names) found = found?.children.find((each) => each.name === name);
  return found;
}

export const childrenOf = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((each) => each.name === name) ?? [];

/** A text of the workbook: _x0007_ is the character of that code (ST_Xstring). */
export const plainText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** An attribute that is a text of the workbook. */
export const textOf = (node: Node | undefined, name: string): string | undefined => {
  const value = node?.attributes[name];
  return value === undefined ? undefined : plainText(value);
};

/** A logical attribute; `byDefault` if it is left out. */
export function isSet(node: Node | undefined, name: string, byDefault = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? byDefault : value === "1" || value === "true" || value === "on";
}

/** An attribute that is a number; nothing if it is left out or none. */
export function numberOf(node: Node | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
