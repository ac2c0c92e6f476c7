/** What the records of the rule data are about, as messages and the rule sheet name it. */
export const ruleItems = {
  POST: "Pauschale je VZÄ",
  COORDINATION: "Koordination",
  ASSISTANT: "Verwaltungsassistenz",
  SPECIALIST: "Fachstelle",
  WORKPLACE: "Sachkosten",
  ADVICEDAY: "Beratertage",
  EXCHANGEDAY: "Austausch- und Qualifizierungstage",
  MEASURES: "Maßnahmen",
  INTERFACE: "Schnittstellen",
  INTERPRETERPOOL: "Laiensprachmittlung",
  PERSONNEL: "Personalausgaben",
} as const;
