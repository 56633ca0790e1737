import { applyEdits, type Code, type TextEdit as Edit, type Finding, fixesOf } from '@soctrang/par-core/report';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import type { OpenDocument } from '../open-document';
import { textEdits } from '../text-edits';
import { type ActionContext, fixable, titleOf } from './action';
import { joinedEdits } from './joined-edits';
import { perDocument } from './per-document';
import { reopened } from './reopened';

/** One mistake may hide another; what takes more rounds is not worth the wait. */
const MOST_ROUNDS = 8;

/**
 * Every fix of a file that is certain, made together: no choice, and nothing that only the author knows. What one of
 * them uncovers is fixed too, until nothing certain is left. Made again, it changes nothing.
 *
 * @returns edits of the text as it stands, in the order of their places; none overlaps another
 */
export function fixAllEdits(document: OpenDocument): TextEdit[] {
  const { tree, findings } = document.checked;
  // What a configuration leaves out is not brought back by looking again.
  const codes = new Set(findings.map(({ code }) => code));
  let edits: readonly Edit[] = [];
  let current = document;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const made = certainEdits(current, codes);
    if (made.length === 0) break;
    edits = joinedEdits(tree.text, edits, made);
    current = reopened(document, applyEdits(tree.text, edits));
  }
  return textEdits(tree, edits);
}

/** Certain edits that do not touch each other, in the order of their places. */
function certainEdits(document: OpenDocument, codes: ReadonlySet<Code>): readonly Edit[] {
  const { findings } = document.checked;
  const taken: Edit[] = [];
  for (const finding of findings) {
    if (!codes.has(finding.code)) continue;
    const edits = certainFix(document, finding);
    if (edits.length > 0 && edits.every((edit) => isFree(taken, edit))) taken.push(...edits);
  }
  return taken.sort((one, other) => one.start - other.start || one.end - other.end);
}

function certainFix(document: OpenDocument, finding: Finding): readonly Edit[] {
  const [fix] = finding.data === undefined ? [] : fixesOf(fixable(document), finding);
  return fix?.certainty === 'certain' ? fix.edits : [];
}

/** Whether an edit leaves a character between itself and every other one. */
function isFree(taken: readonly Edit[], { start, end }: Edit): boolean {
  return taken.every((other) => end < other.start || other.end < start);
}

const fixAllOnce = perDocument(fixAllEdits);

/** The action of it; nothing where nothing is certain. */
export function fixAllActions({ document, options }: ActionContext): readonly CodeAction[] {
  const edits = fixAllOnce(document);
  if (edits.length === 0) return [];
  const title = titleOf(CODE_ACTIONS.fixAll, options.language);
  return [{ title, kind: 'source.fixAll.par', edit: { changes: { [document.uri]: edits } } }];
}
