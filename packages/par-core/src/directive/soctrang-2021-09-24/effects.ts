import { INDEX_AREAS_SOURCE } from '../index-areas';
import type { IndexArea, IndexEffect, Provenance } from '../model';

/** The numbers and names of the eight areas are sourced; that a task falls in one is inferred from its words. */
const AREA_PROVENANCE: Provenance = {
  kind: 'inferred',
  source: INDEX_AREAS_SOURCE,
  how: {
    vi: 'Đối chiếu nội dung của điểm với tên lĩnh vực.',
    en: 'The matter of the clause compared with the name of the area.',
  },
};

const CRITERIA_PROVENANCE: Provenance = {
  kind: 'unverified',
  note: {
    vi: 'Mã tiêu chí ghi theo hiểu biết chung về bộ tiêu chí 2018–2021, chưa đối chiếu với văn bản gốc.',
    en: 'Criterion codes follow common knowledge of the 2018–2021 set, not checked against the original.',
  },
};

/**
 * What of PAR INDEX a task moves.
 *
 * @param area number of the area, 1 to 8
 * @param criteria codes of the criteria inside the area; none where only the area can be told
 */
// @__NO_SIDE_EFFECTS__
export function effect(area: IndexArea, ...criteria: readonly string[]): IndexEffect {
  if (criteria.length === 0) return { area, areaProvenance: AREA_PROVENANCE };
  return { area, criteria, areaProvenance: AREA_PROVENANCE, criteriaProvenance: CRITERIA_PROVENANCE };
}
