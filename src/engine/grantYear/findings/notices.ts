import { compare, type Fraction, subtract } from "../../number/fraction";
import { fromSerial, startOfYear } from "../../period/calendar";
import { compared, exact, exactOrZero, type Known, sumOf } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { type GrantedNotice, grantedNotices, noticePeriod } from "../grantedNotices";
import type { GrantYear } from "../grantYear";
import { hasContract } from "../parties";
import { amountOverTime } from "../amountOverTime";
import { type Attempt, attemptFor } from "../attempt";

/** Whether the notices are complete and say what posts × rate gives. */
export function checkNotices(figures: Figures, report: Report): void {
  if (hasContract(figures.grantYear)) return checkContract(figures, report);
  const { notices } = figures.grantYear;
  if (notices.length === 0) report("noticeMissing", { list: "notices" });
  notices.forEach(({ date, reference }, index) => {
    const where = { list: "notices", index } as const;
    if (date === undefined) report("noticeIncomplete", { ...where, field: "date" });
    if (!reference) report("noticeIncomplete", { ...where, field: "reference" });
  });
  for (const granted of grantedNotices(figures.grantYear)) checkNotice(figures, granted, report);
}

const CONTRACT_FACTS = ["payer", "date", "reference", "amount", "posts", "start", "end"] as const;

/** The contract of the desk: complete, and about its posts × rate × months ÷ 12. */
function checkContract({ grantYear }: Figures, report: Report): void {
  const { contract, posts } = grantYear;
  if (!contract) return report("contractMissing", { list: "contract" });
  const where = { list: "contract" } as const;
  for (const field of CONTRACT_FACTS)
    if (contract[field] === undefined) report("noticeIncomplete", { ...where, field });
  const [planned, agreed] = [exact(posts), exact(contract.posts)];
  if (planned && agreed && compare(planned, agreed) !== 0)
    report("noticePostsDiffer", { ...where, field: "posts" }, compared(planned, agreed));
  const expected = contractByRule(grantYear, attemptFor(report, { ...where, field: "amount" }));
  const amount = exact(contract.amount);
  if (amount && expected && compare(amount, expected) !== 0)
    report("deskContractDiffers", { ...where, field: "amount" }, compared(expected, amount));
}

/**
 * Posts × rate × months ÷ 12 of the desk's contract, to cents; missing as long as one of its days
 * is: a year that nobody agreed would be taken for its period.
 */
export function contractByRule(grantYear: GrantYear, attempt: Attempt): Known<Fraction> {
  const { contract, posts, rate } = grantYear;
  if (contract?.start === undefined || contract.end === undefined) return undefined;
  const period = noticePeriod(grantYear, { ...contract, kind: "FIRST" });
  const fte = exact(contract.posts) ?? exact(posts);
  return amountOverTime(grantYear, [{ fte, perFte: rate, period }], attempt);
}

/**
 * A notice against posts × rate × months ÷ 12 of its own period, assistants and accepted items
 * added; a notice without days is for the whole calendar year. Months count by the chosen method,
 * else by the calendar; for whole years, the usual case, all methods agree. A follow-on notice for
 * another year has another rate and is not compared.
 */
function checkNotice(figures: Figures, { index, notice }: GrantedNotice, report: Report): void {
  const { grantYear, itemAmount } = figures;
  const where = { list: "notices", index } as const;
  for (const field of ["amount", "posts"] as const)
    if (notice[field] === undefined) report("noticeIncomplete", { ...where, field });

  const period = noticePeriod(grantYear, notice);
  if (!period || fromSerial(period.start).year !== grantYear.year) return;

  const assistants = exactOrZero(grantYear.assistantPosts);
  const planned = sumOf([exact(grantYear.posts), assistants]);
  const posts = exact(notice.posts);
  if (posts && planned && compare(posts, planned) !== 0)
    report("noticePostsDiffer", { ...where, field: "posts" }, compared(planned, posts));

  // What changes within the period is compared by year, with what is planned for it.
  if (figures.slices.length > 1) return;
  const granted = exact(notice.amount);
  const known = posts ?? planned;
  const method = grantYear.prorationMethod ?? "CALENDAR";
  const attempt = attemptFor(report, { ...where, field: "amount" });
  const amountFor = (fte: typeof known, perFte: number | undefined) =>
    amountOverTime({ ...grantYear, prorationMethod: method }, [{ fte, perFte, period }], attempt);
  const expected = sumOf([
    amountFor(known && subtract(known, assistants), grantYear.rate),
    amountFor(assistants, grantYear.assistantRate),
    itemAmount,
  ]);
  if (!granted || !expected || compare(granted, expected) === 0) return;
  const isWholeYear =
    period.start === startOfYear(grantYear.year) &&
    period.end + 1 === startOfYear(grantYear.year + 1);
  const code = isWholeYear ? "noticeAmountDiffers" : "noticePartYearDiffers";
  report(code, { ...where, field: "amount" }, compared(expected, granted));
}
