import type { Bilingual, Provenance } from '../../directive/model';
import type { Language } from './number';
import { wordsIn } from './writer';

/** How it is known where a number comes from. */
export const PROVENANCE_WORDS = {
  sourced: { vi: 'có nguồn: {source}', en: 'sourced: {source}' },
  inferred: { vi: 'suy ra từ {source}: {how}', en: 'inferred from {source}: {how}' },
  unverified: { vi: 'chưa kiểm chứng', en: 'unverified' },
  'unverified.note': { vi: 'chưa kiểm chứng: {note}', en: 'unverified: {note}' },
  own: { vi: 'do bộ tiêu chí này tự đặt ra', en: 'defined by the set itself' },
  'own.note': { vi: 'do bộ tiêu chí này tự đặt ra: {note}', en: 'defined by the set itself: {note}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Where a number comes from, in words without a full stop.
 * @example provenanceWords({ kind: 'unverified' }, 'vi') // 'chưa kiểm chứng'
 */
export function provenanceWords(provenance: Provenance, language: Language): string {
  const fill = (sentence: Bilingual, args: Readonly<Record<string, string>>): string =>
    sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) => args[name] ?? whole);
  switch (provenance?.kind) {
    case 'sourced':
      return fill(PROVENANCE_WORDS.sourced, { source: provenance.source });
    case 'inferred':
      return fill(PROVENANCE_WORDS.inferred, { source: provenance.source, how: wordsIn(provenance.how, language) });
    case 'unverified':
    case 'own': {
      const { kind, note } = provenance;
      if (note == null) return fill(PROVENANCE_WORDS[kind], {});
      // Words stand in a sentence; a note may be one of its own.
      return fill(PROVENANCE_WORDS[`${kind}.note`], { note: wordsIn(note, language).replace(/\.$/u, '') });
    }
    default:
      // A set that says nothing we know of where its numbers come from.
      provenance satisfies undefined;
      return PROVENANCE_WORDS.unverified[language];
  }
}
