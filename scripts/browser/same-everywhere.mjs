// Runs in Node and, as it stands, in a browser: what comes out has to be the same text in both.

/**
 * Scores a set with every kind of rule, in every stage and mode of rounding, changes it, and prints it all exactly.
 * @param {any} scoring the module `@soctrang/par-core/scoring`
 * @returns {readonly string[]}
 */
export function scored({ compile, round, toDecimal, rational, ROUNDING_MODES, problemsOf }) {
  const name = { vi: 'Tiêu chí', en: 'Criterion' };
  const bands = [
    { from: 95, points: 1 },
    { from: 60, to: 95, points: 0.5 },
  ];
  const rules = [
    { kind: 'yes-no' },
    { kind: 'bands', unit: 'percent', bands },
    { kind: 'linear' },
    { kind: 'linear-with-floor', floor: '66.6' },
    { kind: 'linear-to-target', unit: 'percent', target: 85 },
    { kind: 'linear-between', unit: 'number', low: 10, high: 3 },
    { kind: 'deduction', perCase: '1/3', free: 1 },
    { kind: 'count-bands', bands: [{ atLeast: 3, points: 1 }] },
    { kind: 'date-bands', bands: [{ by: '2021-12-10', points: '0.7' }] },
    {
      kind: 'survey',
      options: [
        { id: 'tốt', name, weight: 100 },
        { id: 'khá', name, weight: 70 },
      ],
    },
    { kind: 'growth', measure: 'percent', unit: 'number', bands: [{ above: 0, points: 1 }] },
    { kind: 'external-index', index: 'SIPAS' },
    {
      kind: 'formula',
      variables: [
        { id: 'tử', name },
        { id: 'mẫu', name },
      ],
      alternatives: [{ id: 'a', name, expression: 'if(mẫu > 0; round(tử / mẫu; 3); 0)' }],
    },
    { kind: 'evidence', rule: { kind: 'linear' }, dueOn: '2021-12-31' },
    { kind: 'not-applicable', treatment: 'left-out', rule: { kind: 'linear' } },
    { kind: 'linear' },
  ];
  const set = {
    id: 'moi-loai-quy-tac',
    name,
    year: 2021,
    provenance: { kind: 'own' },
    areas: [
      {
        id: 'lĩnh vực',
        name,
        maximum: rules.length,
        items: rules.map((rule, index) => ({
          id: `t${index}`,
          name,
          maximum: 1,
          scoredBy: 'self-assessment',
          rule,
        })),
      },
    ],
  };
  const inputs = {
    t0: true,
    t1: { value: { numerator: 191, denominator: 203 } },
    t2: 33.335,
    t3: { value: { numerator: 2, denominator: 3 }, self: 0.9, appraisal1: '2/3' },
    t4: '81.7%',
    t5: 7,
    t6: 2,
    t7: 3,
    t8: '2021-12-10',
    t9: { value: { tốt: 120, khá: 31 } },
    t10: { value: { current: '108.0000000000000000000001', previous: 108 } },
    t11: 86.37,
    t12: { value: { tử: 7, mẫu: 9 } },
    t13: { value: 90, evidence: [{ date: '2022-01-01' }] },
    t14: { notApplicable: true },
    t15: 'rác',
  };
  const compiled = compile(set);
  const lines = (/** @type {any} */ score) => [
    ...score
      .items()
      .map((/** @type {any} */ { id, status, stage, points, failure }) =>
        [id, status, stage, points, failure?.kind].join(' '),
      ),
    `${score.total.points} ${score.total.index} ${score.group} ${JSON.stringify(score.warnings)}`,
    ...ROUNDING_MODES.map((/** @type {string} */ mode) => toDecimal(score.total.points, { mode, digits: 4 })),
  ];
  const first = compiled.score(inputs);
  return [
    ...lines(first),
    ...lines(compiled.score(inputs, { stage: 'computed' })),
    ...lines(compiled.whatIf(first, { t2: '66.67%', t15: '1/7' })),
    ...ROUNDING_MODES.map((/** @type {string} */ mode) => String(round(rational('-0.125'), { mode }))),
    JSON.stringify(problemsOf({ ...set, areas: [...set.areas, ...set.areas] })),
  ];
}
