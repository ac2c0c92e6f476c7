import { strToU8, zipSync, type Zippable } from "fflate";
import { PACKAGE } from "./namespaces";
import { element, type Xml } from "./xml";

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same bytes for the same workbook, whenever it is written; the archive knows no time zones. */
const DATE = new Date(2026, 0, 1);

/** The files in an .xlsx file (ECMA-376-2): parts, their types, and how they belong together. */
export class Package {
  private readonly files: Zippable = {};
  private readonly types: Xml[] = [];
  private readonly targets = new Map<string, Xml[]>();

  /** Adds a part: "xl/workbook.xml" and its content type. */
  part(path: string, contentType: string, content: Xml): void {
    this.files[path] = strToU8(HEADER + content);
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Notes which part another one ("" for the package) uses; returns the id of the relationship. */
  relate(from: string, type: string, to: string): string {
    const known = this.targets.get(from) ?? [];
    this.targets.set(from, known);
    const id = `rId${known.length + 1}`;
    known.push(element("Relationship", { Id: id, Type: type, Target: `/${to}` }));
    return id;
  }

  bytes(): Uint8Array {
    for (const [from, relationships] of this.targets) {
      const xmlns = `${PACKAGE}/relationships`;
      const path = from.replace(/([^/]*)$/, "_rels/$1.rels");
      this.files[path] = strToU8(HEADER + element("Relationships", { xmlns }, ...relationships));
    }
    const defaults = Object.entries({
      rels: "application/vnd.openxmlformats-package.relationships+xml",
      xml: "application/xml",
    }).map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
    const types = element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      ...defaults,
      ...this.types,
    );
    const first = { "[Content_Types].xml": strToU8(HEADER + types) };
    return zipSync({ ...first, ...this.files }, { level: 6, mtime: DATE });
  }
}
