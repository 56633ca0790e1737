import type { Bilingual } from '@soctrang/par-core/directive';
import type { Read } from '@soctrang/par-core/report';

/** A text that a file gives once, or in each language by itself. */
export function wordsIn(
  read: Read<string | { vi: string; en?: string | undefined }> | undefined,
): Bilingual | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'scalar') return read.value ? { vi: read.value, en: read.value } : undefined;
  const vi = read.fields.vi?.value;
  const en = read.fields.en?.value;
  const either = vi || en;
  return either ? { vi: vi || either, en: en || either } : undefined;
}
