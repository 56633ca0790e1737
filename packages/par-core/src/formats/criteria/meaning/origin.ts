import type { Provenance } from '../../../directive/model';
import { originOf } from '../../directive/meaning/origin';
import { ORIGIN_KIND } from '../../directive/value-terms';
import type { Reading } from '../../reading';
import { foldName, namesOf } from '../../vocabulary';
import type { ReadOrigin } from '../context';

const NOTHING_KNOWN: Provenance = { kind: 'unverified' };

/** The kinds of provenance that say all there is to say by their name. */
const ALONE = new Map<string, Provenance>(
  (['own', 'unverified'] as const).flatMap((kind) =>
    namesOf(kind, ORIGIN_KIND[kind]).map((name) => [foldName(name), { kind }] as const),
  ),
);

/** Whether a text is no source but says that there is none. */
export function isKindAlone(text: string): boolean {
  return ALONE.has(foldName(text));
}

/**
 * Where numbers are written: the source, or in one word that they are the author's own or not verified. PAR842: what
 * is sourced names its source.
 */
export function provenanceOf(c: Pick<Reading, 'findings'>, read: ReadOrigin | undefined): Provenance | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'object') return originOf({ findings: c.findings, itself: NOTHING_KNOWN }, read);
  const { value } = read;
  if (value === undefined || value.trim() === '') return undefined;
  return (value.length <= 40 && ALONE.get(foldName(value))) || { kind: 'sourced', source: value };
}
