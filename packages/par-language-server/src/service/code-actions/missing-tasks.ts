import { fixesOf } from '@soctrang/par-core/report';
import type { CodeAction } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import { type ActionContext, fixable, rewriting, titleOf } from './action';

/** All tasks that the agency has to report and the file lacks, wherever the cursor stands. */
export function missingTaskActions(context: ActionContext): readonly CodeAction[] {
  const { document, options } = context;
  const finding = document.checked.findings.find(({ data }) => data?.kind === 'add-tasks');
  if (finding?.data?.kind !== 'add-tasks') return [];
  const [fix] = fixesOf(fixable(document), finding);
  const title = titleOf(CODE_ACTIONS.addTasks, options.language, { count: finding.data.tasks.length });
  return rewriting(context, 'source.par.addTasks', title, fix?.edits ?? []);
}
