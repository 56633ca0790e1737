import type { GrowthRule } from '../../model';
import type { FigureUnit } from '../explained';
import { type KindWords, measureText, rangeText, rowsText } from '../kind-words';

const SENTENCES = {
  percent: {
    vi: 'Theo mức tăng so với năm trước, tính bằng phần trăm: {rows}; còn lại: 0 điểm.',
    en: 'By the growth on the year before, in percent of it: {rows}; else 0 points.',
  },
  difference: {
    vi: 'Theo chênh lệch so với năm trước: {rows}; còn lại: 0 điểm.',
    en: 'By the difference from the year before: {rows}; else 0 points.',
  },
  band: {
    vi: 'Mức tăng {value} thuộc khoảng {range}: {points}.',
    en: 'A growth of {value} is in the band “{range}”: {points}.',
  },
  'no-band': {
    vi: 'Mức tăng {value} chưa tới khoảng nào nên không có điểm.',
    en: 'A growth of {value} reaches none of the bands, which gives no points.',
  },
} as const;

/** In what the bands are written. */
const unitOf = ({ measure, unit }: GrowthRule): FigureUnit =>
  measure === 'percent' ? 'percent' : unit === 'percent' ? 'percentage-points' : unit;

export const GROWTH_WORDS: KindWords<GrowthRule> = {
  name: { vi: 'theo mức tăng so với năm trước', en: 'growth on the year before' },
  sentences: SENTENCES,
  rule(rule, _maximum, writer) {
    const rows = rule.bands.map((band) => ({ range: rangeText(band, unitOf(rule), writer), points: band.points }));
    const sentence = rule.measure === 'percent' ? SENTENCES.percent : SENTENCES.difference;
    return writer.fill(sentence, { rows: rowsText(rows, writer) });
  },
  case(rule, reading, writer) {
    const value = measureText(reading, writer);
    const band = reading.case.band === undefined ? undefined : rule.bands[reading.case.band];
    if (band === undefined) return writer.fill(SENTENCES['no-band'], { value });
    const range = rangeText(band, unitOf(rule), writer);
    return writer.fill(SENTENCES.band, { value, range, points: writer.pointsOf(band.points) });
  },
};
