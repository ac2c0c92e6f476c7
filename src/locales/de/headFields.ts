import type { HeadFieldTexts } from "../textTypes";

export const headFields: HeadFieldTexts = {
  programme: { asked: "Programm", cell: "Programm" },
  module: { asked: "Baustein", cell: "Baustein" },
  year: { asked: "Förderjahr", cell: "Förderjahr" },
  desk: { asked: "Arbeitsplatz", cell: "Rolle", line: "Rolle" },
  posts: { asked: "Stellen", cell: "Stellen", line: "Bewilligte Stellen" },
  kiPosts: { asked: "Stellen beim KI", cell: "KI_Stellen" },
  assistantPosts: {
    asked: "Stellen der Assistenz",
    cell: "Assistenz_Stellen",
    line: "Stellen der Assistenz",
  },
  rate: { asked: "Pauschale je VZÄ und Jahr", cell: "Pauschale" },
  assistantRate: {
    asked: "Pauschale der Assistenz je VZÄ und Jahr",
    cell: "Assistenz_Pauschale",
    line: "Pauschale der Assistenz je VZÄ und Jahr",
  },
  assistantCostPerFte: {
    asked: "Personalkosten der Assistenz je VZÄ und Jahr",
    cell: "Assistenz_Personalkosten",
    line: "Personalkosten der Assistenz je VZÄ",
  },
  rateSource: { asked: "Pauschale", cell: "Pauschale_Herkunft", line: "Pauschale ist" },
  rateCitation: {
    asked: "Fundstelle im Bescheid",
    cell: "Pauschale_Fundstelle",
    line: "Fundstelle der Pauschale",
  },
  start: { asked: "Weiterleitung ab", cell: "Beginn" },
  end: { asked: "Weiterleitung bis", cell: "Ende" },
  prorationMethod: { asked: "Angefangene Monate", cell: "Monatsregel" },
  prorationSection: {
    asked: "Fundstelle im Vertrag",
    cell: "Monatsregel_Fundstelle",
    line: "Fundstelle der Monatsregel",
  },
  apportionment: { asked: "Verfahren", cell: "Verfahren", line: "Verfahren der Verteilung" },
  step: { asked: "Schrittweite", cell: "Schrittweite" },
  minimum: { asked: "Mindestanteil", cell: "Mindestanteil" },
  overrideReason: {
    asked: "Begründung der Abweichung",
    cell: "Abweichung_Begründung",
    line: "Begründung der Abweichung",
  },
  topUpPerPost: {
    asked: "Zuschuss des Kreises je Stelle und Jahr",
    cell: "Zuschuss",
    line: "Zuschuss des Empfängers je Stelle und Jahr",
  },
  paperStep: { asked: "Vorlagen runden auf", cell: "Rundung", line: "Für Vorlagen runden auf" },
};
