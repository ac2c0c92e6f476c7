import type { FindingTexts } from "../textTypes";

export const findings: FindingTexts = {
  numberInvalid: ({ expected, received }) =>
    received === ""
      ? "Hier fehlt eine Zahl."
      : `${received} passt hier nicht; erwartet ist eine Zahl von 0 bis unter 1 Milliarde, zum Beispiel ${expected || "6,5"}.`,
  wordInvalid: ({ received }) => `${received} steht nicht zur Auswahl.`,
  dateInvalid: ({ received }) =>
    `${received} ist kein Datum; erwartet ist zum Beispiel 01.11.2021.`,
  dateMissing: () => "Das Datum fehlt.",
  endBeforeStart: ({ expected, received }) =>
    `Das Ende (${received}) liegt vor dem Beginn (${expected}).`,

  noticeMissing: () => "Es ist kein Bescheid eingetragen.",
  noticeIncomplete: () => "Die Angabe fehlt.",
  noticeAmountDiffers: ({ expected, received }) =>
    `Der Bescheid nennt ${received}; aus Stellen × Pauschale ergeben sich ${expected}.`,
  noticePartYearDiffers: ({ expected, received }) =>
    `Der Bescheid nennt ${received}; nach Monaten gerechnet ergeben sich ${expected}. Ob das Land nach Monaten zahlt, sagt keine Quelle.`,
  contractMissing: () => "Der Vertrag, aus dem das Geld kommt, ist nicht eingetragen.",
  deskContractDiffers: ({ expected, received }) =>
    `Der Vertrag nennt ${received}; aus Stellen × Pauschale × Monaten ergeben sich ${expected}.`,
  noticePostsDiffer: ({ expected, received }) =>
    `Der Bescheid nennt ${received}, eingeplant sind ${expected}.`,
  periodBeyondNotice: ({ expected, received, field }) =>
    field === "start"
      ? `Beginn ${received}, bewilligt ist erst ab ${expected}.`
      : `Ende ${received}, bewilligt ist nur bis ${expected}. Für die Zeit danach fehlt ein Anschlussbescheid.`,
  rateMissing: () => "Die Pauschale fehlt.",
  rateWithoutSource: ({ received }) => `Zur Pauschale von ${received} fehlt die Fundstelle.`,
  rateNotPublished: ({ received, reason }) =>
    `${received} kann nicht die veröffentlichte Pauschale sein. ${reason}`,
  rateDiffers: ({ expected, received }) =>
    `Eingetragen sind ${received}, veröffentlicht sind ${expected}.`,
  overrideWithoutReason: () => "Die Vergabe weicht von der Regel ab; die Begründung fehlt.",

  defaultUsed: ({ received }) =>
    `Für dieses Jahr nennt keine Quelle den Wert; gerechnet wird mit ${received}.`,

  nameMissing: () => "Der Name fehlt.",
  nameDuplicate: ({ received }) => `${received} steht mehrmals in der Liste.`,
  regionUnknown: ({ received }) => `Die Region ${received} ist nicht angelegt.`,
  payerUnknown: ({ received }) => `${received} steht nicht unter den Beteiligten.`,
  payerCircle: ({ names }) => `Die Zahlungen laufen im Kreis: ${names}.`,
  recipientMissing: () =>
    "Niemand erhält das Geld unmittelbar vom Land. Der Empfänger des Bescheids hat keine zahlende Stelle.",
  recipientNotUnique: ({ names }) =>
    `Ohne zahlende Stelle sind ${names}. Nur der Empfänger des Bescheids hat keine.`,
  recipientInKey: ({ received }) =>
    `Der Empfänger des Bescheids nimmt am Schlüssel nicht teil; ${received} bleibt außer Betracht.`,

  postsMissing: () => "Die Zahl der Stellen fehlt.",
  kiPostsAbovePosts: ({ expected, received }) =>
    `Beim KI sollen ${received} bleiben, bewilligt sind ${expected}.`,
  kiBelowRecommended: ({ expected, received }) =>
    `Empfohlen sind mindestens ${expected} beim KI; vorgesehen sind ${received}.`,
  fteDiffersFromPosts: ({ expected, received }) =>
    `Bewilligt sind ${expected}, vergeben sind ${received}.`,
  regionPostsMissing: () =>
    "Die Stellen der Region fehlen; wer für andere beschäftigt, braucht ihre Zahl.",
  regionFteDiffers: ({ expected, received }) =>
    `Für die Region sind ${expected} vereinbart, vergeben sind ${received}.`,
  shareBelowMinimum: ({ expected, received }) =>
    `${received} liegen unter dem Mindestanteil von ${expected} und werden nicht gefördert.`,
  waiverAboveShare: ({ expected, received }) =>
    `Verzichtet wird auf ${received}; der Stellenanteil beträgt nur ${expected}.`,
  ignoredInRefinancing: () =>
    "Diese Angabe zählt nicht: In einer Region, die refinanziert, beschäftigt der Empfänger des Bescheids. Bitte die Angabe entfernen oder die Region ändern.",
  ignoredInForwarding: () =>
    "Diese Angabe zählt nur in einer Region, die refinanziert. Bitte die Angabe entfernen oder die Region ändern.",
  agreedWithoutReason: () => "Zu den vereinbarten Stellen fehlt diese Angabe.",
  tieUndecided: ({ names }) =>
    `Gleichstand zwischen ${names}. Bitte losen und die Lose eintragen (1 zuerst).`,
  notDistributable: ({ reason }) => `So lassen sich die Stellen nicht vergeben. ${reason}`,

  prorationNotChosen: () =>
    "Bitte auswählen, wie angefangene Monate zählen. Das steht im Weiterleitungsvertrag.",
  prorationOpen: () =>
    "Nicht ausgewählt. Solange alles volle Kalenderjahre läuft, ändert das nichts.",
  prorationWithoutSection: () => "Nicht angegeben ist, wo der Vertrag das regelt.",
  sliceMonthsOpen: () =>
    "Stellen oder zahlende Stelle ändern sich in einem Monat. Bitte auswählen, wie er zählt; das steht im Vertrag.",
  noFullMonth: () =>
    "Gezählt werden volle Monate, und dieser Zeitraum enthält keinen: Für die Stellen gibt es kein Geld. Bitte Zeitraum und Monatszählung mit dem Vertrag vergleichen.",
  periodOutsideParent: ({ expected, received, field }) =>
    field === "start"
      ? `Beginn ${received}, die zahlende Stelle erst ab ${expected}.`
      : `Ende ${received}, die zahlende Stelle nur bis ${expected}.`,
  contractDiffers: ({ expected, received }) =>
    `Unterschrieben sind ${received}, berechnet sind ${expected}.`,
  contractAboveParent: ({ expected, received }) =>
    `Der Vertrag über ${received} geht über den der zahlenden Stelle (${expected}) hinaus.`,
  plannedAboveGrantOfYear: ({ year, expected, received }) =>
    `Für ${year} sind ${received} vorgesehen, bewilligt sind ${expected}. Mittel eines anderen Jahres decken das nicht.`,
  grantNotPlanned: ({ year, expected, received }) =>
    `Von den für ${year} bewilligten ${expected} sind ${received} nicht vorgesehen. Sie sind in der Regel zurückzuzahlen.`,
  roundedApart: ({ expected, received }) =>
    `Jeder Vertrag wird für sich auf den Cent gerundet. Zusammen sind es dadurch ${received}, bewilligt sind ${expected}.`,
  dayBeforePeriod: ({ expected, received }) =>
    `Gezahlt würde am ${received}, der Zeitraum beginnt erst am ${expected}. Bitte den Tag mit Bescheid und Vertrag vergleichen.`,
  dayAfterPeriod: ({ expected, received }) =>
    `Gezahlt würde am ${received}, der Zeitraum endet schon am ${expected}. Bitte den Tag mit Bescheid und Vertrag vergleichen.`,
  instalmentsMissing: () => "Es sind keine Raten eingetragen.",
  instalmentsWithoutWeight: () => "Mindestens eine Rate braucht ein Gewicht über 0.",
  instalmentsDiffer: ({ expected, received }) =>
    `Die Raten ergeben zusammen ${received}, bewilligt sind ${expected}.`,

  paymentDayMissing: ({ year, expected }) =>
    `Für ${year} sind ${expected} weiterzuleiten, ein Zahlungstag ist nicht angegeben.`,
  refundDayMissing: ({ year, expected }) =>
    `Für ${year} haben die Kommunen ${expected} zu zahlen, ein Zahlungstag ist nicht angegeben.`,
  passedOnBeforeReceived: ({ year, names, expected, received }) =>
    `Bis zum ${names} sollen ${received} für ${year} weitergeleitet sein, eingegangen sind bis dahin ${expected}.`,

  costMissing: () => "Ohne Personalkosten lässt sich kein Eigenanteil berechnen.",
  costKeyMissing: () => "Der Schlüssel, nach dem die Kosten geteilt werden, fehlt.",
  ownShareNegative: ({ received }) =>
    `Das Geld übersteigt die Kosten; der Eigenanteil wäre ${received}. Der Überschuss ist voraussichtlich zurückzuzahlen.`,
  ownShareAboveLimit: ({ expected, received }) =>
    `Der Eigenanteil von ${received} übersteigt die Grenze des Rates von ${expected}.`,
  itemAboveLimit: ({ expected, received }) =>
    `Geplant sind ${received}, gefördert werden höchstens ${expected}.`,
  itemSharesLimit: ({ expected, received }) =>
    `Die Obergrenze gilt für alle Zeilen dieser Position zusammen; auf diese Zeile entfallen ${expected} von ${received}.`,
  itemQuantityAboveMost: ({ expected, received }) =>
    `${received} sind mehr als die zulässigen ${expected}.`,
  itemLimitNotPublished: ({ reason }) => reason,
  itemLimitWithoutSource: ({ received }) => `Zur Obergrenze von ${received} fehlt die Fundstelle.`,

  paidAboveEntitlement: ({ expected, received }) =>
    `Ausgezahlt sind ${received}, zustehen ${expected}.`,
  provenWithoutEntitlement: ({ received }) =>
    `Nachgewiesen sind ${received}, aber es steht kein Geld zu.`,
  evidenceMissing: ({ expected }) =>
    `Der Nachweis fehlt; ${expected} gelten damit als nicht verbraucht.`,
  evidencePending: ({ expected }) => `Für ${expected} steht der Nachweis noch aus.`,

  amendmentInvalid: ({ received }) => `Die Änderung ist nicht lesbar: ${received}.`,

  notComputable: ({ reason }) => reason,
};

/** An entry of a list, counted from 1, that has no name. */
export const entries = {
  bodies: (position: number) => `${position}. Beteiligte`,
  regions: (position: number) => `${position}. Region`,
  notices: (position: number) => `${position}. Bescheid`,
  instalments: (position: number) => `${position}. Rate`,
  items: (position: number) => `${position}. Position`,
  amendments: (position: number) => `${position}. Änderung`,
  contract: () => "Vertrag",
  paymentDays: (position: number) => `${position}. Zahlungstag`,
  sources: (position: number) => `${position}. Quelle`,
  stated: (position: number) => `${position}. Wert laut Vorlage`,
};
