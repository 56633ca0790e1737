import type { BandsRule } from '../../model';
import { type KindWords, MEASURES, measuredText, rangeText, rowsText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Theo khoảng của {measure}: {rows}. Ngoài các khoảng này: 0 điểm.',
    en: 'By bands of the {measure}: {rows}. Outside these bands: 0 points.',
  },
  whole: { vi: 'Theo khoảng của {measure}: {rows}.', en: 'By bands of the {measure}: {rows}.' },
  band: { vi: '{value} thuộc khoảng {range}: {points}.', en: '{value} is in the band “{range}”: {points}.' },
  'no-band': {
    vi: '{value} không thuộc khoảng nào nên không có điểm.',
    en: '{value} is in none of the bands, which gives no points.',
  },
} as const;

export const BANDS_WORDS: KindWords<BandsRule> = {
  name: { vi: 'theo khoảng', en: 'by bands' },
  sentences: SENTENCES,
  rule({ unit, bands }, _maximum, writer) {
    const rows = bands.map((band) => ({ range: rangeText(band, unit, writer), points: band.points }));
    const open = bands.some(({ from }) => from === undefined) && bands.some(({ to }) => to === undefined);
    return writer.fill(open ? SENTENCES.whole : SENTENCES.rule, {
      measure: writer.name(MEASURES[unit]),
      rows: rowsText(rows, writer),
    });
  },
  case({ unit, bands }, reading, writer) {
    const value = measuredText(reading, unit, writer);
    const band = reading.case.band === undefined ? undefined : bands[reading.case.band];
    if (band === undefined) return writer.fill(SENTENCES['no-band'], { value });
    return writer.fill(SENTENCES.band, {
      value,
      range: rangeText(band, unit, writer),
      points: writer.pointsOf(band.points),
    });
  },
};
