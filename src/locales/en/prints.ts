import type { PrintTexts } from "../de/prints";

export const prints: PrintTexts = {
  asOf: (day) => `as of ${day}`,
  sum: "together",
  contract: {
    sheet: (body) => `Annex ${body}`,
    title: (payer, body) => `Annex to the contract ${payer} – ${body}`,
    version: (document) => `Version: ${document}`,
    months: (method) => `Months begun: ${method}`,
    posts: {
      heading: "Posts and amount",
      columns: ["Who", "Posts", "from", "until", "FTE", "Rate per year", "Months", "Amount"],
    },
    payments: {
      heading: "Payments",
      day: "Day",
      purpose: "Purpose",
      amount: "Amount",
      forYear: (year) => `Instalment for ${year}`,
    },
    deadlines: { heading: "Deadlines", columns: ["Deadline", "Stated in", "Day"] },
    papers: {
      heading: "Documents",
      columns: ["Document", "Kind and file number", "of", "effective from"],
    },
  },
  amendment: {
    sheet: (body) => `Amendment ${body}`,
    title: (document, payer, body) => `Annex to: ${document}, contract ${payer} – ${body}`,
    known: (day) => `Compared with the day before ${day}`,
    heading: "What changes",
    columns: [
      ...["No.", "Document", "§", "What", "before", "after", "Difference"],
      ...["of it own posts", "effective", "from no."],
    ],
    moves: (amount) => `The contract moves by ${amount} altogether.`,
  },
  payouts: {
    sheet: (body) => `Payments ${body}`,
    title: (body) => `Payments to be made: ${body}`,
    heading: "To be ordered",
    columns: ["Day", "to", "Purpose", "Amount", "for year", "Based on", "Cash reference"],
  },
  drawdown: {
    sheet: (body) => `Drawdown ${body}`,
    title: (body, payer) => `Request for payment ${body}, to: ${payer}`,
    days: (from, until) => `needed from ${from} to ${until}`,
    granted: "Granted",
    drawn: "Drawn so far",
    left: "Not yet drawn",
    heading: "Needed in the next two months",
    columns: ["What for", "Who", "expected cost", "at most", "needed"],
    about:
      "Posts: at most the flat rate for these months. Items: at most what is granted and not spent; what they need is to be filled in.",
  },
  vacancies: {
    sheet: "Vacancies",
    title: (body) => `Vacancies: ${body} and all that money is passed on to`,
    verdict: (vacant, all) =>
      vacant === 0
        ? "All posts are filled in the whole period."
        : `Not filled in the whole period: ${vacant} of ${all} posts.`,
    unknown: (posts) => `Not yet known, since something is missing: ${posts}.`,
    spans: { heading: "Vacant", columns: ["Who", "Post", "vacant FTE", "from", "until"] },
    money: {
      heading: "The Land's money for it",
      columns: [
        ...["Who", "Post", "FTE-months", "in the whole period", "lost"],
        "can still be handed out",
      ],
      noDay:
        "What is lost and what can still be handed out depends on the day shown; it stands on “Deadlines”.",
    },
    releases: { heading: "Given back", columns: ["Who", "Document", "FTE", "from"] },
  },
  repayment: {
    sheet: (body) => `Repayment ${body}`,
    title: (body, payer) => `Repayment ${body}, to: ${payer}`,
    owed: "Still to be repaid",
    gets: "Still to be received",
    due: "Due on",
    section: "Stated in",
    reference: "Cash reference",
    account: {
      heading: "How it is calculated",
      what: "Fact",
      amount: "Amount",
      received: "Received, also to be passed on",
      accepted: "Accepted, with all that it was passed on to",
      unused: "Received and not accepted (negative: still to be received)",
      givenBack: "Already given back",
      rest: "Rest (negative: still to be received)",
    },
    parts: {
      heading: "Where what is not accepted comes from",
      what: "Part",
      amount: "Amount",
      own: (body) => `${body}: received and not accepted for posts of its own`,
      of: (body) => `${body}: repays (negative: still receives)`,
      cutOff: "Accepted below it, but not counted, since its own proof is missing",
    },
    interest: {
      heading: "Interest",
      section: "Stated in",
      apart: "The amount above does not contain interest.",
    },
  },
  page: {
    about:
      "Pages to be printed and signed, each as a new workbook with values only, readable without KIM.",
    what: "Page",
    names: {
      contract: "Annex to the contract",
      amendment: "Annex to an amendment",
      payouts: "Payments to be ordered",
      drawdown: "Request for payment",
      vacancies: "Vacancies",
      repayment: "Repayment sheet",
    },
    body: "Party",
    needs: {
      contract: "It needs a contract that passes money on.",
      amendment:
        "It needs a document that changes a contract (page “Versions”), with its day, payer and recipient.",
      payouts: "No payment is outstanding that one of the parties has to make.",
      drawdown:
        "It needs module 1 or a deadline “Request for payment”, and the day shown (page “Deadlines”).",
      vacancies: "It needs posts and how they are filled (page “Staffing”).",
      repayment: "It needs a settlement without open questions (page “Settlement”).",
    },
    action: "Open as a new workbook",
    opened: "The workbook is open. Please save it.",
  },
};
