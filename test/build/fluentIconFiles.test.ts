import { readFileSync } from "node:fs";
import { join } from "node:path";
import fluentIconFiles from "../../src/cli/fluentIconFiles";

test("icons come from their own files, and all else from the index", () => {
  const source = `import * as React from "react";
import {
  ChevronDown20Regular as Down,
  CheckmarkFilled,
  bundleIcon,
} from "@fluentui/react-icons";
`;
  expect(fluentIconFiles(source)).toBe(`import * as React from "react";
import { ChevronDown20Regular as Down } from "@fluentui/react-icons/svg/chevron-down";
import { CheckmarkFilled } from "@fluentui/react-icons/svg/checkmark";
import { bundleIcon } from "@fluentui/react-icons";
`);
});

test("the file that is named holds the icon", () => {
  const atoms = "node_modules/@fluentui/react-icons/lib/atoms";
  for (const name of ["ChevronDown20Regular", "DismissRegular", "DiamondDismiss12Filled"]) {
    const line = fluentIconFiles(`import { ${name} } from "@fluentui/react-icons";`);
    const [, file] = /react-icons\/(svg\/[a-z-]+)/.exec(line)!;
    expect(readFileSync(join(atoms, `${file}.js`), "utf8")).toContain(`export const ${name} `);
  }
});
