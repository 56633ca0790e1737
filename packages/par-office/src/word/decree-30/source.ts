import type { Bilingual, Provenance } from '@soctrang/par-core/directive';

/** Where the form of official documents stands. */
export const DECREE_30: Bilingual = {
  vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  en: 'Decree 30/2020/NĐ-CP, annex I',
};

/** A figure of the decree's annex, read in a public rendering of its text. */
export const IN_ANNEX_I: Provenance = { kind: 'sourced', source: DECREE_30.vi };

/** What this product chose where the decree leaves room, or says nothing. */
export const OWN_CHOICE: Provenance = { kind: 'own' };
