import type { CriteriaSet } from '@soctrang/par-core/scoring';

/**
 * A short mark of a criteria set: another one where a maximum, a rule or an id is another. By it a filled workbook is
 * known to be of the set as it was then.
 */
export function fingerprintOf(set: CriteriaSet): string {
  const text = JSON.stringify([set.id, set.year, set.rounding, set.groups, set.areas], (key, value: unknown) =>
    key === 'provenance' || key === 'ruleProvenance' || key === 'note' || key === 'name' ? undefined : value,
  );
  // FNV-1a, 32 bits: against slips, not against anybody.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
