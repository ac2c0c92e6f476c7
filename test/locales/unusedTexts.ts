import { dirname } from "node:path";
import ts from "typescript";

/** Rooms that know no language, and the translations themselves. */
const WITHOUT_TEXTS =
  /\/src\/(?:engine|xlsx|workbench\/host|workbench\/spreadsheet|locales\/en)\/|\/node_modules\//;

/**
 * The texts of a folder that nothing reads, as "wizard.bodies.add", found with the compiler. Read
 * is a text that is named (`say.add`, `{ add } = texts.bodies`), and all texts of a group that a
 * value chooses from (`say.severities[severity]`) or that is handed on as a table. Texts whose type
 * lists their keys are left out: there the compiler itself finds one too many.
 */
export function unusedTexts(config: string, folder: string): string[] {
  const { config: options } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as {
    config: unknown;
  };
  const parsed = ts.parseJsonConfigFileContent(options, ts.sys, dirname(config));
  const files = parsed.fileNames.filter((name) => name.includes("/src/"));
  const program = ts.createProgram(files, parsed.options);
  const checker = program.getTypeChecker();
  const declared = new Map<ts.Node, string>();
  const sources = program.getSourceFiles().filter((file) => file.fileName.includes("/src/"));
  for (const file of sources.filter(({ fileName }) => fileName.startsWith(folder)))
    for (const statement of file.statements)
      if (ts.isVariableStatement(statement))
        for (const { name, type, initializer } of statement.declarationList.declarations)
          if (!type && initializer && ts.isIdentifier(name)) declare(initializer, name.text);

  const keys = new Set([...declared.values()].map((path) => path.split(".").at(-1)));
  const read = new Set<ts.Node>();
  for (const file of sources.filter(({ fileName }) => !WITHOUT_TEXTS.test(fileName))) visit(file);
  return [...declared].filter(([text]) => !read.has(text)).map(([, path]) => path);

  function declare(node: ts.Expression, path: string): void {
    if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node))
      return declare(node.expression, path);
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const own = `${path}.${property.name.getText().replaceAll('"', "")}`;
      if (ts.isObjectLiteralExpression(property.initializer)) declare(property.initializer, own);
      else declared.set(property, own);
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node) && keys.has(node.name.text))
      markNamed(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      const from = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) markNamed(from.getProperty(name.text));
    }
    // Texts that take the place of others, as those of a desk do.
    if (ts.isSpreadAssignment(node) && !node.getSourceFile().fileName.startsWith(folder))
      markAll(checker.getTypeAtLocation(node.expression));
    if (ts.isElementAccessExpression(node)) markAll(checker.getTypeAtLocation(node.expression));
    if (isHandedOn(node) && isTable(checker.getContextualType(node)))
      markAll(checker.getTypeAtLocation(node));
    ts.forEachChild(node, visit);
  }

  /** Not `a` and `b` of `a.b`, nor what is called: nothing says of what type these are to be. */
  function isHandedOn(node: ts.Node): node is ts.Expression {
    if (!ts.isPropertyAccessExpression(node) && !ts.isIdentifier(node)) return false;
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) return false;
    return !(ts.isCallExpression(parent) && parent.expression === node);
  }

  function isTable(type: ts.Type | undefined): boolean {
    return (
      type !== undefined && checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined
    );
  }

  function markNamed(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) read.add(declaration);
  }

  function markAll(type: ts.Type): void {
    for (const symbol of type.getProperties()) markNamed(symbol);
  }
}
