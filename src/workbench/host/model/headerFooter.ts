import type { ModelContext } from "./context";
import type { Server } from "./server";

type Place =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** The texts of header and footer, with Excel's codes such as &P for the page number. */
export class HeaderFooter implements Server<Excel.HeaderFooter> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  get leftHeader(): string {
    return this.#read("leftHeader");
  }
  set leftHeader(text: string) {
    this.#write("leftHeader", text);
  }

  get centerHeader(): string {
    return this.#read("centerHeader");
  }
  set centerHeader(text: string) {
    this.#write("centerHeader", text);
  }

  get rightHeader(): string {
    return this.#read("rightHeader");
  }
  set rightHeader(text: string) {
    this.#write("rightHeader", text);
  }

  get leftFooter(): string {
    return this.#read("leftFooter");
  }
  set leftFooter(text: string) {
    this.#write("leftFooter", text);
  }

  get centerFooter(): string {
    return this.#read("centerFooter");
  }
  set centerFooter(text: string) {
    this.#write("centerFooter", text);
  }

  get rightFooter(): string {
    return this.#read("rightFooter");
  }
  set rightFooter(text: string) {
    this.#write("rightFooter", text);
  }

  #read(place: Place): string {
    return this.#texts[place] ?? "";
  }

  #write(place: Place, text: string): void {
    this.context.grid.notes.set(this.#key, { ...this.#texts, [place]: text });
  }

  get #key(): string {
    return `headerFooter/${this.sheetId}`;
  }

  get #texts(): Partial<Record<Place, string>> {
    return (this.context.grid.notes.get(this.#key) ?? {}) as Partial<Record<Place, string>>;
  }
}
