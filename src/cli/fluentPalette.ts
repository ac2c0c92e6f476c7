const COLOURS = /^const personaColorPaletteTokens = [^]*?^\}, \{\}\);$/m;
const EXCEPTIONS = /^personaColorPaletteTokens\..*$/gm;

/**
 * A loader for webpack: leaves the 28 colours in which Fluent tells people apart out of its themes,
 * light and dark. The pane shows nobody's picture.
 */
export default function fluentPalette(source: string): string {
  return source.replace(COLOURS, "const personaColorPaletteTokens = {};").replace(EXCEPTIONS, "");
}
