// A criteria set as large as a set may be, with every kind of rule, as the text of a file.
import { criteriaText } from '@soctrang/par-core/criteria';

/** @typedef {import('@soctrang/par-core/scoring').CriteriaSet} CriteriaSet */
/** @typedef {import('@soctrang/par-core/scoring').Leaf} Leaf */
/** @typedef {import('@soctrang/par-core/scoring').Rule} Rule */

/** @type {readonly Rule[]} */
const RULES = [
  { kind: 'yes-no' },
  { kind: 'linear' },
  { kind: 'linear-with-floor', floor: 80 },
  {
    kind: 'bands',
    unit: 'percent',
    bands: [
      { from: 30, points: 1 },
      { from: 20, to: 30, points: 0.5 },
      { to: 20, points: 0 },
    ],
  },
  { kind: 'linear-to-target', unit: 'percent', target: 60 },
  { kind: 'linear-between', unit: 'number', low: 30, high: 10 },
  { kind: 'deduction', perCase: 0.25 },
  {
    kind: 'count-bands',
    bands: [
      { atLeast: 3, points: 1 },
      { atLeast: 1, points: 0.5 },
    ],
  },
  {
    kind: 'date-bands',
    bands: [
      { by: '2023-12-15', points: 1 },
      { by: '2023-12-31', points: 0.5 },
    ],
  },
  { kind: 'external-index', index: 'SIPAS', scale: 100 },
  { kind: 'evidence', dueOn: '2023-12-31', rule: { kind: 'linear' } },
  { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear-with-floor', floor: 90 } },
  {
    kind: 'formula',
    variables: [
      { id: 'x', name: { vi: 'Số hồ sơ đúng hạn', en: 'Dossiers on time' } },
      { id: 'y', name: { vi: 'Số hồ sơ', en: 'Dossiers' } },
    ],
    alternatives: [{ id: 'cong-thuc', name: { vi: 'Công thức', en: 'Formula' }, expression: 'min(1, x / max(y, 1))' }],
  },
];

/** A set of ten leaves under each criterion, ten criteria in each area. @param {number} leaves */
export function largeSetText(leaves) {
  /** @type {(id: string, index: number) => Leaf} */
  const leaf = (id, index) => ({
    id,
    name: { vi: `Tiêu chí thành phần ${id} về cải cách hành chính`, en: `Component ${id} of the reform` },
    maximum: 1,
    scoredBy: 'self-assessment',
    rule: RULES[index % RULES.length] ?? { kind: 'yes-no' },
  });
  let count = 0;
  /** @type {CriteriaSet} */
  const set = {
    id: 'bo-tieu-chi-lon',
    name: { vi: 'Bộ tiêu chí lớn', en: 'A large criteria set' },
    year: 2023,
    provenance: { kind: 'own' },
    areas: Array.from({ length: leaves / 100 }, (_, area) => ({
      id: `${area + 1}`,
      name: { vi: `Lĩnh vực ${area + 1}`, en: `Area ${area + 1}` },
      maximum: 100,
      items: Array.from({ length: 10 }, (__, criterion) => ({
        id: `${area + 1}.${criterion + 1}`,
        name: { vi: `Tiêu chí ${area + 1}.${criterion + 1}`, en: `Criterion ${area + 1}.${criterion + 1}` },
        maximum: 10,
        items: Array.from({ length: 10 }, (___, place) => leaf(`${area + 1}.${criterion + 1}.${place + 1}`, count++)),
      })),
    })),
  };
  return criteriaText(set);
}
