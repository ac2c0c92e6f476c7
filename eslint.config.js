import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import tseslint from "typescript-eslint";

/**
 * Who may import whom (docs/architecture.md). A room that is not listed under another one
 * is out of its reach; src/contract is in everyone's, src/workbench, src/cli and test in nobody's.
 */
const engineRooms = {
  number: [],
  names: [],
  steps: ["number"],
  period: ["number", "steps"],
  apportion: ["number", "names", "steps"],
  rules: ["number", "period"],
  funding: ["number", "names", "period", "apportion", "steps"],
  grantYear: ["number", "names", "steps", "period", "apportion", "funding", "rules"],
  year: ["number", "names", "period", "apportion", "funding", "rules", "grantYear"],
};
const rooms = {
  contract: [],
  engine: [],
  locales: ["engine"],
  xlsx: [],
  functions: ["engine", "locales"],
  workbook: ["engine", "locales", "xlsx"],
  commands: ["workbook"],
  taskpane: ["engine", "locales", "xlsx", "functions", "workbook", "commands"],
  workbench: ["engine", "locales", "xlsx", "functions", "workbook", "commands", "taskpane"],
  cli: ["engine", "locales", "xlsx", "functions", "workbook", "commands", "workbench"],
};

const zones = (base, allowed, shared) =>
  Object.entries(allowed).map(([room, others]) => ({
    target: `${base}/${room}`,
    from: base,
    except: [...new Set([room, ...others, ...shared])].map((other) => `./${other}`),
    message: `${base}/${room} may import only ${[room, ...others].join(", ")}.`,
  }));

/** Where an import of the project's own leads; the rules on imports look at no other. */
const ownFiles = {
  interfaceVersion: 3,
  name: "own files",
  resolve(name, from) {
    const path = name.startsWith(".") ? resolve(dirname(from), name) : undefined;
    const found = path && ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find(isFile);
    return found ? { found: true, path: found } : { found: false };
  },
};
const isFile = (path) => /\.\w+$/.test(path) && existsSync(path);

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  {
    files: ["**/*.{js,ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [ownFiles] },
    rules: {
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...zones("./src", rooms, ["contract"]),
            ...zones("./src/engine", engineRooms, ["issue.ts"]),
            {
              target: "./src/taskpane/tasks",
              from: "./src/taskpane/wizard",
              message: "What both need is in a room beside them.",
            },
            { target: "./src", from: "./test", message: "Nothing imports the tests." },
          ],
        },
      ],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The compiler says it (noUnusedLocals, noUnusedParameters) in a fraction of the time.
    files: ["**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unused-vars": "off" },
  },
  {
    // What an add-in does to Excel; that nothing is read before it is loaded, the tests' Excel says.
    files: ["src/{commands,taskpane,workbook}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
          message: "Name what is loaded: without a name it is everything.",
        },
      ],
    },
  },
  {
    // These two ask for the types, which takes time: where promises are made and kinds told apart.
    files: ["src/{commands,functions,taskpane,workbook,xlsx}/**"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // The rest of the plugin is for the React compiler, which builds nothing here.
    files: ["src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      // VoiceOver takes a list without bullets for none, unless it says that it is one.
      "jsx-a11y/no-redundant-roles": ["error", { nav: ["navigation"], ul: ["list"] }],
      // Keys come up from the buttons inside; a group that the mouse works on is none.
      "jsx-a11y/no-noninteractive-element-interactions": [
        "error",
        { handlers: ["onClick", "onMouseDown", "onMouseUp"] },
      ],
    },
  },
  {
    // A cell may hold anything, and the metadata generator reads "any" from the signature.
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // The host's classes offer the add-in their getters and methods; fields are the host's own.
    files: ["src/workbench/host/model/**"],
    rules: { "@typescript-eslint/class-literal-property-style": ["error", "getters"] },
  },
  {
    // A workbook file is written in the page and in Node alike.
    files: ["src/xlsx/**"],
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "process"],
      "no-restricted-imports": ["error", { patterns: ["node:*"] }],
    },
  },
  {
    // The engine knows no Office, no page, no clock, no chance and no input or output.
    files: ["src/engine/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Office", "Excel", "CustomFunctions", "window", "document", "fetch", "process"],
        ...["Date", "console", "setTimeout", "localStorage"],
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
      "no-restricted-imports": ["error", { patterns: ["react*", "@fluentui/*", "node:*"] }],
    },
  },
);
