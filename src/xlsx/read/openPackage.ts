import type { Sheet } from "../model/sheet";
import { expectPackage, otherPackage } from "./fileKind";
import { FileRefusal } from "./fileRefusal";
import { PackageReader } from "./package";
import { type RichText, richText } from "./sharedStrings";
import { child, childrenOf, type Node, textOf } from "./xml";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: Sheet["state"];
  /** "worksheet", or a sort that holds no cells: "chartsheet". */
  readonly kind: string;
  readonly path: string;
}

export interface OpenedPackage {
  readonly file: PackageReader;
  /** Path of the workbook's part, and its root. */
  readonly path: string;
  readonly root: Node;
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
  /** The texts that cells share; read when they are first asked for. */
  readonly texts: () => readonly RichText[];
}

/** Opens an .xlsx file as far as its list of sheets. Throws a `FileRefusal`. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  expectPackage(bytes);
  const file = new PackageReader(bytes);
  const [path] = file.related("", "officeDocument");
  if (path === undefined || !file.paths.includes(path.toLowerCase()) || !path.endsWith(".xml"))
    throw new FileRefusal(otherPackage(file.paths));
  const root = file.part(path);
  if (root.name !== "workbook") throw new FileRefusal("otherPackage");
  const parts = new Map(file.relationships(path).map((each) => [each.id, each]));
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((node): ListedSheet => {
    const part = parts.get(node.attributes.id ?? "");
    const name = textOf(node, "name");
    if (name === undefined || !part) throw new FileRefusal("damaged", path);
    if (part.isExternal) throw new FileRefusal("leadsOutside", path);
    return { name, state: stateOf(node.attributes.state), kind: part.type, path: part.target };
  });
  let texts: RichText[] | undefined;
  return { file, path, root, sheets, texts: () => (texts ??= sharedTexts(file, path)) };
}

const stateOf = (state = "visible"): Sheet["state"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

function sharedTexts(file: PackageReader, workbook: string): RichText[] {
  const texts: RichText[] = [];
  const [path] = file.related(workbook, "sharedStrings");
  if (path !== undefined) file.part(path, { si: (node) => texts.push(richText(node)) });
  return texts;
}
