import { both, code, inline, table } from '../markdown.mjs';

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('../../../packages/par-core/src/index').Provenance} Provenance */
/** @typedef {import('../../../packages/par-core/src/scoring/index').RankGroups} RankGroups */

const YES = { vi: 'có', en: 'yes' };
const NO = { vi: 'không', en: 'no' };
const DIRECTIONS = {
  increase: { vi: 'càng cao càng tốt', en: 'the higher the better' },
  decrease: { vi: 'càng thấp càng tốt', en: 'the lower the better' },
};

/** The blocks of the page about indexes. @param {Material} material @returns {Record<string, string>} */
export function indexesBlocks({ scoringText, scoringIndexes }) {
  const words = (/** @type {Provenance | undefined} */ of) => {
    if (of === undefined) return '–';
    // A formula of our own stands in no criteria set: its note says whose it is.
    if (of.kind === 'own' && of.note) return both(of.note);
    return both({ vi: scoringText.provenanceWords(of, 'vi'), en: scoringText.provenanceWords(of, 'en') });
  };
  const rates = scoringIndexes.RATES.map((rate) => [
    `${code(rate.id)}<br>${both(rate.name)}`,
    `${both(rate.numerator)}<br>÷<br>${both(rate.denominator)}`,
    both(rate.formula),
    inline(DIRECTIONS[rate.direction]),
    inline(rate.mayExceedHundred ? YES : NO),
    words(rate.provenance),
    [
      ...(rate.targets ?? []).map(
        ({ value, text, provenance }) => `${value}%: ${inline(text)}; ${scoringText.provenanceWords(provenance, 'vi')}`,
      ),
      ...(rate.exclusions
        ? [`${inline(rate.exclusions.text)} ${scoringText.provenanceWords(rate.exclusions.provenance, 'vi')}`]
        : []),
    ].join('<br>') || '–',
  ]);
  const groups = (/** @type {Readonly<Record<number, RankGroups>>} */ of) =>
    table(
      ['Năm · *year*', 'Nhóm · *groups*', 'Nguồn · *source*'],
      Object.entries(of).map(([year, { bands, provenance }]) => [
        year,
        bands.map(groupText).join('; '),
        words(provenance),
      ]),
    );
  return {
    rates: table(
      [
        'Tỷ lệ · *rate*',
        'Tử số ÷ mẫu số · *numerator ÷ denominator*',
        'Công thức · *formula*',
        'Chiều · *direction*',
        'Trên 100%? · *above 100%?*',
        'Nguồn của cách tính · *source of the formula*',
        'Mục tiêu, loại trừ · *targets, exclusions*',
      ],
      rates,
    ),
    factors: scoringIndexes.SIPAS_FACTORS_2017.map(({ id, name }) => `- ${code(id)}: ${inline(name)}`).join('\n'),
    'factors-source': words(scoringIndexes.SIPAS_FACTORS_SOURCE).replace('<br>', '\n\n'),
    formula: words(scoringIndexes.SURVEY_FORMULA).replace('<br>', '\n\n'),
    groups: groups(scoringIndexes.GROUPS_BY_YEAR),
    'soc-trang': groups(scoringIndexes.SOC_TRANG_GROUPS_BY_YEAR),
  };
}

/** @param {RankGroups['bands'][number]} band */
function groupText({ name, from, exclusive }) {
  if (from === undefined) return `${name}: còn lại · *the rest*`;
  return exclusive ? `${name}: trên · *above* ${from}` : `${name}: từ · *from* ${from}`;
}
