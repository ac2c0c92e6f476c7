import { handColumnText } from "../../../locales/handColumnText";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";
import type { Proposal, Taken } from "../../../workbook/handColumn/proposal";

/** How a column may have been calculated, in one line. */
export function wayText(proposal: Proposal, language: Language): string {
  const say = handColumnText(language);
  const number = (value: number): string => numberText(value, language);
  const taken = ({ value, address }: Taken): string =>
    address === undefined ? number(value) : say.inCell(number(value), address);
  const { kind, by, total, unit = 0, rate, hasPeriod = false } = proposal;
  if (kind === "posts") return say.ways.posts(taken(total!), by.heading);
  if (kind === "share") {
    const { cent, euro, other } = say.units;
    const steps = unit === 1 ? euro : unit < 0.05 ? cent : other(number(unit));
    return say.ways.share(taken(total!), by.heading, steps);
  }
  const perPost = "heading" in rate! ? say.inColumn(rate.heading) : taken(rate!);
  return say.ways.forward(by.heading, perPost, hasPeriod);
}
