import type { FunctionTexts } from "../textTypes";

/** What Excel's function dialog, the pane and the manual say about each function. */
export const functions: FunctionTexts = {
  SHARE: {
    description:
      "Teilt einen Betrag oder eine Stellenzahl nach einem Schlüssel auf. Jeder Teil ist ein Vielfaches der Einheit (Cent), und alle Teile ergeben zusammen genau die Gesamtsumme.",
    arguments: {
      total:
        "Was aufgeteilt wird: Euro oder VZÄ, ein Vielfaches der Einheit. Ein negativer Betrag wird ohne Vorzeichen aufgeteilt und dann wieder negativ. Leer: 0.",
      weights:
        "Gewicht je Empfänger, zum Beispiel Einwohner oder Prozent; 0 oder mehr. Leer oder 0: Der Empfänger erhält nichts. Das Ergebnis hat die Form dieses Bereichs.",
      unit: 'Kleinster Teil, in der Einheit des Gesamten. Leer: 0,01 (ein Cent). 1 für ganze Stellen. "OHNE" (auch "NONE"): ungerundete Anteile.',
      method:
        'Leer oder "HAMILTON": größter Rest (Hare/Niemeyer). "SAINTELAGUE", "DHONDT": Divisorverfahren. "RUNDUNGSAUSGLEICH" (auch "ROUNDED"): kaufmännisch, das größte Gewicht trägt die Differenz.',
      lots: "Losnummern neben den Gewichten, für Gleichstände: die kleinere Nummer zuerst, gezogene vor nicht gezogenen. Leer: zuerst das größere Gewicht, dann die frühere Zeile.",
    },
    result: "Die Teile in der Form des Schlüssels.",
  },
  ELIGIBLE: {
    description:
      "Lässt Stellenanteile stehen, die den Mindestanteil erreichen, und setzt alle anderen auf 0. Jeder Anteil wird für sich geprüft und nicht gerundet.",
    arguments: {
      shares: "Stellenanteile in VZÄ, so wie sie sich rechnerisch ergeben. Leer: 0.",
      minimum: "Mindestanteil in VZÄ; wer ihn genau erreicht, ist förderfähig. Leer: 0,5.",
    },
    result: "Der Stellenanteil selbst oder 0, in der Form der Stellenanteile.",
  },
  ROUNDFTE: {
    description:
      "Macht aus Stellenanteilen Stellen, die vergeben werden können: in ganzen Schritten, je Empfänger 0 oder mindestens der Mindestanteil, zusammen genau die Gesamtzahl und so nah an den Anteilen wie möglich.",
    arguments: {
      total: "Zu vergebende Stellen in VZÄ, ein Vielfaches der Schrittweite. Leer: 0.",
      shares:
        'Stellenanteile in VZÄ; ihre Summe muss zur Gesamtzahl passen. Einwohner und Ähnliches vorher mit KIM.SHARE(…;…;"OHNE") umrechnen. Leer oder 0: Der Empfänger erhält nichts.',
      minimum:
        'Kleinste Stelle in VZÄ, die ein Empfänger haben darf. Leer: 0,5. "OHNE" (auch "NONE"): kein Mindestanteil.',
      step: "Schrittweite, in der Stellen vergeben werden, in VZÄ. Leer: 0,5.",
      waivers:
        "Verzicht je Empfänger in VZÄ; er erhält höchstens Stellenanteil minus Verzicht. Leer oder 0: kein Verzicht.",
      agreed:
        "Vereinbarte Stelle je Empfänger in VZÄ, ein Vielfaches der Schrittweite; sie geht Stellenanteil, Mindestanteil und Verzicht vor. Leer oder 0: nichts vereinbart.",
      lots: "Losnummern je Empfänger, für Gleichstände: die kleinere Nummer zuerst, gezogene vor nicht gezogenen. Leer: kein Los; ein Gleichstand ergibt dann #NV.",
    },
    result: "Die Stellen je Empfänger in VZÄ, in der Form der Stellenanteile.",
  },
  MONTHS: {
    description:
      "Zählt die Monate von Beginn bis Ende, beide Tage eingeschlossen. Angebrochene Monate zählen je nach Verfahren anteilig, gar nicht oder voll.",
    arguments: {
      start: "Erster Tag, ein Datum; die Uhrzeit zählt nicht. Beginn und Ende leer: 0 Monate.",
      end: "Letzter Tag, ein Datum; er zählt mit.",
      method:
        'Leer oder "KALENDER" ("CALENDAR"): Tage / Tage des Monats. "VOLL" ("FULL"): nur volle Kalendermonate. "ANGEFANGEN" ("STARTED"): jeder berührte Monat. "TAGE" ("DAYS"): Tage / Tage des Jahres × 12.',
    },
    result: "Die Zahl der Monate, nicht gerundet, in der Form von Beginn.",
  },
  FORWARD: {
    description:
      "Weiterleitungsbetrag: VZÄ × Pauschale × Monate / 12, einmal am Ende auf den Cent gerundet. Ohne Beginn und Ende für ein ganzes Jahr.",
    arguments: {
      fte: "Weitergeleitete Stellen in VZÄ. Leer oder 0: 0 Euro, gleich welche Daten daneben stehen.",
      rate: "Pauschale in Euro je VZÄ und Jahr, zum Beispiel aus KIM.FTERATE.",
      start:
        "Erster Tag der Förderung, ein Datum. Beginn und Ende weggelassen: ein ganzes Jahr. In einem Bereich braucht jede Zeile mit VZÄ beide Daten.",
      end: "Letzter Tag der Förderung, ein Datum; er zählt mit. Nur zusammen mit Beginn.",
      method:
        'Wie Monate gezählt werden. Leer oder "KALENDER" ("CALENDAR"): taggenau im Kalendermonat. "VOLL" ("FULL"), "ANGEFANGEN" ("STARTED"), "TAGE" ("DAYS"): siehe KIM.MONTHS.',
    },
    result: "Der Betrag in Euro und Cent, in der Form der VZÄ.",
  },
  BYYEAR: {
    description:
      "Verteilt Beträge auf Haushaltsjahre, nach den Monaten jedes Jahres: je Betrag eine Zeile, je Kalenderjahr eine Spalte. Jede Zeile ergibt genau ihren Betrag.",
    arguments: {
      amount: "Beträge in Euro, in ganzen Cent. Leer: 0.",
      start:
        "Erster Tag des Zeitraums, ein Datum: eines für alle Beträge oder je Betrag eines. Das früheste bestimmt die erste Spalte.",
      end: "Letzter Tag des Zeitraums, ein Datum; er zählt mit. Das späteste bestimmt die letzte Spalte.",
      method:
        'Wie Monate gezählt werden. Leer oder "KALENDER" ("CALENDAR"): taggenau im Kalendermonat. "VOLL" ("FULL"), "ANGEFANGEN" ("STARTED"), "TAGE" ("DAYS"): siehe KIM.MONTHS.',
    },
    result:
      "Je Betrag eine Zeile, je Kalenderjahr vom ersten bis zum letzten eine Spalte, in Euro.",
  },
  CHAIN: {
    description:
      "Rechnet eine Weiterleitungskette aus: was bei jedem Empfänger ankommt, also seine eigenen Beträge und die Beträge aller, die ihr Geld über ihn erhalten.",
    arguments: {
      bodies:
        "Namen der Empfänger. Groß- und Kleinschreibung und Leerzeichen am Rand zählen nicht. Steht ein Name mehrfach da, werden seine Beträge addiert. Zeilen ohne Namen und Betrag werden übergangen.",
      payers:
        "Wer die Mittel an den Empfänger weiterleitet; der Name muss auch unter den Empfängern stehen. Leer: Der Zuwendungsgeber zahlt selbst.",
      amounts: "Eigener Betrag je Empfänger in Euro, ohne das, was er weiterleitet. Leer: 0.",
    },
    result:
      "Der Betrag, der insgesamt bei jedem Empfänger ankommt, in Euro, in der Form der Empfänger.",
  },
  INSTALMENTS: {
    description:
      "Teilt Beträge in Raten: je Betrag eine Zeile, je Rate eine Spalte. Jede Rate wird auf den Cent abgerundet, die letzte gleicht die Summe aus.",
    arguments: {
      amount: "Beträge in Euro, in ganzen Cent. Leer: 0.",
      parts:
        "Anzahl der Raten oder ein Bereich mit dem Gewicht jeder Rate, zum Beispiel {50;30;20}. Leer: 2 gleiche Raten.",
    },
    result: "Je Betrag eine Zeile, je Rate eine Spalte, in Euro.",
  },
  COFINANCE: {
    description:
      "Eigenanteil: Kosten minus Förderung, Zeile für Zeile und nie unter 0. Mit Schlüssel wird die Summe der Eigenanteile auf die Beteiligten aufgeteilt.",
    arguments: {
      cost: "Kosten in Euro, zum Beispiel Personalkosten je Stelle. Leer: 0.",
      funding:
        "Förderung in Euro, Zeile für Zeile neben den Kosten; ein Einzelwert nur neben einem Einzelwert. Leer: 0.",
      weights:
        "Gewicht je Beteiligtem, 0 oder mehr. Weggelassen: Eigenanteil je Zeile. Angegeben: die Summe aller Eigenanteile, aufgeteilt wie mit KIM.SHARE.",
    },
    result:
      "Der Eigenanteil in Euro und Cent, in der Form der Kosten oder, falls angegeben, des Schlüssels.",
  },
  SETTLE: {
    description:
      "Rechnet Verwendungsnachweise ab. Je Zeile vier Spalten: anerkannt, Rückzahlung, Nachzahlung, Eigenanteil.",
    arguments: {
      cost: "Nachgewiesene Kosten in Euro. Leer: nicht nachgewiesen, zählt als 0.",
      ceiling:
        "Obergrenze der Förderung in Euro, zum Beispiel VZÄ × Pauschale × Monate / 12. Neben Kosten darf sie nicht leer oder 0 sein.",
      paid: "Bereits ausgezahlter Betrag in Euro, Zeile für Zeile neben den Kosten; ein Einzelwert nur neben einem Einzelwert. Leer: 0.",
    },
    result:
      "Vier Spalten in Euro: anerkannt (der kleinere Wert von Kosten und Obergrenze), Rückzahlung, Nachzahlung, Eigenanteil; die letzten drei sind nie negativ.",
  },
  INTEREST: {
    description:
      "Zinsen auf eine Rückforderung, vom Beginn bis zum Tag vor dem Ende: Betrag × (Basiszinssatz + Zuschlag) × Tage / Tage des Kalenderjahres, einmal auf den Cent gerundet.",
    arguments: {
      amount: "Zu erstattender Betrag in Euro. Leer: 0.",
      start: "Erster Tag, für den Zinsen anfallen, ein Datum.",
      end: "Tag der Rückzahlung, ein Datum; für ihn fallen keine Zinsen mehr an.",
      baseRate:
        "Basiszinssatz je Jahr als Prozentwert: 3,62 % (nicht 3,62). Oder ein Bereich mit zwei Spalten: gültig ab, Basiszinssatz.",
      surcharge: "Zuschlag zum Basiszinssatz als Prozentwert. Leer: 5 %.",
    },
    result: "Die Zinsen in Euro und Cent, in der Form des Betrags.",
  },
  FTERATE: {
    description:
      "Pauschale in Euro je VZÄ und Jahr, so wie sie veröffentlicht ist. Ist sie nicht veröffentlicht oder nur abgeleitet, ist das Ergebnis #NV mit Erläuterung.",
    arguments: {
      year: "Förderjahr, zum Beispiel 2023.",
      module: "Baustein des Programms: 1, 2 oder 3.",
      role: 'Nur für Baustein 1. Leer oder "KOORDINATION" ("COORDINATION"): Koordinierung. "ASSISTENZ" ("ASSISTANT"): Verwaltungsassistenz, auf eine volle Stelle umgerechnet.',
    },
    result: "Die Pauschale in Euro je VZÄ und Jahr.",
  },
  LIMIT: {
    description:
      "Veröffentlichter Höchstbetrag einer Position in Baustein 1, mal Menge, in Euro. Ist er nicht veröffentlicht, ist das Ergebnis #NV mit Erläuterung.",
    arguments: {
      year: "Förderjahr, zum Beispiel 2021.",
      item: '"SACHKOSTEN" ("WORKPLACE", je VZÄ), "BERATERTAG" ("ADVICEDAY"), "QUALIFIZIERUNGSTAG" ("EXCHANGEDAY"), "MASSNAHMEN" ("MEASURES") oder "SCHNITTSTELLEN" ("INTERFACE").',
      quantity:
        "VZÄ, Tage oder Anzahl, je nach Position; nicht mehr Tage, als die Quelle zulässt. Leer: 1.",
    },
    result: "Der Höchstbetrag in Euro und Cent.",
  },
  SOURCE: {
    description:
      "Fundstelle einer Pauschale oder eines Höchstbetrags: Dokument, Nummer, Datum und die Einheit im Wortlaut, zum Zitieren neben dem Betrag.",
    arguments: {
      year: "Förderjahr, zum Beispiel 2021.",
      module: "Baustein des Programms: 1, 2 oder 3.",
      item: 'Leer: die Pauschale je VZÄ. In Baustein 1 auch "ASSISTENZ" ("ASSISTANT") oder eine Position von KIM.LIMIT, zum Beispiel "SACHKOSTEN" ("WORKPLACE").',
    },
    result: "Die Fundstelle als Text.",
  },
  VERSION: {
    description:
      "Version des Add-ins und Stand der Regeldaten, zum Beispiel für einen Vermerk neben der Berechnung.",
    arguments: {},
    result: "Version und Stand als Text.",
  },
};
