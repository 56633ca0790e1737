import type { Scalar } from '@soctrang/par-core/source';
import type { OpenDocument } from '../open-document';

/** Which field of the format each key at the top of a file was read as, by the key as it stands in the tree. */
export function fieldsOfRead({ checked: { meaning } }: OpenDocument): ReadonlyMap<Scalar, string> {
  const fields = new Map<Scalar, string>();
  if (meaning?.read.kind !== 'object') return fields;
  for (const [name, read] of Object.entries(meaning.read.fields)) if (read?.key) fields.set(read.key, name);
  return fields;
}
