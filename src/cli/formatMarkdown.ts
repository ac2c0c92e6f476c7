import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";

/** Brings a printed page into the form in which the repository keeps its documents. */
export const formatMarkdown = (text: string): Promise<string> =>
  format(text, { parser: "markdown", plugins: [markdown], printWidth: 100 });
