import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/**
 * The kinds of token, all from the protocol's own list, chosen by how ordinary themes colour them: what is of one kind
 * looks alike, and keys, ids, values and numbers look different.
 */
export const TOKEN_TYPES = [
  'property', // a key that the format knows
  'variable', // a key that it does not know; with `readonly`, an indicator
  'class', // an agency, or a group of agencies
  'function', // a task
  'method', // an obligation
  'type', // an area, a criterion, a component
  'namespace', // a directive, a criteria set
  'enumMember', // one of a list of values: a status, a role, a kind of rule; a code of findings
  'number', // a number; with `date`, a date or a period
  'string', // a document, a system, by the name that the file gives it
  'keyword', // the name of the format
  'comment',
  'macro', // what in a comment silences a finding
] as const;

/** What is said more of a token. Themes that know no such modifier colour its type. */
export const TOKEN_MODIFIERS = [
  'declaration', // an id where it is given, not where it is used
  'readonly',
  'date',
  'done', // a status of what is finished
  'open', // of what is still to be done
  'late', // of what is still to be done although its last day has passed
  'unknown', // a key that the format does not know
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** What the numbers of `semanticTokensOf` mean; an editor is told it once. */
export const SEMANTIC_LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};
