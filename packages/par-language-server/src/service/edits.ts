import { FORMAT_OF_KIND, formatText } from '@soctrang/par-core';
import type { Language } from '@soctrang/par-core/report';
import type { TextEdit } from 'vscode-languageserver-types';
import { claimedPointsEdits } from './code-actions/claimed-points';
import { translateEdits } from './code-actions/translate';
import { addMissingTasks, addTask } from './edits/add-tasks';
import { convertedFile } from './edits/other-syntax';
import { fileLabel } from './file-label';
import type { OpenDocument } from './open-document';
import { refusal } from './refusal';
import type { Change, EditParams, Refusal } from './requests';

export interface CommandEditOptions {
  /** The language of what is refused; what is written is in the vocabulary of the file. */
  readonly language: Language;
  /** Names of the files in the folder of the document: none of them is written over. */
  readonly taken?: readonly string[];
}

/**
 * What a command changes in a file, for the editor to make. Nothing is changed here.
 *
 * @example
 * const change = commandEdit(document, { uri, what: 'add-task', task: '3.a' }, { language: 'vi' });
 * if ('refused' in change) show(change.refused);
 */
export function commandEdit(
  document: OpenDocument,
  params: EditParams,
  { language, taken = [] }: CommandEditOptions,
): Change | Refusal {
  switch (params.what) {
    case 'add-task':
      return addTask(document, params.task, language);
    case 'add-missing-tasks':
      return addMissingTasks(document, language);
    case 'translate-keys':
      return translated(document, language);
    case 'convert':
      return convertedFile(document, { language, taken });
    case 'claimed-points':
      return claimed(document, language);
    default:
      return params satisfies never;
  }
}

function translated(document: OpenDocument, language: Language): Change | Refusal {
  const { checked, kind, syntax } = document;
  const other = checked.language === 'vi' ? 'en' : 'vi';
  const edits = translateEdits(document, other);
  if (edits.length > 0) return change(document, edits);
  const { kind: done } = formatText(checked.tree.text, { format: FORMAT_OF_KIND[kind], syntax, keys: other });
  return refusal(done === 'formatted' ? 'translated' : 'tooBroken', language);
}

function claimed(document: OpenDocument, language: Language): Change | Refusal {
  if (document.kind !== 'report') return refusal('notReport', language, { file: fileLabel(document.uri) });
  const { assessment, report } = document.checked;
  if (assessment === undefined) {
    const text = report?.fields.selfAssessment?.fields.criteriaSet?.value;
    return text === undefined ? refusal('noAssessment', language) : refusal('noSet', language, { text });
  }
  const edits = claimedPointsEdits(document);
  return edits.length > 0 ? change(document, edits) : refusal('claimed', language);
}

const change = ({ uri }: OpenDocument, edits: readonly TextEdit[]): Change => ({
  edit: { changes: { [uri]: [...edits] } },
});
