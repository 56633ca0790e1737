import type { Provenance } from '@soctrang/par-core/directive';

/** A figure of the decree's annex, read in a public rendering of its text. */
export const IN_ANNEX_I: Provenance = { kind: 'sourced', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I' };

/** What this product chose where the decree leaves room, or says nothing. */
export const OWN_CHOICE: Provenance = { kind: 'own' };
