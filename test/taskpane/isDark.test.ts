import { isDark } from "../../src/taskpane/theme/isDark";

test("Excel's own word decides, whatever the system says", () => {
  expect(isDark({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false)).toBe(true);
  expect(isDark({ isDarkTheme: false }, true)).toBe(false);
});

test("older versions tell only their colours", () => {
  expect(isDark({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
  expect(isDark({ bodyBackgroundColor: "E6E6E6" }, true)).toBe(false);
});

test("where Excel is silent, the system decides", () => {
  expect(isDark(undefined, true)).toBe(true);
  expect(isDark({}, false)).toBe(false);
  expect(isDark({ bodyBackgroundColor: "white" }, true)).toBe(true);
});
