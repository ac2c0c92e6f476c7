import type { AuditSheetTexts } from "../de/auditSheet";

export const auditSheet: AuditSheetTexts = {
  sheet: (body) => `Audit sheet ${body}`,
  title: (grantYear, body, amount) => `${grantYear} – audit sheet ${body}: ${amount}`,
  subtitle: "One amount with all that leads to it. To be ticked off and signed.",
  columns: ["No.", "Fact", "Value", "Steps or wording", "Source", "checked"],
  posts: (body) => `Posts of ${body}`,
  share: "Computed share",
  agreed: "Fixed by hand: posts",
  lot: "Tie: lot drawn",
  rules: "Fixed by hand: rule of the distribution",
  months: "Months",
  amount: "Amount for posts of its own",
  ownShare: "Own share",
  byChain: "Counter-check: contract sum − passed on",
  byYears: "Counter-check: budget years",
  byPayments: "Counter-check: payments",
  uncovered: (year) => `Not granted for ${year}`,
  differs: (expected, how) => `✖ differs from ${expected}: ${how}`,
  computed: "computed",
  finding: "Finding",
  versions: "Version of add-in and rules",
  signatures: ["Factually correct (date, signature)", "Arithmetically correct (date, signature)"],
  action: "Open audit sheet",
  putHere: "Put the audit sheet into this workbook",
  isHere: (sheet) =>
    `The sheet "${sheet}" stands behind the others. It holds values only: if something changes, delete it and put it there anew.`,
};
