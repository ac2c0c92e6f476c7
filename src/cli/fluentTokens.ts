const IMPORT = /import \{[^}]*\btokens\b[^}]*\} from ["']@fluentui\//;
/** Those of depth have a number beside the name; the pane uses none. */
const TOKEN = /\btokens\.(?!zIndex)(\w+)/g;

/**
 * A loader for webpack: writes a token of Fluent's theme as what it stands for, the CSS variable of
 * its name. The list of all 480 of them then stays out of the first screen.
 */
export default function fluentTokens(source: string): string {
  return IMPORT.test(source) ? source.replace(TOKEN, '"var(--$1)"') : source;
}
