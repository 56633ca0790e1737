import type { DateBandsRule } from '../../model';
import { type KindWords, measureText, rowsText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Theo ngày hoàn thành: {rows}; sau đó hoặc không thực hiện: 0 điểm.',
    en: 'By the day it was done: {rows}; later or not at all: 0 points.',
  },
  by: { vi: 'chậm nhất ngày {date}', en: 'by {date}' },
  band: { vi: 'Hoàn thành ngày {value}, {range}: {points}.', en: 'Done on {value}, {range}: {points}.' },
  'no-band': {
    vi: 'Hoàn thành ngày {value}, sau hạn cuối {last}, nên không có điểm.',
    en: 'Done on {value}, after the last day, {last}, which gives no points.',
  },
  'not-done': { vi: 'Không thực hiện nên không có điểm.', en: 'It was not done, which gives no points.' },
} as const;

export const DATE_BANDS_WORDS: KindWords<DateBandsRule> = {
  name: { vi: 'theo thời hạn', en: 'by the day' },
  sentences: SENTENCES,
  rule({ bands }, _maximum, writer) {
    const rows = inTime(bands).map(({ by, points }) => ({
      range: writer.fill(SENTENCES.by, { date: writer.date(by) }),
      points,
    }));
    return writer.fill(SENTENCES.rule, { rows: rowsText(rows, writer) });
  },
  case({ bands }, reading, writer) {
    const { kind, band: index } = reading.case;
    if (kind === 'not-done') return writer.fill(SENTENCES['not-done']);
    const value = measureText(reading, writer);
    const band = index === undefined ? undefined : bands[index];
    const last = inTime(bands).at(-1);
    if (band === undefined) {
      return writer.fill(SENTENCES['no-band'], { value, last: last ? writer.date(last.by) : '' });
    }
    const range = writer.fill(SENTENCES.by, { date: writer.date(band.by) });
    return writer.fill(SENTENCES.band, { value, range, points: writer.pointsOf(band.points) });
  },
};

/** Days written as YYYY-MM-DD stand in the order of time as text. */
const inTime = (bands: DateBandsRule['bands']): DateBandsRule['bands'] =>
  [...bands].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
