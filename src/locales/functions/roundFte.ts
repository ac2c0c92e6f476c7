import { column } from "../functionExample";
import type { FunctionTexts } from "../textTypes";

export const roundFte: FunctionTexts<"ROUNDFTE"> = {
  title: { de: "Stellen vergeben", en: "Allot posts" },
  description: {
    de: "Macht aus Stellenanteilen Stellen, die vergeben werden können: in ganzen Schritten, je Empfänger 0 oder mindestens der Mindestanteil, zusammen genau die Gesamtzahl und so nah an den Anteilen wie möglich.",
    en: "Turns shares into posts that can be given: in whole steps, each recipient 0 or at least the minimum, adding up to the total exactly and as close to the shares as possible.",
  },
  arguments: {
    total: {
      de: "Zu vergebende Stellen in VZÄ, ein Vielfaches der Schrittweite. Leer: 0.",
      en: "Posts to be given, in FTE, a multiple of the step. Blank: 0.",
    },
    shares: {
      de: 'Stellenanteile in VZÄ; ihre Summe muss zur Gesamtzahl passen. Mit der Grundlage "SCHLÜSSEL": Einwohner oder ein anderer Schlüssel. Leer oder 0: Der Empfänger erhält nichts.',
      en: 'Shares in FTE; their sum has to fit the total. With the basis "KEY": inhabitants or another key. Blank or 0: the recipient gets nothing.',
    },
    minimum: {
      de: 'Kleinste Stelle in VZÄ, die ein Empfänger haben darf. Leer: 0,5. "OHNE" (auch "NONE"): kein Mindestanteil.',
      en: 'Smallest post in FTE that a recipient may have. Blank: 0.5. "NONE" (or "OHNE"): no minimum.',
    },
    step: {
      de: "Schrittweite, in der Stellen vergeben werden, in VZÄ. Leer: 0,5.",
      en: "Step in which posts are given, in FTE. Blank: 0.5.",
    },
    waivers: {
      de: "Verzicht je Empfänger in VZÄ; er erhält höchstens Stellenanteil minus Verzicht. Leer oder 0: kein Verzicht.",
      en: "FTE given up by each recipient, who gets no more than share minus waiver. Blank or 0: no waiver.",
    },
    agreed: {
      de: "Vereinbarte Stelle je Empfänger in VZÄ, ein Vielfaches der Schrittweite; sie geht Stellenanteil, Mindestanteil und Verzicht vor. Leer oder 0: nichts vereinbart.",
      en: "Post agreed for a recipient, in FTE, a multiple of the step; it overrides share, minimum and waiver. Blank or 0: nothing agreed.",
    },
    lots: {
      de: "Losnummern je Empfänger, für Gleichstände: die kleinere Nummer zuerst, gezogene vor nicht gezogenen. Leer: kein Los; ein Gleichstand ergibt dann #NV.",
      en: "Lots drawn for ties: the lower number first, drawn before undrawn. Blank: no lot; a tie then gives #N/A.",
    },
    groups: {
      de: "Gruppe jeder Zeile, zum Beispiel die Region; jede Gruppe wird für sich gerechnet. Gesamt ist dann eine Liste: in der ersten Spalte die Gruppe, in der letzten ihr Wert. Leer: alle Zeilen zusammen.",
      en: "Group of each row, such as the region; each group is calculated alone. Total is then a list: the group in its first column, its value in the last. Blank: all rows together.",
    },
    held: {
      de: "VZÄ, die ein Empfänger schon hat, ein Vielfaches der Schrittweite; er erhält so viel oder mehr. Leer oder 0: noch keine.",
      en: "FTE that a recipient already has, a multiple of the step; it gets these or more. Blank or 0: none yet.",
    },
    basis: {
      de: 'Leer oder "ANTEILE" ("SHARES"): Die Stellenanteile sind VZÄ. "SCHLÜSSEL" ("KEY"): Sie sind ein Schlüssel wie die Einwohner; der Anteil jeder Zeile wird daraus genau berechnet.',
      en: 'Blank or "SHARES" ("ANTEILE"): the shares are FTE. "KEY" ("SCHLÜSSEL"): they are weights such as inhabitants; the share of each row is calculated from them, exactly.',
    },
  },
  result: {
    de: "Die Stellen je Empfänger in VZÄ, in der Form der Stellenanteile.",
    en: "The posts of each recipient in FTE, in the shape of the shares.",
  },
  examples: [
    {
      de: "=KIM.ROUNDFTE(2,5;{1,19;0,85;0,38})",
      en: "=KIM.ROUNDFTE(2.5,{1.19;0.85;0.38})",
      result: column(1, 1, 0.5),
      note: {
        de: "Bergkamen, Kamen und Bönen 2021",
        en: "Bergkamen, Kamen and Bönen 2021",
      },
    },
    {
      de: "=KIM.ROUNDFTE(1,5;{0,6;0,4;0,3;0,2};0,5;0,25)",
      en: "=KIM.ROUNDFTE(1.5,{0.6;0.4;0.3;0.2},0.5,0.25)",
      result: column(0.5, 0.5, 0.5, 0),
      note: {
        de: "0,5; 0,5; 0,25; 0,25 läge näher, aber zwei Anteile blieben unter dem Mindestanteil.",
        en: "0.5; 0.5; 0.25; 0.25 is closer but leaves two shares below the minimum.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(8;{2;2;2;2};;;{1;0;0;0})",
      en: "=KIM.ROUNDFTE(8,{2;2;2;2},,,{1;0;0;0})",
      result: "#N/A",
      note: {
        de: "Zeile 1 verzichtet auf 1 VZÄ; zwei halbe Stellen lassen sich nicht auf drei Empfänger verteilen, ohne dass ein Los entscheidet.",
        en: "Row 1 gives up 1 FTE; two half posts cannot be given to three bodies unless a lot decides.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(8;{2;2;2;2};;;{1;0;0;0};;{4;2;1;3})",
      en: "=KIM.ROUNDFTE(8,{2;2;2;2},,,{1;0;0;0},,{4;2;1;3})",
      result: column(1, 2.5, 2.5, 2),
      note: {
        de: "Die Lose 1 und 2 erhalten je eine halbe Stelle mehr.",
        en: "Lots 1 and 2 get half a post more each.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(2,5;{52000;43000;18000})",
      en: "=KIM.ROUNDFTE(2.5,{52000;43000;18000})",
      result: "#VALUE!",
      note: {
        de: "Einwohnerzahlen sind keine Stellenanteile.",
        en: "Inhabitants are no shares of posts.",
      },
    },
    {
      de: '=KIM.ROUNDFTE(2,5;{52000;43000;18000};;;;;;;;"SCHLÜSSEL")',
      en: '=KIM.ROUNDFTE(2.5,{52000;43000;18000},,,,,,,,"KEY")',
      result: column(1, 1, 0.5),
      note: { de: "Als Schlüssel sind sie gemeint.", en: "They are meant as a key." },
    },
    {
      de: '=KIM.ROUNDFTE(2;{1;1;4};;;;;;;;"SCHLÜSSEL")',
      en: '=KIM.ROUNDFTE(2,{1;1;4},,,,,,,,"KEY")',
      result: "#N/A",
      note: {
        de: "Drei Verteilungen sind gleich nah; mit KIM.SHARE gerundete Anteile zeigen das nicht.",
        en: "Three distributions are equally close; shares cut to a cell by KIM.SHARE do not show it.",
      },
    },
    {
      de: '=KIM.ROUNDFTE(2;{1;1};;;;;;;{1;0};"SCHLÜSSEL")',
      en: '=KIM.ROUNDFTE(2,{1;1},,,,,,,{1;0},"KEY")',
      result: column(1.5, 0.5),
      note: {
        de: "Zeile 1 hält schon 1 VZÄ; verteilt wird nur die zweite Stelle.",
        en: "Row 1 already holds 1 FTE; only the second post is shared out.",
      },
    },
    {
      de: "=KIM.ROUNDFTE(4,5;{1,2;0;0};;;;{0;2;1,5})",
      en: "=KIM.ROUNDFTE(4.5,{1.2;0;0},,,,{0;2;1.5})",
      result: column(1, 2, 1.5),
      note: {
        de: "Vereinbarte Stellen neben dem Schlüssel; der Rest geht an Zeile 1.",
        en: "Posts agreed beside the shares; row 1 gets the rest.",
      },
    },
    {
      de: '=KIM.ROUNDFTE({"Nord".3;"Mitte".2,5};{3,08;1,19;0,85;0,38};;;{0,08;0,19;0;0};;;{"Nord";"Mitte";"Mitte";"Mitte"})',
      en: '=KIM.ROUNDFTE({"Nord",3;"Mitte",2.5},{3.08;1.19;0.85;0.38},,,{0.08;0.19;0;0},,,{"Nord";"Mitte";"Mitte";"Mitte"})',
      result: column(3, 1, 1, 0.5),
      note: { de: "Jede Region für sich", en: "Each region alone" },
    },
  ],
};
