import { SOURCE_ITEM_WORDS } from "../contract/optionWords";
import { source as publishedSource } from "../engine/rules/source";
import { citedText } from "../locales/citedText";
import { answer } from "./answer";
import { elementwise } from "./arguments/elementwise";
import { numberIn } from "./arguments/numbers";
import { optionAt } from "./arguments/options";

/**
 * The citation of a published rate or limit: document, number, date, wording, and its class.
 * @customfunction SOURCE
 * @param year Grant year.
 * @param module Module 1, 2 or 3.
 * @param [item] A role or the item of a limit.
 * @returns The citation, in German as its documents are.
 */
export function source(year: any[][], module: any[][], item?: any[][]): string[][] {
  return answer({ year, module, item }, (args, record) =>
    elementwise([args.year, args.module, args.item], record, "", (at, note) => {
      const grantYear = numberIn(args.year, at(args.year));
      const number = numberIn(args.module, at(args.module));
      const asked = optionAt(args.item, at(args.item), SOURCE_ITEM_WORDS, undefined);
      const { citation, record: published } = publishedSource(grantYear, number, asked);
      const { item: found, confidence } = published;
      const source = citedText(citation, confidence);
      const where = { year: grantYear, module: number, item: found };
      note?.({ kind: "citation", ...where, confidence, source });
      return source;
    }),
  );
}
