import { readFileSync } from "node:fs";
import { Marked, type Tokens } from "marked";
import { escapedHtml, htmlPage } from "./htmlPage";

/** The manuals that are served with the add-in, in the order of their list; German, as written. */
export const MANUALS = [
  "foerderjahr",
  "jahreslauf",
  "funktionen",
  "rechenregeln",
  "dateien",
  "administration",
  "excel-pruefliste",
  "datenschutz",
  "bedrohungsmodell",
  "barrierefreiheit",
  "CHANGELOG",
] as const;

const FOLDER = "handbuch";
const TITLE = "KIM: Handbuch";
const STYLE = `
      pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .table {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 4px 8px;
        border: 1px solid;
        text-align: left;
        vertical-align: top;
      }
      img {
        max-width: 100%;
        height: auto;
      }
      body {
        overflow-wrap: break-word;
      }`;

/** "Geschlossene Netze" is gone to by #geschlossene-netze, as on GitHub. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/**
 * Pages and pictures of the manuals by their paths in the output, made from docs/*.md; `policy` is
 * the pages' own. A link to a file that is not served keeps its words and goes nowhere.
 */
export function manualPages(policy: string): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const add = (name: string, title: string, body: string): void => {
    files.set(
      `${FOLDER}/${name}.html`,
      htmlPage({ language: "de", policy, title, body, style: STYLE }),
    );
  };
  const list = MANUALS.map((name) => {
    const { title, body, pictures } = manual(readFileSync(`docs/${name}.md`, "utf8"));
    add(name, `KIM: ${title}`, body);
    for (const each of pictures) files.set(`${FOLDER}/${each}`, readFileSync(`docs/${each}`));
    return `<li><a href="${name}.html">${escapedHtml(title)}</a></li>`;
  });
  const help = '<nav aria-label="Hilfe"><a href="../hilfe.html">Kurze Hilfe</a></nav>';
  add("index", TITLE, `${help}<main><h1>${TITLE}</h1><ul>${list.join("\n")}</ul></main>`);
  return files;
}

function manual(markdown: string): { title: string; body: string; pictures: readonly string[] } {
  const pictures: string[] = [];
  const sections: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ depth, text, tokens }) {
        const id = anchorOf(text);
        const words = this.parser.parseInline(tokens);
        if (depth === 2) sections.push(`<li><a href="#${id}">${words}</a></li>`);
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (href.startsWith("bilder/")) pictures.push(href);
        const target = servedTarget(href);
        return target === undefined ? words : `<a href="${escapedHtml(target)}">${words}</a>`;
      },
      image({ href, text }) {
        pictures.push(href);
        return `<img src="${escapedHtml(href)}" alt="${escapedHtml(text)}" />`;
      },
      // Marks for `npm run manual`; the manuals have no other HTML.
      html: () => "",
    },
  });
  const tokens = marked.lexer(markdown);
  const { text: title } = tokens.find((each): each is Tokens.Heading => each.type === "heading")!;
  const text = marked
    .parser(tokens)
    // Whoever has no mouse moves a wide table by the keyboard.
    .replaceAll(
      "<table>",
      '<div class="table" role="group" aria-label="Tabelle" tabindex="0"><table>',
    )
    .replaceAll("</table>", "</table></div>");
  const nav = `<nav aria-label="Inhalt"><a href="index.html">${TITLE}</a><ul>${sections.join("\n")}</ul></nav>`;
  return { title, body: `${nav}<main>${text}</main>`, pictures };
}

function servedTarget(href: string): string | undefined {
  if (/^(?:https?:|#|bilder\/)/.test(href)) return href;
  const [path = "", anchor] = href.split("#");
  const name = MANUALS.find((each) => path === `${each}.md`);
  return name && `${name}.html${anchor === undefined ? "" : `#${anchor}`}`;
}
