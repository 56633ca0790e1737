import type { Language } from '@soctrang/par-core/report';
import type { Entry } from '@soctrang/par-core/source';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SYMBOLS } from '../messages/symbols';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';
import { criteriaPart, criteriaTitle } from './symbols/criteria-outline';
import { directivePart, directiveTitle } from './symbols/directive-outline';
import { entryOutline, type Outline, type OutlineContext, PICTURE, plainOutline, symbolOf } from './symbols/outline';
import { reportPart, reportTitle } from './symbols/report-outline';
import { fieldsOfRead } from './symbols/root-fields';

export interface SymbolOptions {
  /** The language of titles and states, whatever the vocabulary of the file. */
  readonly language: Language;
}

/**
 * The outline of a file. Of a report: whose it is and of which period, tasks by id and title with their state, indicators
 * with their figures, the self-assessment by area with its points; of a criteria set areas, criteria and components with
 * their maxima; of a directive tasks, indicators, agencies. What is not understood is shown as it is written, so that
 * also a half-written file has an outline.
 */
export function symbolsOf(document: OpenDocument, { language }: SymbolOptions): DocumentSymbol[] {
  requireLanguage(language, 'symbolsOf');
  const { tree } = document.checked;
  const context: OutlineContext = { language, tree };
  if (tree.root?.kind !== 'mapping') return [];
  const fields = fieldsOfRead(document);
  const { entries } = tree.root;
  const rest = entries.findIndex((entry) => !isHead(entry, fields.get(entry.key)));
  const head = rest < 0 ? entries : entries.slice(0, rest);
  const parts = entries.slice(head.length).map((entry) => {
    const field = fields.get(entry.key);
    const known = field === undefined ? undefined : partOutline(context, document, field, entry);
    return known ?? plainOutline(entry);
  });
  const outlines = [...headOutline(context, document, head), ...parts];
  return outlines.map((outline) => symbolOf(outline, tree));
}

/** The keys at the top that say what file this is. */
const HEAD: ReadonlySet<string> = new Set([
  ...['format', 'directive', 'agency', 'period', 'document'],
  ...['id', 'extends', 'name', 'year', 'validFrom', 'validTo', 'decision', 'provenance', 'rounding', 'note'],
  ...[
    'documentType',
    'reference',
    'title',
    'subject',
    'issuer',
    'place',
    'date',
    'province',
    'basedOn',
    'agenciesFrom',
  ],
  ...['years', 'groupsProvenance'],
]);

/** A key that the format does not know belongs to what it stands among. */
function isHead({ value }: Entry, field: string | undefined): boolean {
  return field === undefined ? value === null || value.kind === 'scalar' : HEAD.has(field);
}

function headOutline(context: OutlineContext, document: OpenDocument, head: readonly Entry[]): readonly Outline[] {
  const first = head[0];
  const last = head.at(-1);
  if (first === undefined || last === undefined) return [];
  const { name, detail } = titleOf(context, document);
  const under = head.map((entry) => plainOutline(entry, 1));
  const whole = { start: first.start, end: last.end };
  return [{ name, detail, kind: PICTURE.module, whole, head: first.key, under }];
}

function titleOf(
  context: OutlineContext,
  document: OpenDocument,
): { readonly name: string; readonly detail?: string | undefined } {
  const plain = SYMBOLS[document.kind][context.language];
  switch (document.kind) {
    case 'report':
      return reportTitle(context, document) ?? { name: plain };
    case 'criteria':
      return criteriaTitle(context, document) ?? { name: plain };
    case 'directive':
      return directiveTitle(context, document) ?? { name: plain };
    case 'roster':
    case 'calendar':
    case 'config':
      return { name: plain };
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}

function partOutline(
  context: OutlineContext,
  document: OpenDocument,
  field: string,
  entry: Entry,
): Outline | undefined {
  switch (document.kind) {
    case 'report':
      return reportPart(context, document, field, entry);
    case 'criteria':
      return criteriaPart(context, document, field, entry);
    case 'directive':
      return directivePart(context, document, field, entry);
    case 'roster':
    case 'calendar':
    case 'config':
      return listOutline(entry);
    default: {
      const unknown: never = document;
      return unknown;
    }
  }
}

/** A list with how much stands in it. */
function listOutline(entry: Entry): Outline {
  const { value } = entry;
  const plain = plainOutline(entry);
  return value?.kind === 'sequence' ? entryOutline(entry, plain.under, String(value.items.length)) : plain;
}
