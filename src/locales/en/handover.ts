import type { HandoverTexts } from "../de/handover";

export const handover: HandoverTexts = {
  sheet: (body, year, module) => `${body} ${year} M${module}`,
  title: (grantYear, body) => `${grantYear} – my share: ${body}`,
  subtitle: (from, chain) => `Prepared by: ${from}  ·  way of the money: ${chain}`,
  covered: "✔ For all budget years what was granted is enough.",
  notGranted: (amounts) =>
    `✖ Not proven by a notice: ${amounts}. Money of another year does not cover it.`,
  grantedLess: (amounts) =>
    `✖ Less granted than planned altogether in: ${amounts}. Whether this amount is covered is open.`,
  coverageOpen: "! The inputs do not say whether the amount was granted.",
  ofYear: (amount, year) => `${amount} for ${year}`,
  open: "open",
  posts: (count, isOne) => (isOne ? `${count} post` : `${count} posts`),
  noPosts: "No post of its own",
  fromShare: (share) => `computed share ${share} FTE`,
  fromPayer: (payer, months) => `from: ${payer}, ${months} months`,
  employedBy: (body) => `posts employed by: ${body}`,
  ownShare: (amount) => `${amount} own share`,
  ownShareOpen: "Own share open",
  costMissing: "personnel cost is missing",
  inPeriod: "in the whole period",
  budget: {
    heading: "Budget",
    together: "together",
    income: (payer) => `Income: from ${payer}`,
    passedOn: "Expense: passed on to others",
    own: "For posts of its own",
    ownShare: "Own share",
  },
  payments: {
    heading: "Payments",
    day: "Day",
    amount: "Amount",
    from: (payer, year) => `from ${payer}${year}`,
    to: (body, year) => `to ${body}${year}`,
    forYear: (year) => `, for ${year}`,
    sum: (payer) => `together from ${payer}`,
  },
  steps: {
    heading: "How it is calculated",
    passedOn: (received, passed, kept) =>
      `Received ${received} − passed on ${passed} = ${kept} for posts of its own.`,
    ownShare: (cost, money, own) =>
      `Personnel cost ${cost} − money of the Land ${money} = ${own} own share.`,
    byKey: (own) => `Own share by the key: ${own}.`,
    byYears: (parts, sum) => `By budget years: ${parts} = ${sum}.`,
  },
  sources: {
    heading: "Inputs and where they come from",
    contract: "Section of the contract",
    notStated: "source not stated",
  },
  findings: "To be settled",
  tasks: {
    heading: "To be done",
    contract: (payer) => `Contract with ${payer}: compare amount and period.`,
    cost: "Report the personnel cost per post and year; without it the own share is open.",
    deadline: (what, day, section) => `${what} by ${day}${section === "" ? "" : ` (${section})`}`,
    dates: "Agree on the open days of payment.",
  },
  footer: (version) => `KIM version ${version}`,
  page: {
    about:
      "A new workbook with one sheet for one body: its posts, amounts, payments, own share, sources and steps. Values only; it can be read without KIM and holds nothing that concerns others alone.",
    body: "For",
    action: "Open new workbook",
    opened: (body) => `The workbook for ${body} is open. Please save it.`,
    downloaded: (file) => `The workbook is among the downloads as "${file}".`,
  },
  prints: "Pages to be signed",
  sheets: {
    title: "Hand on chosen sheets",
    about:
      "A new workbook with chosen sheets of this grant year that can be read without KIM: whatever KIM or other sheets calculate is a value in it; sums within a sheet go on calculating. Lists to choose from and links to other sheets are left out.",
    reading: "Reading the workbook …",
    receiver: "Receiver",
    everyone: "Council, treasury or audit",
    choice: "Sheets",
    names: (bodies) => `also names: ${bodies}`,
    andMore: (names, count) => `${names} and ${count} more`,
    hidden: "holds hidden rows or columns",
    staying: "These sheets stay here",
    entries: (sheet, bodies) => `${sheet}: entries that concern others too (${bodies}).`,
    broken: (sheet, cells) =>
      `${sheet}: errors, or not calculated (${cells}). Let Excel calculate first, or open "Check the workbook".`,
    needs: (sheet, needs) => `${sheet}: its chart comes along only if "${needs}" is chosen too.`,
    lost: {
      chart: (sheet) => `${sheet}: a chart is missing whose figures do not come along.`,
      condition: (sheet) =>
        `${sheet}: colours are missing that depend on other sheets or on names.`,
    },
    missing: "Not in the new workbook as it is here",
    action: (count) =>
      count === 1 ? "Open new workbook with 1 sheet" : `Open new workbook with ${count} sheets`,
    none: "Please choose at least one sheet.",
    changed: "The workbook has changed meanwhile. Please look at the sheets again.",
    opened: "The workbook is open. Please save it.",
    fileName: (grantYear) => `${grantYear} extract.xlsx`,
    refused: (words) =>
      `This Excel does not hand out the workbook (${words}). Please save a copy as .xlsx and choose it here.`,
    copy: "Saved copy",
    noSheet: "The workbook has no visible sheet of this grant year.",
  },
};
