import { Archive } from "./archive";
import { FileRefusal } from "./fileRefusal";
import { type Node, readXml } from "./xml";

/** What a part says of another one that it uses. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet". Both forms of the format have the same. */
  readonly type: string;
  /** The path of a part; of what lies outside the file its address, which nobody follows. */
  readonly target: string;
  readonly isExternal: boolean;
}

type Streams = Parameters<typeof readXml>[2];

/** The parts of an .xlsx file (ECMA-376-2) and how they belong together. */
export class PackageReader {
  private readonly archive: Archive;

  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
  }

  get paths(): readonly string[] {
    return this.archive.paths;
  }

  /** A part that must be there. */
  part(path: string, streams?: Streams): Node {
    const found = this.optionalPart(path, streams);
    if (!found) throw new FileRefusal("partMissing", path);
    return found;
  }

  optionalPart(path: string, streams?: Streams): Node | undefined {
    const bytes = this.archive.read(path);
    return bytes && readXml(bytes, path, streams);
  }

  /** What a part ("" for the package) uses. */
  relationships(from: string): readonly Relationship[] {
    const path = from.replace(/([^/]*)$/, "_rels/$1.rels");
    return (this.optionalPart(path)?.children ?? []).map(({ attributes }): Relationship => {
      const { Id: id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      const target = isExternal ? Target : resolved(from, Target, path);
      return { id, type: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
    });
  }

  /** The parts of one sort that a part uses. */
  related(from: string, type: string): string[] {
    return this.relationships(from)
      .filter((each) => each.type === type && !each.isExternal)
      .map(({ target }) => target);
  }
}

/** The path that a target means, seen from the part that names it. */
function resolved(from: string, target: string, path: string): string {
  // A place within a part, such as a cell that a link leads to.
  const [address = ""] = target.split("#");
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(address)) throw new FileRefusal("leadsOutside", path);
  const base = address.startsWith("/") ? [] : from.split("/").slice(0, -1);
  const segments = [...base];
  for (const segment of decoded(address, path).split("/")) {
    if (segment === "..") {
      if (segments.pop() === undefined) throw new FileRefusal("leadsOutside", path);
    } else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

function decoded(address: string, path: string): string {
  try {
    return decodeURI(address);
  } catch {
    throw new FileRefusal("damaged", path);
  }
}
