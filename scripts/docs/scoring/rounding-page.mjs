import { code, inline, table } from '../markdown.mjs';

/** @typedef {import('../core.mjs').Material} Material */
/** @typedef {import('../core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../../packages/par-core/src/scoring/index').RoundingMode} RoundingMode */

/** @type {Readonly<Record<RoundingMode, Bilingual>>} */
const MEANINGS = {
  'half-away-from-zero': {
    vi: 'đến số gần nhất, nửa đơn vị thì ra xa số 0 (làm tròn thông thường)',
    en: 'to the nearest, a half away from zero',
  },
  'half-even': {
    vi: 'đến số gần nhất, nửa đơn vị thì đến số chẵn',
    en: 'to the nearest, a half to the even one',
  },
  down: { vi: 'bỏ phần thừa, về phía số 0', en: 'towards zero' },
  up: { vi: 'ra xa số 0', en: 'away from zero' },
  floor: { vi: 'xuống số nhỏ hơn', en: 'to the lower one' },
  ceiling: { vi: 'lên số lớn hơn', en: 'to the higher one' },
};

const SAMPLES = ['0.125', '0.135', '0.121', '-0.125'];

/** The block of the page about rounding. @param {Material} material @returns {Record<string, string>} */
export function roundingBlocks({ scoring, scoringText }) {
  const written = (/** @type {string} */ sample) =>
    scoringText.formatNumber(scoring.rational(sample), { language: 'vi' });
  const rows = scoring.ROUNDING_MODES.map((mode) => [
    code(mode),
    inline(MEANINGS[mode]),
    ...SAMPLES.map((sample) => scoringText.formatNumber(scoring.rational(sample), { language: 'vi', digits: 2, mode })),
  ]);
  return { modes: table(['Cách · *mode*', 'Nghĩa · *meaning*', ...SAMPLES.map(written)], rows) };
}
