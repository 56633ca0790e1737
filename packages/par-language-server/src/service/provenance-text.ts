import type { Provenance } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import { shortened } from './shortened';

const MOST_LETTERS = 60;

/**
 * Where numbers come from, in the few words that one line has room for: what is not sourced always says so, its note
 * does not fit.
 *
 * @example briefProvenance({ kind: 'own', note }, 'vi') // 'do bộ tiêu chí này tự đặt ra'
 */
export function briefProvenance(provenance: Provenance, language: Language): string {
  const { kind } = provenance;
  const words = kind === 'own' || kind === 'unverified' ? { kind } : provenance;
  return shortened(provenanceWords(words, language), MOST_LETTERS);
}

/** Where numbers come from, in full, as it stands inside a sentence. */
export function provenanceText(provenance: Provenance, language: Language): string {
  return provenanceWords(provenance, language).replace(/\.$/u, '');
}
