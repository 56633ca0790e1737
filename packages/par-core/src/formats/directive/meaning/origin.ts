import type { Provenance } from '../../../directive/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveReading, ReadOrigin } from '../context';
import { wordsOf } from './words';

/** Where a fact is known from; the directive itself unless told. PAR842: what has a source names it. */
export function originOf(c: Pick<DirectiveReading, 'findings' | 'itself'>, read: ReadOrigin | undefined): Provenance {
  if (read === undefined) return c.itself;
  if (read.kind === 'scalar') return read.value ? { kind: 'sourced', source: read.value } : c.itself;
  const { fields, path } = read;
  const source = fields.source?.value;
  const how = wordsOf(fields.how);
  const note = wordsOf(fields.note);
  // A kind that could not be read has its finding.
  const kind = fields.kind ? fields.kind.value : how ? 'inferred' : source ? 'sourced' : 'unverified';
  const missing = (keys: readonly string[]): Provenance => {
    addFinding(c, 'PAR842', fields.kind?.node ?? placeOf(read), { path, data: { kind: 'add-keys', keys } });
    return c.itself;
  };
  switch (kind) {
    case undefined:
      return c.itself;
    case 'sourced':
      return source ? { kind, source } : missing(['source']);
    case 'inferred':
      if (source && how) return { kind, source, how };
      return missing([...(source ? [] : ['source']), ...(how ? [] : ['how'])]);
    case 'unverified':
    case 'own':
      return { kind, ...(note && { note }) };
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}
