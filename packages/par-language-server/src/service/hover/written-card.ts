import { FORMAT_OF_KIND } from '@soctrang/par-core';
import type { Card } from '../card';
import { type Holder, textUnder } from '../spot';
import type { NameContext } from './context';

/** Keys under which a part of a file says what it is, the shortest first. */
const TELLING = ['name', 'title', 'text', 'summary', 'definition'];

/**
 * What a file itself says of something that it describes, where it is too broken for everything else to be known: a
 * directive or a set that is still being written.
 */
export function writtenCard({ name, spot, document }: NameContext): Card | undefined {
  const { holder } = spot;
  if (name.role !== 'definition' || holder === undefined || isRoot(holder, document.kind)) return undefined;
  const [title, ...more] = TELLING.flatMap((key) => textUnder(holder, key) ?? []);
  if (title === undefined) return undefined;
  return {
    title: title === name.id ? title : `${name.id} – ${title}`,
    blocks: more.map((text) => ({ kind: 'text', text })),
  };
}

function isRoot({ shape }: Holder, kind: NameContext['document']['kind']): boolean {
  return shape === FORMAT_OF_KIND[kind].shape;
}
