import { isoOf } from "../../../engine/grantYear/days";
import type { Known } from "../../../engine/grantYear/exact";
import {
  add,
  type Fraction,
  isNegative,
  subtract,
  sum,
  ZERO,
} from "../../../engine/number/fraction";
import type { PostsMoved, Reassigned } from "../../../engine/year/staffing/courseReassignment";
import { taskText } from "../../../locales/taskText";
import { isoDayText } from "../../../locales/yearText";
import { FigureTable } from "../../figures/FigureTable";
import { usePaneFacts } from "../../PaneContext";
import { Section } from "../Section";
import { useFigureTexts } from "../staffing/useFigureTexts";

/** What is handed out on a day: posts and money of every body before and after, and the sums. */
export function Moved({ reassigned: { day, moved } }: { readonly reassigned: Reassigned }) {
  const { language } = usePaneFacts();
  const say = taskText(language).reassignment;
  const { moves } = taskText(language).staffing;
  const { months: posts, money } = useFigureTexts();
  const signed = (value: Known<Fraction>, textOf: (value: Known<Fraction>) => string): string =>
    value && !isNegative(value) && value.numerator !== 0n ? `+${textOf(value)}` : textOf(value);
  const sumOf = (figure: (each: PostsMoved) => Known<Fraction>): Known<Fraction> => {
    const found = moved.map(figure);
    const known = found.flatMap((value) => value ?? []);
    return known.length === found.length ? sum([ZERO, ...known]) : undefined;
  };
  const own = ({ before, after }: PostsMoved): Known<Fraction> =>
    before && after && subtract(after, before);
  return (
    <Section title={say.from(isoDayText(isoOf(day), language))}>
      {moved.map((each) => (
        <FigureTable
          key={each.name}
          lines={[
            {
              name: each.name,
              value: say.fte(moves(posts(each.held), posts(add(each.held, each.added)))),
            },
            ...(each.months ? [{ name: say.months, value: posts(each.months), isPart: true }] : []),
            { name: say.amount, value: money(each.before), isPart: true },
            { name: say.amountAfter, value: money(each.after), isPart: true },
            { name: say.contract, value: signed(each.contract, money), isPart: true },
          ]}
        />
      ))}
      <FigureTable
        lines={[
          {
            name: say.sumOfPosts,
            value: say.fte(
              signed(
                sumOf(({ added }) => added),
                posts,
              ),
            ),
          },
          { name: say.sumOfMoney, value: signed(sumOf(own), money) },
        ]}
      />
    </Section>
  );
}
