import { yearRules } from "../../src/locales/de/yearRules";
import { LANGUAGES } from "../../src/locales/language";
import { yearText } from "../../src/locales/yearText";

/** The ids that are no English words. */
const IDS = Object.keys(yearRules).filter((id) => /[A-Z]/.test(id));

test.each(LANGUAGES)("findings call switches what the sheet calls them (%s)", (language) => {
  const told = { expected: "1", received: "2", day: "3" };
  const sentences = Object.values(yearText(language).findings).map((say) => say(told));
  expect(IDS).toContain("carryOver");
  expect(sentences.filter((text) => IDS.some((id) => text.includes(id)))).toEqual([]);
  expect(sentences.filter((text) => text.includes("(surcharge)"))).toEqual([]);
});

test.each(LANGUAGES)("a body that is not named is missing, not unknown (%s)", (language) => {
  const say = (received: string) =>
    yearText(language).findings.bodyUnknown({ expected: "", received, day: "" });
  expect(say("Hamm")).toMatch(/Hamm/);
  expect(say("")).not.toMatch(/„“|“”/);
});
