/** A fresh page: nothing but German is known until Excel has said its language. */
async function pageIn(displayLanguage: string) {
  let page!: { spoken: string; sentence: () => string };
  Object.assign(globalThis, {
    Office: { onReady: () => Promise.resolve({}), context: { displayLanguage } },
  });
  await jest.isolateModulesAsync(async () => {
    const { language } = await import("../../src/locales/language");
    const { spokenLanguage } = await import("../../src/taskpane/spokenLanguage");
    const { issueText } = await import("../../src/locales/issueText");
    await spokenLanguage;
    const sentence = () =>
      issueText({ code: "missing", parameter: "weights" }, language(), () => ({}));
    page = { spoken: language(), sentence };
  });
  return page;
}

test.each([
  ["de-AT", "de", "Schlüssel: "],
  ["en-GB", "en", "weights: "],
  ["fr-FR", "en", "weights: "],
])(
  "speaks the language of an Excel in %s as soon as its sentences are there",
  async (tag, spoken, start) => {
    const page = await pageIn(tag);
    expect(page).toMatchObject({ spoken });
    expect(page.sentence().startsWith(start)).toBe(true);
  },
);
