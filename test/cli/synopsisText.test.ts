import "../../src/locales/bothLanguages";
import { synopsisText } from "../../src/cli/synopsisText";
import type { Course } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { synopsis } from "../../src/engine/year/documents/synopsis";
import { kimCommandText } from "../../src/locales/kimCommandText";
import type { Language } from "../../src/locales/language";
import { caseOf, mittelkreis } from "../engine/year/yearCases";

interface Given {
  readonly fte: Readonly<Record<string, number>>;
  readonly more?: Partial<GrantYear>;
  readonly course?: Course;
  readonly since: string;
}

function textOf(id: string, language: Language = "de"): string {
  const { fte, more, course, since } = caseOf<Given, unknown>("synopsis", id).given;
  const given = { ...mittelkreis(fte, undefined, more), ...(course && { course }) };
  return synopsisText(synopsis(given, since), since, kimCommandText(language), language);
}

test.each<[string, Language, RegExp]>([
  [
    "Y-03",
    "de",
    /^1 +Vereinbarung +– +Vereinbarte Stellen +Bergkamen +1 +0,5 +-0,5 +01\.07\.2023 +– +– +–$/m,
  ],
  ["Y-03", "de", /^4 .*57\.000 +71\.250 +\+14\.250 +01\.07\.2023 +\+14\.250 +\+14\.250 +3, 2$/m],
  ["Y-03", "de", /^Die Unterschiede gehen auf: 0\u00a0€ für alle zusammen\.$/m],
  ["notice", "de", /^1 +B +– +Bewilligung +– +142\.500 +150\.000 +\+7\.500/m],
  ["notice", "de", /^2 +C +– .* +Mitte +– +2,5 +–/m],
  ["notice", "de", /ändert sich um \+7\.500\u00a0€; davon sind 7\.500\u00a0€ nicht verteilt\.$/],
  [
    "joins",
    "de",
    /^5 .*Vertrag Kreis Unna – Bönen +Bönen +– +28\.500 +– +– +\+28\.500 +\+28\.500/m,
  ],
  ["not known", "de", /^1 .* +57\.000 +– +–/m],
  ["not known", "de", /Fehler: Die Unterschiede gehen nicht auf\. Bitte/],
  [
    "one replaced",
    "de",
    /\nEs hat sich nichts geändert\.\nAlle übrigen .*Weiterer Vertrag Kamen \(01\.06/,
  ],
  ["Y-03", "en", /^Synopsis: what has changed since 14\/06\/2023$/m],
  ["not known", "en", /Contract the Land – Kreis Unna/],
])("%s in %s: %s", (id, language, line) => {
  expect(textOf(id, language)).toMatch(line);
});
