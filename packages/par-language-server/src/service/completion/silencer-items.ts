import { CODES, type Code, codesInOrder, isOfOfficeFile } from '@soctrang/par-core/codes';
import { lineAt, type Span } from '@soctrang/par-core/source';
import { COMPLETION } from '../../messages/completion';
import { fill } from '../../messages/fill';
import type { OpenDocument } from '../open-document';
import { CONSTANT } from './head-items';
import { type CompletionOptions, type Suggestion, said } from './suggestion';

/** A comment that silences, up to the word that is being typed behind its codes. */
const CODES_BEFORE = /^#\s*par-disable-next-line(?:[\s,:;.]+PAR\d\w*)*[\s,:;.]+(?=[^\s,:;.]*$)/iu;

/** A comment that begins as if it were to silence: `# par`, `# par-dis`. */
const BEGINNING = /^#[ \t]*(?=par[\w-]*$)/iu;

const WORD = 'par-disable-next-line';

/** What may be written in the comment that an offset lies in, and what of the text it takes the place of. */
export interface SilencerItems {
  readonly replace: Span;
  readonly suggestions: readonly Suggestion[];
}

/**
 * In a comment that silences findings: the codes, with their titles; those found in the next line first. In a comment that
 * begins with `par`: the word that silences. Undefined everywhere else.
 */
export function silencerItems(
  document: OpenDocument,
  offset: number,
  options: CompletionOptions,
): SilencerItems | undefined {
  const { comments, source } = document.checked.tree;
  const comment = comments.find(({ start, end }) => start < offset && offset <= end);
  if (comment === undefined) return undefined;
  const before = source.slice(comment.start, offset);
  const codes = CODES_BEFORE.exec(before)?.[0];
  if (codes !== undefined) {
    const typed = /^[^\s,:;.]*/u.exec(source.slice(offset, comment.end))?.[0] ?? '';
    const replace = { start: comment.start + codes.length, end: offset + typed.length };
    return { replace, suggestions: codeSuggestions(document, comment.start, codes, options) };
  }
  const beginning = BEGINNING.exec(before)?.[0];
  if (beginning === undefined) return undefined;
  const rest = /^[\w-]*/u.exec(source.slice(offset, comment.end))?.[0] ?? '';
  const suggestion: Suggestion = {
    label: WORD,
    kind: CONSTANT,
    names: [WORD],
    written: { before: `${WORD} `, after: '' },
    detail: said(COMPLETION.silencer, { options }),
    asksAgain: true,
  };
  return {
    replace: { start: comment.start + beginning.length, end: offset + rest.length },
    suggestions: [suggestion],
  };
}

function codeSuggestions(
  { checked }: OpenDocument,
  start: number,
  written: string,
  options: CompletionOptions,
): readonly Suggestion[] {
  const { lineStarts } = checked.tree;
  const next = lineAt(lineStarts, start) + 1;
  const below = checked.findings.filter((finding) => lineAt(lineStarts, finding.start) === next);
  const found = new Set<Code>(below.map(({ code }) => code));
  const there = new Set(written.toUpperCase().match(/PAR\d\w*/gu));
  // What is found in files of Word and Excel no comment silences.
  const codes = [...found, ...codesInOrder().filter((code) => !found.has(code) && !isOfOfficeFile(code))];
  return codes
    .filter((code) => !there.has(code))
    .map((code) => {
      const { title } = CODES[code];
      return {
        label: code,
        kind: CONSTANT,
        names: [code, title.vi, title.en],
        written: { before: code, after: '' },
        title: said(title, { options }),
        ...(found.has(code) && { hint: fill(COMPLETION.foundBelow, options.language, { line: next + 1 }) }),
        about: ['code', code],
      };
    });
}
