import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The texts of the files in a package, by their paths. */
export type Files = Readonly<Record<string, string>>;

export const readPackage = (bytes: Uint8Array): Files =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );

/** The root of an XML text; throws if it is not well-formed. */
export function parseXml(text: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (part) => void (open.at(-1)!.text += part));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0]!;
}

/** The node and all within it. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
