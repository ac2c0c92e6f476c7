import { MAIN } from "./namespaces";
import { element, textElement, type Xml } from "./xml";

/** The texts of all cells, each kept once (ECMA-376-1, 18.4). */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): Xml {
    const items = [...this.indexes.keys()].map((text) => element("si", {}, textElement("t", text)));
    const counts = { count: this.uses, uniqueCount: items.length };
    return element("sst", { xmlns: MAIN, ...counts }, ...items);
  }
}
