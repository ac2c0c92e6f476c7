import { tokens } from "@fluentui/react-components";
import fluentTokens from "../../src/cli/fluentTokens";

test("a token of Fluent's is written as the CSS variable that it stands for, or not at all", () => {
  for (const [name, value] of Object.entries(tokens)) {
    const written = fluentTokens(`import { tokens } from "@fluentui/tokens";tokens.${name}`);
    expect([name, written.endsWith(`"${value}"`) || written.endsWith(`tokens.${name}`)]).toEqual([
      name,
      true,
    ]);
    expect([name, written.endsWith(`tokens.${name}`)]).toEqual([name, name.startsWith("zIndex")]);
  }
});

test("it is written as that where Fluent's tokens are imported, and nowhere else", () => {
  const styles = 'import { makeStyles, tokens } from "@fluentui/react-components";\nconst a = ';
  expect(fluentTokens(`${styles}{ color: tokens.colorBrandStroke1 };`)).toBe(
    `${styles}{ color: "var(--colorBrandStroke1)" };`,
  );
  expect(fluentTokens(`${styles}\`1px solid \${tokens.colorBrandStroke1}\`;`)).toBe(
    `${styles}\`1px solid \${"var(--colorBrandStroke1)"}\`;`,
  );
  const others = 'import { tokens } from "./tokens";\ntokens.length;';
  expect(fluentTokens(others)).toBe(others);
});
