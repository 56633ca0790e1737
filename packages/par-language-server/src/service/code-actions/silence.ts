import { silencer } from '@soctrang/par-core';
import type { Code, Finding, TextEdit } from '@soctrang/par-core/report';
import { lineAt, lineEndOf, type Node, type SourceTree } from '@soctrang/par-core/source';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import { documentEdit } from '../text-edits';
import { type ActionContext, titleOf } from './action';
import { silenceInConfig } from './silence-in-config';

/** Codes of which a silencer could do nothing: they speak of silencers, or of a file that has no lines to speak of. */
const NEVER: ReadonlySet<Code> = new Set<Code>(['PAR002', 'PAR003', 'PAR004', 'PAR022']);

/**
 * What silences a finding: a comment above its line, and where there can be none – in JSON, inside a text – an entry of
 * the configuration that holds for the file, if the workspace has one. A mistake of the syntax is mended, not silenced.
 */
export function silencingActions(
  context: ActionContext,
  finding: Finding,
  diagnostic: Diagnostic,
): readonly CodeAction[] {
  const { code, severity } = finding;
  if (NEVER.has(code) || (code.startsWith('PAR0') && severity === 'error')) return [];
  const { document, options } = context;
  const edit = silencingEdit(document.checked.tree, finding);
  if (edit === undefined) return silenceInConfig(context, code, diagnostic);
  const title = titleOf(CODE_ACTIONS.silence, options.language, { code });
  return [{ title, kind: 'quickfix', diagnostics: [diagnostic], edit: documentEdit(document, [edit]) }];
}

/** `# par-disable-next-line CODE` above the line of a finding, or the code added to the one that stands there. */
function silencingEdit(tree: SourceTree, { code, start }: Pick<Finding, 'code' | 'start'>): TextEdit | undefined {
  const { lineStarts, syntax, text } = tree;
  if (syntax === 'json') return undefined;
  const line = lineAt(lineStarts, start);
  const at = lineStarts[line] ?? 0;
  if (isInsideText(tree, at)) return undefined;
  const above = line > 0 ? silencerIn(tree, line - 1) : undefined;
  if (above) return { start: above.at, end: above.at, text: ` ${code}` };
  const end = lineEndOf(lineStarts, text, line);
  const from = text.startsWith('\ufeff') && at === 0 ? 1 : at;
  const indentation = /^[ \t\u00a0]*/u.exec(text.slice(from, end))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: from, end: from, text: `${indentation}${silencer(code)}${lineBreak}` };
}

const SILENCER = /^#\s*par-disable-next-line\b(?:[\s,:;.]+PAR\d\w*)*/iu;

/** Where a further code goes in the silencer that stands in a line. */
function silencerIn({ comments, lineStarts, text }: SourceTree, line: number): { readonly at: number } | undefined {
  const [from, to] = [lineStarts[line] ?? 0, lineStarts[line + 1] ?? text.length];
  const comment = comments.find(({ start }) => start >= from && start < to);
  const written = comment && SILENCER.exec(text.slice(comment.start, comment.end));
  return comment && written ? { at: comment.start + written[0].length } : undefined;
}

/** Whether a line begins inside a text, where a comment would be a part of it. */
function isInsideText(tree: SourceTree, lineStart: number): boolean {
  let node: Node | null = tree.root;
  while (node !== null) {
    if (node.kind === 'scalar') return node.start < lineStart && lineStart < node.end;
    const parts: readonly { readonly start: number; readonly value: Node | null }[] =
      node.kind === 'mapping' ? node.entries : node.items;
    const holder = parts.findLast((part) => part.start < lineStart);
    const value: Node | null = holder?.value ?? null;
    node = value !== null && holder !== undefined && value.start >= holder.start ? value : null;
  }
  return false;
}
