import { library, type Notation } from "../../spreadsheet/notation";
import { translateFormula } from "../../spreadsheet/writeFormula";
import type { Model } from "../../spreadsheet/library";

/**
 * The library reads pasted text in a notation of its own with the locale's separators: in German
 * `;` between arguments and columns, `\` between rows. Formulas copied from elsewhere, such as the
 * manual, are in Excel's notation, so they are translated before the library sees them.
 */
export function readPastedFormulas(model: Model, notation: Notation): void {
  const { decimal, argument } = notation;
  const row = argument === ";" ? "\\" : ";";
  const pasted: Notation = { ...library, decimal, argument, column: argument, row };
  const translate = (text: string) =>
    text.replace(/(?<=^|[\t\n])=[^\t\r\n]*/g, (formula) =>
      translateFormula(formula, notation, pasted),
    );
  const { dispatch } = model;
  model.dispatch = ((type: string, payload?: { clipboardContent?: { text?: string } }) => {
    const content = payload?.clipboardContent;
    if (type !== "PASTE_FROM_OS_CLIPBOARD" || content?.text === undefined)
      return dispatch(type as never, payload as never);
    const text = translate(content.text);
    return dispatch(type, { ...payload, clipboardContent: { ...content, text } } as never);
  }) as typeof dispatch;
}
