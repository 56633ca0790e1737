import { type Finding, fixesOf, fixTitle } from '@soctrang/par-core/report';
import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import { diagnosticsOf, rangeOf } from '../diagnostics';
import type { OpenDocument } from '../open-document';
import { documentEdit } from '../text-edits';
import { type ActionContext, fixable } from './action';

/** The fixes of a finding, each with the diagnostic that it puts right; the likely one preferred. */
export function quickFixes(
  { document, options }: ActionContext,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  return fixesOf(fixable(document), finding).map((fix) => ({
    title: fixTitle(fix, options.language),
    kind: 'quickfix',
    diagnostics: [diagnostic],
    ...(fix.certainty !== 'possible' && { isPreferred: true }),
    edit: documentEdit(document, fix.edits),
  }));
}

/** Whether a finding is among the diagnostics that an editor asks about. */
export function isShown({ document }: ActionContext, finding: Finding, shown: readonly Diagnostic[]): boolean {
  const range = rangeOf(document.checked.tree, finding);
  return shown.some((one) => one.code === finding.code && isSameRange(one.range, range));
}

/** A finding as the editor shows it. */
export function diagnosticFor(
  { document, options }: ActionContext,
  finding: Finding,
  shown: readonly Diagnostic[],
): Diagnostic {
  const [own] = diagnosticsOf(only(document, finding), options.language);
  if (own === undefined) throw new RangeError('a finding has a diagnostic');
  // The one that the editor holds may carry more than we know of.
  return shown.find((one) => one.code === own.code && isSameRange(one.range, own.range)) ?? own;
}

function only(document: OpenDocument, finding: Finding): OpenDocument {
  const checked = { ...document.checked, findings: [finding] };
  return { ...document, checked } as OpenDocument;
}

function isSameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}
