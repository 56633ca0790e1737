import ts from 'typescript';

/**
 * @typedef {object} FoundRegex A regular expression as it stands in a source.
 * @property {string} source
 * @property {string} flags
 * @property {number} line From 1.
 */

/**
 * The regular expressions of a source: its literals, and what stands as a text in `new RegExp('…', 'u')`. One that is
 * put together while the program runs cannot be read here.
 * @param {string} file its name tells the language
 * @param {string} text
 * @returns {{ readonly found: readonly FoundRegex[], readonly unreadable: readonly number[] }}
 */
export function findRegexes(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** @type {FoundRegex[]} */
  const found = [];
  /** @type {number[]} */
  const unreadable = [];
  /** @param {ts.Node} node */
  const lineOf = (node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), line: lineOf(node) });
    } else if (isRegExpCall(node)) {
      const [pattern, flags] = node.arguments ?? [];
      const source = pattern && textOf(pattern);
      if (source === undefined) unreadable.push(lineOf(node));
      else found.push({ source, flags: (flags && textOf(flags)) ?? '', line: lineOf(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { found, unreadable };
}

/** @param {ts.Node} node @returns {node is ts.NewExpression | ts.CallExpression} */
function isRegExpCall(node) {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** The text an expression stands for, where it is written out. @param {ts.Expression} node */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
    return ts.isNoSubstitutionTemplateLiteral(node.template) ? node.template.rawText : undefined;
  }
  return undefined;
}
