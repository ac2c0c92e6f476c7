import type { ruleItems as german } from "../de/ruleItems";

/** What the records of the rule data are about, as messages name it. */
export const ruleItems: Readonly<Record<keyof typeof german, string>> = {
  POST: "flat rate per FTE",
  COORDINATION: "coordination",
  ASSISTANT: "administrative assistant",
  SPECIALIST: "specialist post",
  WORKPLACE: "workplace",
  ADVICEDAY: "days of advice",
  EXCHANGEDAY: "days of exchange and training",
  MEASURES: "measures",
  INTERFACE: "interfaces",
  INTERPRETERPOOL: "lay interpreters",
  PERSONNEL: "personnel",
};
