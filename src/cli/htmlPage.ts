import type { Language } from "../locales/language";

/** Text as HTML shows it, between tags and in attributes. */
export const escapedHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export interface HtmlPage {
  readonly language: Language;
  /** The page's Content-Security-Policy. */
  readonly policy: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** More rules than all pages have. */
  readonly style?: string;
}

/** A page one folder below the add-in's own, readable at 320 pixels, in light and dark. */
export const htmlPage = ({ language, policy, title, body, style = "" }: HtmlPage): string =>
  `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapedHtml(title)}</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <style>
      body {
        max-width: 40rem;
        margin: 0 auto;
        padding: 24px 16px;
        color-scheme: light dark;
        font: 16px/1.5 "Segoe UI", system-ui, sans-serif;
      }
      pre {
        overflow-x: auto;
        padding: 8px 12px;
        border: 1px solid;
      }
      dt {
        margin-top: 12px;
        font-weight: 600;
      }
      dd {
        margin: 0 0 0 16px;
      }${style}
    </style>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
