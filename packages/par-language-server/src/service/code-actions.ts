import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { type ActionContext, type CodeActionOptions, isAsked, placeOf, touches } from './code-actions/action';
import { claimActions } from './code-actions/claimed-points';
import { convertActions } from './code-actions/converted';
import { fixAllActions } from './code-actions/fix-all';
import { missingTaskActions } from './code-actions/missing-tasks';
import { diagnosticFor, isShown, quickFixes } from './code-actions/quick-fixes';
import { shortcomingActions } from './code-actions/shortcoming';
import { silencingActions } from './code-actions/silence';
import { sortActions } from './code-actions/sort';
import { translateActions } from './code-actions/translate';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';

export type { CodeActionOptions } from './code-actions/action';
export { claimedPointsEdits } from './code-actions/claimed-points';
export { type Converted, converted } from './code-actions/converted';
export { fixAllEdits } from './code-actions/fix-all';
export { CODE_ACTION_KINDS } from './code-actions/kinds';
export { translateEdits } from './code-actions/translate';

/** More findings in one place than anybody chooses from. */
const MOST_FINDINGS = 50;

/** What is offered beside the fixes of findings, by the kinds that each of them makes. */
const OTHERS: readonly {
  readonly kinds: readonly string[];
  readonly actions: (context: ActionContext) => readonly CodeAction[];
}[] = [
  { kinds: ['refactor.rewrite.par.shortcoming'], actions: shortcomingActions },
  { kinds: ['refactor.rewrite.par.claim', 'source.par.claim'], actions: claimActions },
  { kinds: ['refactor.rewrite.par.sort', 'source.par.sortTasks'], actions: sortActions },
  { kinds: ['refactor.rewrite.par.translate'], actions: translateActions },
  { kinds: ['refactor.rewrite.par.convert'], actions: convertActions },
  { kinds: ['source.par.addTasks'], actions: missingTaskActions },
  { kinds: ['source.fixAll.par'], actions: fixAllActions },
];

/**
 * What an editor may do for the author at a place: put right each finding there, silence it, and rewrite what stands
 * there or the whole file. A fix names the diagnostic it is for; the one that most authors want is preferred.
 *
 * @param context the diagnostics that the editor shows there, and the kinds it asks for, where it asks for some only
 * @example codeActionsAt(document, range, { diagnostics: [] }, { language: 'vi' }).map(({ title }) => title)
 */
export function codeActionsAt(
  document: OpenDocument,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  requireLanguage(options.language, 'codeActionsAt');
  const context: ActionContext = { document, place: placeOf(document, range), options };
  const actions: CodeAction[] = [];
  if (isAsked(only, 'quickfix')) {
    const found = document.checked.findings.filter((finding) => touches(finding, context.place));
    // Where the editor says which ones it asks about, the others that touch the place are left alone.
    const asked = found.filter((finding) => isShown(context, finding, diagnostics));
    for (const finding of (asked.length > 0 ? asked : found).slice(0, MOST_FINDINGS)) {
      const diagnostic = diagnosticFor(context, finding, diagnostics);
      actions.push(...quickFixes(context, finding, diagnostic), ...silencingActions(context, finding, diagnostic));
    }
  }
  for (const other of OTHERS) {
    if (!other.kinds.some((kind) => isAsked(only, kind))) continue;
    actions.push(...other.actions(context).filter(({ kind }) => kind === undefined || isAsked(only, kind)));
  }
  return actions;
}
