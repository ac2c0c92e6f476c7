import type { ForecastBookTexts } from "../de/forecastBook";

export const forecastBook: ForecastBookTexts = {
  sheets: {
    forecast: "Forecast",
    forecastCalculation: "Calc forecast",
    forecastAcceptCalculation: "Forecast accepted",
    forecastSettlementCalculation: "Forecast settled",
    forecastChainCalculation: "Forecast chain",
    vacancyCalculation: "Calc vacancy",
  },
  titles: {
    forecast: "Forecast",
    forecastCalculation: "Calculation of the forecast",
    forecastAcceptCalculation: "Calculation of what is expected to be accepted",
    forecastSettlementCalculation: "Calculation of the expected settlement",
    forecastChainCalculation: "Calculation of the expected chain",
    vacancyCalculation: "Calculation of what is vacant",
  },
  subtitles: {
    forecast:
      "What results if all goes on as planned after the last proven day, on the day shown on the sheet of deadlines.",
    forecastCalculation:
      "What is proven on the day shown, what the days after it are planned to cost, and what is paid.",
    forecastAcceptCalculation: "What would be accepted of the expected cost.",
    forecastSettlementCalculation: "The settlement with the expected cost and payments.",
    forecastChainCalculation: "Repayment and rest with the expected cost and payments.",
    vacancyCalculation:
      "What is vacant after the day shown and up to it, and the money for it; at the end by body.",
  },
  columns: {
    proofKnown: "lies there",
    knownCost: "proven",
    provenTo: "proven until",
    costLacks: "without monthly cost",
    plannedCost: "as planned",
    expectedCost: "expected cost",
    laterFrom: "from the day after",
    vacantMoney: "money for what is vacant",
    freeMoney: "can be handed out",
    lostMoney: "lost",
    limitLeft: "up to the limit",
    forecastState: "no. of the state",
  },
  page: {
    bands: ["Cost", "expected settlement", "vacant posts"],
    note: "Proven is also what was received and not checked yet. Planned payments count as paid.",
    withoutDay: "No day shown on the sheet of deadlines that lies before the end of the posts.",
    withoutCost: "Monthly cost is missing among the staffing.",
    open: "Open until the decisions say what the ceiling follows from and what it is held against.",
    even: "No repayment is expected.",
    back: "€ are expected to be repaid, to:",
  },
  sentences: {
    costsPlanned: "Staffing without a monthly cost (number)",
    forecastErrors: "Calculation sheets of the forecast with errors (number)",
  },
  actions: {
    costsPlanned: "Enter the planned cost, or there is no forecast",
  },
};
