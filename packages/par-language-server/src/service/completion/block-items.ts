import type { Field, Language, ObjectShape, Shape } from '@soctrang/par-core/report';
import { nameIn } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { OpenDocument } from '../open-document';
import { isFresh, type KeyCursor } from './cursor';
import { type Draft, type DraftKeys, writtenKeys } from './draft';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { isNumber, isProse } from './writing';

/** A whole block, as a structure and no snippet: an author who does not want an editor's snippets wants these all the same. */
export const BLOCK = 22;

/** The keys beside the required ones that an entry hardly ever goes without, by kind of file and part. */
const USUAL_KEYS: Readonly<Record<OpenDocument['kind'], Readonly<Record<string, readonly string[]>>>> = {
  report: {
    evidence: ['reference', 'date', 'title'],
    shortcoming: ['description', 'reason', 'remedy', 'dueOn'],
    document: ['number', 'symbol', 'date', 'place', 'signer'],
    signer: ['authority', 'title', 'name'],
    task: ['results', 'evidence'],
  },
  criteria: {
    area: ['criteria'],
    criterion: ['components'],
    component: ['rule'],
    part: ['rule'],
    override: ['maximum'],
    decision: ['reference', 'date', 'issuer'],
    group: ['from'],
    variable: ['name'],
    option: ['name'],
  },
  directive: {
    agency: ['abbreviations'],
    indicator: ['numerator', 'denominator', 'target'],
    obligation: ['deadline'],
    participantParts: ['role', 'agency'],
    succession: ['agency'],
    task: ['deadline', 'obligations'],
    deliverable: ['kind'],
  },
  calendar: { dayOff: ['source'], workedDay: ['insteadOf', 'source'] },
  roster: {},
  config: { override: ['codes'] },
};

/** Where a part of some keys is about to begin: all that it usually has, to be filled in. */
export function entrySuggestions(
  context: CompletionContext,
  cursor: KeyCursor,
  shape: ObjectShape,
): readonly Suggestion[] {
  if (!isFresh(cursor)) return [];
  const { document } = context;
  const usual = USUAL_KEYS[document.kind][shape.where] ?? [];
  const fields = [...shape.fields.values()].filter(({ key, required }) => required || usual.includes(key));
  if (fields.length < 2) return [];
  const { language } = document.checked;
  const keys = draftOf(fields, language, cursor.writing !== 'block');
  return [
    {
      label: `${said(COMPLETION.newEntry, context)}: ${keys.map(([name]) => name).join(', ')}`,
      kind: BLOCK,
      names: [keys.map(([name]) => name).join(' '), said(COMPLETION.newEntry, context)],
      written: writtenKeys(cursor, keys),
      asksAgain: true,
    },
  ];
}

/** Keys with nothing behind them yet. */
export function draftOf(fields: readonly Field[], language: Language, brackets: boolean): DraftKeys {
  return fields.map(({ key, term, shape }) => [nameIn(language, key, term), blankOf(key, shape, brackets)]);
}

function blankOf(key: string, shape: Shape, brackets: boolean): Draft {
  switch (shape.kind) {
    case 'scalar':
      return isProse(key) ? { kind: 'prose' } : { kind: 'blank', number: isNumber(shape) };
    case 'choice':
      return { kind: 'blank' };
    case 'either':
      return shape.single
        ? { kind: 'blank', number: shape.single.kind === 'scalar' && isNumber(shape.single) }
        : { kind: 'keys', keys: [] };
    case 'list':
      // In brackets nothing may stand where an item is missing.
      return { kind: 'list', items: brackets || shape.item.kind === 'object' ? [] : [{ kind: 'blank' }] };
    case 'object':
    case 'record':
      return { kind: 'keys', keys: [] };
    default:
      return shape satisfies never;
  }
}
