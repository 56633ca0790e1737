import type { AnyRead } from '@soctrang/par-core/report';
import { CODE_LENSES } from '../../messages/code-lenses';
import { fill } from '../../messages/fill';
import type { OpenDocument } from '../open-document';
import { type Lens, type LensContext, topOf } from './lens';

/** How many agencies have to report by a roster; how many days a calendar takes off and has worked. */
export function coordinatorLenses({ language }: LensContext, document: OpenDocument): readonly Lens[] {
  const { meaning, tree } = document.checked;
  if (meaning?.read.kind !== 'object') return [];
  const { fields } = meaning.read;
  const at = topOf(tree);
  const count = (read: AnyRead | undefined): number => (read?.kind === 'list' ? read.items.length : 0);
  if (document.kind === 'roster') {
    const agencies = count(fields.agencies);
    const message = CODE_LENSES[agencies === 1 ? 'roster.one' : 'roster'];
    return [{ at, title: fill(message, language, { count: agencies }) }];
  }
  const args = { off: count(fields.daysOff), worked: count(fields.workedDays) };
  return [{ at, title: fill(CODE_LENSES.calendar, language, args) }];
}
