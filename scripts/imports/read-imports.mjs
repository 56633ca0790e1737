import ts from 'typescript';

/**
 * @typedef {object} Import
 * @property {string} specifier What stands between the quotes.
 * @property {boolean} typeOnly Whether nothing of it is left when the program runs.
 * @property {number} line Counted from one.
 */

/**
 * @param {ts.ImportDeclaration} node
 */
function bringsTypesOnly({ importClause }) {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/**
 * @param {ts.ExportDeclaration} node
 */
function passesTypesOnly({ isTypeOnly, exportClause }) {
  if (isTypeOnly) return true;
  if (!exportClause || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((element) => element.isTypeOnly);
}

/**
 * What a file imports or passes on, in the order of the text; also inside functions and in types.
 * @param {string} name The file's name: its ending tells the language.
 * @param {string} text
 * @returns {readonly Import[]}
 */
export function readImports(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  /** @type {Import[]} */
  const imports = [];
  /**
   * @param {ts.Node | undefined} specifier
   * @param {boolean} typeOnly
   */
  const add = (specifier, typeOnly) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
    imports.push({ specifier: specifier.text, typeOnly, line });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bringsTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, passesTypesOnly(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node)) {
      const { expression } = node;
      const loads =
        expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(expression) && expression.text === 'require');
      if (loads) add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}
