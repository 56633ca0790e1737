import type { CountBandsRule } from '../../model';
import { type KindWords, measuredText, rangeText, rowsText } from '../kind-words';

const SENTENCES = {
  rule: { vi: 'Theo số lượng: {rows}; ít hơn: 0 điểm.', en: 'By how many there are: {rows}; fewer: 0 points.' },
  whole: { vi: 'Theo số lượng: {rows}.', en: 'By how many there are: {rows}.' },
  band: { vi: '{value} thuộc mức {range}: {points}.', en: '{value} is in the band “{range}”: {points}.' },
  'no-band': {
    vi: '{value} chưa tới mức thấp nhất nên không có điểm.',
    en: '{value} does not reach the lowest band, which gives no points.',
  },
} as const;

export const COUNT_BANDS_WORDS: KindWords<CountBandsRule> = {
  name: { vi: 'theo số lượng', en: 'by count' },
  sentences: SENTENCES,
  rule({ bands }, _maximum, writer) {
    const rows = [...bands]
      .sort((a, b) => b.atLeast - a.atLeast)
      .map(({ atLeast, points }) => ({ range: rangeText({ from: atLeast }, 'count', writer), points }));
    const open = bands.some(({ atLeast }) => atLeast === 0);
    return writer.fill(open ? SENTENCES.whole : SENTENCES.rule, { rows: rowsText(rows, writer) });
  },
  case({ bands }, reading, writer) {
    const value = measuredText(reading, 'count', writer);
    const band = reading.case.band === undefined ? undefined : bands[reading.case.band];
    if (band === undefined) return writer.fill(SENTENCES['no-band'], { value });
    const range = rangeText({ from: band.atLeast }, 'count', writer);
    return writer.fill(SENTENCES.band, { value, range, points: writer.pointsOf(band.points) });
  },
};
