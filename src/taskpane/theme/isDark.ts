/** What Excel says of its colours: nothing on the web, no `isDarkTheme` in older versions. */
export type OfficeColours = Partial<Office.OfficeTheme> | undefined;

const MIDDLE_GREY = 128;

/** Excel's theme decides; where Excel is silent, the system's setting. */
export function isDark(office: OfficeColours, systemIsDark: boolean): boolean {
  if (typeof office?.isDarkTheme === "boolean") return office.isDarkTheme;
  const background = /^#?([0-9a-f]{6})$/i.exec(office?.bodyBackgroundColor ?? "")?.[1];
  if (background === undefined) return systemIsDark;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(background.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < MIDDLE_GREY;
}
