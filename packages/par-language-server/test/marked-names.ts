import { checkCriteria, checkDirective } from '@soctrang/par-core';
import { NO_SURROUNDINGS } from '@soctrang/par-core/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Position, type Range } from 'vscode-languageserver-types';
import { kindOfUri, type OpenDocument, openDocument } from '../src/service';
import { TODAY } from './cursor';

/** A name in a text: `⟦1.a⟧`, or `⟦=1.a⟧` where it is defined. */
export interface Mark {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  readonly isDefinition: boolean;
}

/** Files of a workspace in which every place that names one and the same thing is marked. */
export interface MarkedFiles {
  readonly documents: readonly OpenDocument[];
  readonly marks: readonly Mark[];
  /** The texts with what stands at each mark replaced: by a text, or as a function says. */
  readonly replaced: (replace: (mark: string) => string) => Readonly<Record<string, string>>;
}

const MARK = /⟦(=?)([^⟧]*)⟧/gu;

/** Opens marked texts as the files of one workspace; directives and criteria sets among them count for the others. */
export function markedFiles(texts: Readonly<Record<string, string>>): MarkedFiles {
  const plain = Object.entries(texts).map(
    ([name, text]) => [`file:///cchc/${name}`, text.replaceAll(MARK, '$2')] as const,
  );
  return {
    documents: openAll(plain),
    marks: Object.entries(texts).flatMap(([name, text]) => marksIn(`file:///cchc/${name}`, text)),
    replaced: (replace) =>
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [
          `file:///cchc/${name}`,
          text.replaceAll(MARK, (_, _definition, marked: string) => replace(marked)),
        ]),
      ),
  };
}

/** Opens texts as the files of one workspace. */
export function openAll(texts: readonly (readonly [uri: string, text: string])[]): readonly OpenDocument[] {
  const directives = [...NO_SURROUNDINGS.directives];
  const criteriaSets = [...NO_SURROUNDINGS.criteriaSets];
  for (const [uri, text] of texts) {
    const syntax = uri.endsWith('.json') ? 'json' : 'yaml';
    if (kindOfUri(uri) === 'directive') {
      const { directive } = checkDirective(text, { today: TODAY, syntax });
      if (directive) directives.unshift(directive);
    }
    if (kindOfUri(uri) === 'criteria') {
      const { set } = checkCriteria(text, { today: TODAY, syntax, criteriaSets });
      if (set) criteriaSets.unshift(set);
    }
  }
  return texts.map(([uri, text]) => {
    const kind = kindOfUri(uri);
    if (kind === undefined) throw new Error(`no file of ours: ${uri}`);
    const sets =
      kind === 'criteria'
        ? { criteriaSets: criteriaSets.filter(({ id }) => !text.includes(`mã: ${id}\n`)) }
        : { criteriaSets };
    const others = kind === 'directive' ? { directives: NO_SURROUNDINGS.directives } : { directives };
    return openDocument(kind, uri, text, { today: TODAY, ...sets, ...others });
  });
}

function marksIn(uri: string, text: string): readonly Mark[] {
  const document = TextDocument.create(uri, '', 1, text.replaceAll(MARK, '$2'));
  let removed = 0;
  return [...text.matchAll(MARK)].map(({ 0: whole, 1: definition = '', 2: marked = '', index }) => {
    const start = index - removed;
    removed += whole.length - marked.length;
    const range = { start: document.positionAt(start), end: document.positionAt(start + marked.length) };
    return { uri, range, text: marked, isDefinition: definition === '=' };
  });
}

/** The cursor inside a mark. */
export function inside({ range: { start, end } }: Mark): Position {
  return Position.create(start.line, Math.floor((start.character + end.character) / 2));
}
