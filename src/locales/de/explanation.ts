export const explanation = {
  heading: "Rechenweg",
  needsExcel:
    "Diese Seite ist nicht mit Excel verbunden. In Excel steht hier, wie der Inhalt der markierten Zelle zustande kommt; öffnen Sie dazu KIM im Register „Start“.",
  reading: "Die Zelle wird gelesen …",
  failed: (words: string) =>
    `Excel hat das Lesen der Zelle abgelehnt (${words}). Markieren Sie eine andere Zelle.`,
  back: "Zurück",
  pin: "Anheften",
  pinHint: "Angeheftet bleibt diese Zelle, auch wenn Sie eine andere markieren.",
  copy: "Kopieren",
  copied: "Der Rechenweg liegt in der Zwischenablage.",
  notCopied: "Das Kopieren ist hier nicht erlaubt. Markieren Sie den Text und drücken Sie Strg+C.",
  empty: "Die Zelle ist leer.",
  input: "Eingabe, keine Formel.",
  spilledFrom: (cell: string) => `Teil des Ergebnisses von ${cell}`,
  formula: "Formel",
  steps: "Schritte",
  common: "Gilt für mehrere Zeilen",
  marks: { tie: "Gleichstand", cut: "Gekürzt", cap: "Obergrenze" },
  precedents: "Kommt aus",
  kinds: { kim: "KIM-Formel", formula: "Formel", input: "Eingabe" },
  cells: (count: number) => (count === 1 ? "1 Zelle" : `${count} Zellen`),
  blank: "leer",
  source: "Quelle",
  notice: "Bescheid",
  notCalled:
    "KIM hat diese Zelle nicht berechnet, seit die Mappe offen ist. Nach dem Berechnen stehen hier die Schritte.",
  zero: "Hier war nichts zu rechnen: Was die Funktion für diese Zelle nimmt, ist 0 oder leer.",
  passedOver:
    "Diese Funktion ergibt hier 0; die Zelle zeigt, was die Formel an ihrer Stelle nimmt.",
  tooLarge:
    "Die Formel übergibt mehr Zellen, als KIM sich merkt (400.000). Nennen Sie statt ganzer Spalten nur die Zeilen mit Inhalt, dann stehen hier die Schritte.",
  outdated:
    "Die Zelle zeigt etwas anderes, als KIM hier zuletzt berechnet hat. Bitte berechnen Sie die Mappe neu.",
  calculate: "Jetzt berechnen",
  errors: {
    "#SPILL!":
      "Das Ergebnis hat keinen Platz: Neben oder unter der Formel steht etwas. Machen Sie diese Zellen frei.",
    "#NAME?":
      "Excel kennt eine Funktion oder einen Namen der Formel nicht. Bei KIM-Formeln hilft „Mappe prüfen“ in der Übersicht.",
    "#REF!": "Die Formel bezieht sich auf Zellen, die es nicht mehr gibt.",
    "#BUSY!": "Excel rechnet noch.",
  },
  otherError: (code: string) =>
    `Excel meldet ${code}. Sehen Sie bei den Zellen nach, aus denen das Ergebnis kommt.`,
};

/** German leads: the other languages have the same texts. */
export type ExplanationTexts = typeof explanation;
