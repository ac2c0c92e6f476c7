/** The page on which money is passed on and costs are shared. */
export const forwarding = {
  proration: "Wie der Vertrag angefangene Monate zählt",
  prorationHint: "Sind alle Monate voll, führen die ersten drei Arten zum selben Betrag.",
  sectionHint: "Zum Beispiel „§ 4 Abs. 2“.",
  paymentDays: "Zahltage der Weiterleitung",
  paymentDaysHint:
    "Wann das Geld weitergegeben wird. Ohne eigene Zahltage geschieht das an den Tagen der Raten; ohne Haushaltsjahr gilt das des Tages.",
  addPaymentDay: "Zahltag eintragen",
  paymentDay: (position: number) => `${position}. Zahltag`,
  agreedShareHint: "Steht der Eigenanteil fest, braucht es keine Kosten: 50.000 € im Jahr.",
  costKeyHint: "Ohne Angabe gilt der Schlüssel der Stellen.",
  contracts: "Verträge",
  amountsLater:
    "Die Beträge stehen hier, sobald oben ausgewählt ist, wie der Vertrag angefangene Monate zählt.",
  via: (payer: string) => `über ${payer}`,
  ownAmount: (fte: string, amount: string) => `Für eigene Stellen (${fte}): ${amount}`,
  items: (amount: string) => `Sachkosten und Maßnahmen: ${amount}`,
  passedOn: (amount: string) => `Weiterzugeben: ${amount}`,
  months: (months: string) => `${months} Monate`,
  instalment: (position: number, day: string, amount: string) =>
    day === "" ? `${position}. Rate: ${amount}` : `${position}. Rate, fällig ${day}: ${amount}`,
  ownShare: (amount: string) => `Eigenanteil ${amount}`,
  region: (name: string) => `Region ${name}`,
  costs: "Kosten",
  costsHint: "Freiwillig. Ohne Kosten wird kein Eigenanteil berechnet.",
  costForAll: "Personalkosten für alle ohne eigene Angabe",
  fillCosts: "Eintragen",
  byKey: "Die Kosten über der Förderung werden nach dem Kostenschlüssel geteilt.",
};
