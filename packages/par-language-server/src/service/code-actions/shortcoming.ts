import { addKeysAt } from '@soctrang/par-core/report';
import type { CodeAction } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import { type ActionContext, rewriting, titleOf, touches } from './action';

/** What a shortcoming is told with: why, what will be done, and by when. */
const KEYS = ['reason', 'remedy', 'dueOn'] as const;

/**
 * Where the cursor stands in a shortcoming: the keys that it lacks. Where it stands in a task that has none: the block
 * of a shortcoming.
 */
export function shortcomingActions(context: ActionContext): readonly CodeAction[] {
  const { document, options, place } = context;
  if (document.kind !== 'report') return [];
  const tasks = document.checked.report?.fields.tasks?.items ?? [];
  const task = tasks.find(({ node }) => touches(place, node));
  if (task === undefined) return [];
  const { shortcomings } = task.fields;
  const inside = shortcomings?.items.find(({ node }) => touches(place, node));
  const kind = 'refactor.rewrite.par.shortcoming';
  if (inside) {
    const missing = KEYS.filter((key) => inside.fields[key] === undefined);
    const edits = missing.length > 1 ? addKeysAt(document.checked, inside.path, missing) : [];
    return rewriting(context, kind, titleOf(CODE_ACTIONS.addReasonAndRemedy, options.language), edits);
  }
  if (shortcomings || task.fields.status?.value === 'done') return [];
  const edits = addKeysAt(document.checked, task.path, ['shortcomings'], ['description', ...KEYS]);
  return rewriting(context, kind, titleOf(CODE_ACTIONS.addShortcoming, options.language), edits);
}
