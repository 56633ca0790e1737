import { convertText, FORMAT_OF_KIND } from '@soctrang/par-core';
import type { CodeAction } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import { createdFile } from '../edits/created-file';
import { fileLabel } from '../file-label';
import type { OpenDocument } from '../open-document';
import { type ActionContext, titleOf } from './action';
import { perDocument } from './per-document';

/** A file in the other syntax. */
export interface Converted {
  readonly text: string;
  /** The name of the file: `so-tai-chinh.par.json` for `so-tai-chinh.par.yaml`. */
  readonly name: string;
  /** The file's URI, beside the document. */
  readonly uri: string;
  /** How many comments are left behind: JSON has none. */
  readonly comments: number;
}

/**
 * A YAML file as JSON, a JSON file as YAML: the same keys, values and order. Undefined where the text is too broken to
 * tell what it means, and where the document has no name that tells its syntax.
 */
export function converted({ checked, kind, syntax, uri }: OpenDocument): Converted | undefined {
  const named = /^(.*)\.(ya?ml|json)$/isu.exec(uri);
  if (named === null || checked.meaning === undefined) return undefined;
  const result = convertText(checked.tree.text, { format: FORMAT_OF_KIND[kind], syntax });
  if (result.kind !== 'converted') return undefined;
  const other = `${named[1]}.${syntax === 'yaml' ? 'json' : 'yaml'}`;
  const name = fileLabel(other);
  return { text: result.text, name, uri: other, comments: result.comments };
}

const convertedOnce = perDocument(converted);

/** Makes the other file beside this one, which stays; a file that is there already is not written over. */
export function convertActions({ document, options }: ActionContext): readonly CodeAction[] {
  if (options.createsFiles !== true || !/^[a-z][a-z+.-]+:\/\//iu.test(document.uri)) return [];
  const other = convertedOnce(document);
  if (other === undefined) return [];
  const { name, comments } = other;
  const words = comments > 0 ? CODE_ACTIONS.convertLossy : CODE_ACTIONS.convert;
  const title = titleOf(words, options.language, { file: name, count: comments });
  return [{ title, kind: 'refactor.rewrite.par.convert', edit: createdFile(other) }];
}
