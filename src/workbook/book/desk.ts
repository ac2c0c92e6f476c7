import type { GrantYear } from "../../engine/grantYear/grantYear";
import { hasContract } from "../../engine/grantYear/parties";
import type { BookTexts } from "../../locales/bookText";

/** The texts of a desk: one with a contract speaks of it where others speak of their notices. */
export function deskTexts(grantYear: GrantYear, texts: BookTexts): BookTexts {
  if (!hasContract(grantYear)) return texts;
  const { ofContract, checks, verdicts } = texts;
  return {
    ...texts,
    sheets: { ...texts.sheets, ...ofContract.sheets },
    titles: { ...texts.titles, ...ofContract.titles },
    subtitles: { ...texts.subtitles, ...ofContract.subtitles },
    columns: { ...texts.columns, ...ofContract.columns },
    facts: { ...texts.facts, ...ofContract.facts },
    overview: { ...texts.overview, ...ofContract.overview },
    verdicts: { ...verdicts, payments: { ...verdicts.payments, ...ofContract.verdicts } },
    payments: { ...texts.payments, ...ofContract.payments },
    budget: { ...texts.budget, ...ofContract.budget },
    sections: { ...texts.sections, ...ofContract.sections },
    checks: {
      ...checks,
      sentences: { ...checks.sentences, ...ofContract.sentences },
      actions: { ...checks.actions, ...ofContract.actions },
    },
  };
}

/** Who pays the desk: the Land, or as its contract says. */
export const grantorOf = (grantYear: GrantYear, texts: BookTexts): string =>
  hasContract(grantYear) ? (grantYear.contract?.payer ?? texts.unknownPayer) : texts.grantor;
