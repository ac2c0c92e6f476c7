import type { FunctionTexts } from "../textTypes";

/** What Excel's function dialog and the pane say about each function. */
export const functions: FunctionTexts = {
  SHARE: {
    description:
      "Splits an amount or a number of posts by weights. Every part is a multiple of the unit (a cent), and all parts add up to the total exactly.",
    arguments: {
      total:
        "What is split: euro or FTE, a multiple of the unit. A negative amount is split without its sign and made negative again. Blank: 0.",
      weights:
        "Weight of each recipient, such as inhabitants or per cent; 0 or more. Blank or 0: the recipient gets nothing. The result has the shape of this range.",
      unit: 'Smallest part, in the unit of the total. Blank: 0.01 (a cent). 1 for whole posts. "NONE" (or "OHNE"): unrounded shares.',
      method:
        'Blank or "HAMILTON": largest remainder. "SAINTELAGUE", "DHONDT": divisor methods. "ROUNDED" (or "RUNDUNGSAUSGLEICH"): each part rounded alone, the largest weight bears the difference.',
      lots: "Lots drawn, beside the weights, for ties: the lower number first, drawn before undrawn. Blank: the larger weight first, then the earlier row.",
    },
    result: "The parts, in the shape of the weights.",
  },
  ELIGIBLE: {
    description:
      "Keeps shares of posts that reach the minimum and turns all others into 0. Each share is tested alone and never rounded.",
    arguments: {
      shares: "Shares of posts in FTE, as calculated. Blank: 0.",
      minimum: "Minimum share in FTE; a share that just reaches it is eligible. Blank: 0.5.",
    },
    result: "The share itself or 0, in the shape of the shares.",
  },
  ROUNDFTE: {
    description:
      "Turns shares into posts that can be given: in whole steps, each recipient 0 or at least the minimum, adding up to the total exactly and as close to the shares as possible.",
    arguments: {
      total: "Posts to be given, in FTE, a multiple of the step. Blank: 0.",
      shares:
        'Shares in FTE; their sum has to fit the total. Turn inhabitants and the like into shares first: KIM.SHARE(…,…,"NONE"). Blank or 0: the recipient gets nothing.',
      minimum:
        'Smallest post in FTE that a recipient may have. Blank: 0.5. "NONE" (or "OHNE"): no minimum.',
      step: "Step in which posts are given, in FTE. Blank: 0.5.",
      waivers:
        "FTE given up by each recipient, who gets no more than share minus waiver. Blank or 0: no waiver.",
      agreed:
        "Post agreed for a recipient, in FTE, a multiple of the step; it overrides share, minimum and waiver. Blank or 0: nothing agreed.",
      lots: "Lots drawn for ties: the lower number first, drawn before undrawn. Blank: no lot; a tie then gives #N/A.",
    },
    result: "The posts of each recipient in FTE, in the shape of the shares.",
  },
  MONTHS: {
    description:
      "Counts the months from start to end, both days included. Depending on the method, incomplete months count in part, not at all or in full.",
    arguments: {
      start: "First day, a date; the time of day does not count. Start and end blank: 0 months.",
      end: "Last day, a date; it is included.",
      method:
        'Blank or "CALENDAR" ("KALENDER"): days ÷ days of the month. "FULL" ("VOLL"): whole calendar months only. "STARTED" ("ANGEFANGEN"): each month touched. "DAYS" ("TAGE"): days ÷ days of the year × 12.',
    },
    result: "The number of months, not rounded, in the shape of start.",
  },
  FORWARD: {
    description:
      "Amount to be forwarded: FTE × rate × months ÷ 12, rounded once, at the end, to the cent. Without start and end for a whole year.",
    arguments: {
      fte: "Posts forwarded, in FTE. Blank or 0: 0 euro, whatever dates stand beside it.",
      rate: "Rate in euro per FTE and year, for example from KIM.FTERATE.",
      start:
        "First day of funding, a date. Start and end left out: a whole year. In a range, each row with an FTE needs both dates.",
      end: "Last day of funding, a date; it is included. Only together with start.",
      method:
        'How months are counted. Blank or "CALENDAR" ("KALENDER"): by days of the calendar month. "FULL" ("VOLL"), "STARTED" ("ANGEFANGEN"), "DAYS" ("TAGE"): see KIM.MONTHS.',
    },
    result: "The amount in euro and cents, in the shape of the FTE.",
  },
  BYYEAR: {
    description:
      "Splits amounts over budget years by the months of each year: a row per amount, a column per calendar year. Each row adds up to its amount exactly.",
    arguments: {
      amount: "Amounts in euro, whole cents. Blank: 0.",
      start:
        "First day of the period, a date: one for all amounts or one per amount. The earliest decides the first column.",
      end: "Last day of the period, a date; it is included. The latest decides the last column.",
      method:
        'How months are counted. Blank or "CALENDAR" ("KALENDER"): by days of the calendar month. "FULL" ("VOLL"), "STARTED" ("ANGEFANGEN"), "DAYS" ("TAGE"): see KIM.MONTHS.',
    },
    result: "A row per amount, a column per calendar year from the first to the last, in euro.",
  },
  CHAIN: {
    description:
      "Works out a forwarding chain: what flows to each body, that is, its own amounts and those of all that are paid through it.",
    arguments: {
      bodies:
        "Names of the bodies. Case and spaces at the ends do not count. The amounts of a name that occurs more than once are added up. Rows with neither name nor amount are skipped.",
      payers:
        "Who forwards the money to the body; the name has to be among the bodies too. Blank: the grantor pays itself.",
      amounts: "Own amount of each body in euro, without what it forwards. Blank: 0.",
    },
    result: "The whole amount that flows to each body, in euro, in the shape of the bodies.",
  },
  INSTALMENTS: {
    description:
      "Splits amounts into instalments: a row per amount, a column per instalment. Each instalment is rounded down to the cent, the last one closes the sum.",
    arguments: {
      amount: "Amounts in euro, whole cents. Blank: 0.",
      parts:
        "Number of instalments, or a range with the weight of each, such as {50;30;20}. Blank: 2 equal instalments.",
    },
    result: "A row per amount, a column per instalment, in euro.",
  },
  COFINANCE: {
    description:
      "Own share: cost minus funding, row by row and never below 0. With weights, the sum of the own shares is split among those who bear it.",
    arguments: {
      cost: "Cost in euro, for example personnel cost per post. Blank: 0.",
      funding:
        "Funding in euro, row by row beside the cost; a single value only beside a single value. Blank: 0.",
      weights:
        "Weight of each body, 0 or more. Left out: own share row by row. Given: the sum of all own shares, split as by KIM.SHARE.",
    },
    result:
      "The own share in euro and cents, in the shape of the cost or, if given, of the weights.",
  },
  SETTLE: {
    description:
      "Settles proofs of use. Four columns per row: accepted, repayment, outstanding, own share.",
    arguments: {
      cost: "Proven cost in euro. Blank: unproven, counts as 0.",
      ceiling:
        "Most that is funded, in euro, for example FTE × rate × months ÷ 12. Beside a cost it must not be blank or 0.",
      paid: "Amount already paid in euro, row by row beside the cost; a single value only beside a single value. Blank: 0.",
    },
    result:
      "Four columns in euro: accepted = the smaller of cost and ceiling, repayment, outstanding, own share; none is negative.",
  },
  INTEREST: {
    description:
      "Interest on a repayment, from start to the day before end: amount × (base rate + surcharge) × days ÷ days of the calendar year, rounded once to the cent.",
    arguments: {
      amount: "Amount to be repaid in euro. Blank: 0.",
      start: "First day that bears interest, a date.",
      end: "Day of the repayment, a date; it bears no interest any more.",
      baseRate:
        "Base rate per year as a percentage: 3.62 % (not 3.62). Or a range of two columns: valid from, base rate.",
      surcharge: "Added to the base rate, as a percentage. Blank: 5 %.",
    },
    result: "The interest in euro and cents, in the shape of the amount.",
  },
  FTERATE: {
    description:
      "Rate in euro per full FTE and year, as published. If it is not published or only derived, the result is #N/A with an explanation.",
    arguments: {
      year: "Grant year, such as 2023.",
      module: "Module of the programme: 1, 2 or 3.",
      role: 'Module 1 only. Blank or "COORDINATION" ("KOORDINATION"): coordination. "ASSISTANT" ("ASSISTENZ"): administrative assistant, converted to a full post.',
    },
    result: "The rate in euro per FTE and year.",
  },
  LIMIT: {
    description:
      "Published upper limit of an item of module 1, times quantity, in euro. If it is not published, the result is #N/A with an explanation.",
    arguments: {
      year: "Grant year, such as 2021.",
      item: '"WORKPLACE" ("SACHKOSTEN", per FTE), "ADVICEDAY" ("BERATERTAG"), "EXCHANGEDAY" ("QUALIFIZIERUNGSTAG"), "MEASURES" ("MASSNAHMEN") or "INTERFACE" ("SCHNITTSTELLEN").',
      quantity:
        "FTE, days or number, depending on the item; no more days than the source allows. Blank: 1.",
    },
    result: "The limit in euro.",
  },
  SOURCE: {
    description:
      "Citation of a rate or limit: document, number, date and the wording of the unit, to be quoted beside the amount.",
    arguments: {
      year: "Grant year, such as 2021.",
      module: "Module of the programme: 1, 2 or 3.",
      item: 'Blank: the rate per FTE. In module 1 also "ASSISTANT" ("ASSISTENZ") or an item of KIM.LIMIT, such as "WORKPLACE" ("SACHKOSTEN").',
    },
    result: "The citation as text, in German like its source.",
  },
  VERSION: {
    description:
      "Version of the add-in and date of its rule data, for example for a note beside the calculation.",
    arguments: {},
    result: "Version and date as text.",
  },
};
