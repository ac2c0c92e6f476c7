/**
 * Excel's number formats in the spreadsheet library's terms and back. The library has no "General",
 * no colours, no alignment with a sign (`_-`) and no fill; such parts are left out of what is shown,
 * but the add-in reads back the format it wrote.
 */
export class NumberFormats {
  private readonly written = new Map<string, string>();

  toLibrary(excel: string): string {
    const format = convert(excel);
    if (format !== excel) this.written.set(format, excel);
    return format;
  }

  toExcel(library: string | undefined): string {
    if (!library) return "General";
    return this.written.get(library) ?? library;
  }
}

/** A digit that keeps its place is shown where there is one. */
const SHOWN: Readonly<Record<string, string>> = { "€": '"€"', "?": "#" };

const QUOTED = /"[^"]*"/y;

function convert(excel: string): string {
  if (/^general$/i.test(excel)) return "";
  let format = "";
  let index = 0;
  while (index < excel.length) {
    QUOTED.lastIndex = index;
    const quoted = QUOTED.exec(excel)?.[0];
    const rest = excel.slice(index);
    const bracket = /^\[[^\]]*\]/.exec(rest)?.[0];
    if (quoted) {
      format += quoted;
      index += quoted.length;
    } else if (bracket) {
      format += currencyOf(bracket);
      index += bracket.length;
    } else if (rest.startsWith("\\")) {
      format += `"${rest.charAt(1)}"`;
      index += 2;
    } else if (rest.startsWith("_") || rest.startsWith("*")) {
      index += 2;
    } else {
      format += SHOWN[rest.charAt(0)] ?? rest.charAt(0);
      index += 1;
    }
  }
  return format;
}

/** "[$€-407]" is a currency; colours, conditions and languages are left out. */
function currencyOf(bracket: string): string {
  const currency = /^\[\$([^-\]]+)/.exec(bracket)?.[1];
  return currency ? `"${currency}"` : "";
}
