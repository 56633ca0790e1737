import type { Bilingual } from '../../directive/model';
import type { Warning, WarningKind } from '../score';
import { failureWords } from './failures';
import type { Language } from './number';
import { writerOf } from './writer';

/** What a score warns of. */
export const WARNING_SENTENCES = {
  'above-maximum': {
    vi: '{item}: {points} vượt điểm tối đa nên chỉ tính bằng điểm tối đa.',
    en: '{item}: {points} is over the maximum and counts as the maximum.',
  },
  'below-zero': {
    vi: '{item}: {points} nhỏ hơn 0 nên tính bằng 0.',
    en: '{item}: {points} is below 0 and counts as 0.',
  },
  failed: { vi: '{item}: {why}', en: '{item}: {why}' },
  'unknown-item': {
    vi: 'Bộ tiêu chí không có tiêu chí “{item}” để chấm; số liệu này không được dùng. Hãy xem lại mã.',
    en: 'The set has no “{item}” to be scored; its input is not used. Look at the id.',
  },
  'applies-anyway': {
    vi: '{item}: ghi là không áp dụng, nhưng bộ tiêu chí không cho phép điều đó, nên vẫn chấm theo cách chấm.',
    en: '{item}: is said not to apply, but the set does not provide for that, so it is scored by its rule.',
  },
  'nothing-counts': {
    vi: 'Không tiêu chí nào áp dụng nên không có chỉ số.',
    en: 'No criterion applies, so there is no index.',
  },
} as const satisfies Readonly<Record<WarningKind, Bilingual>>;

const MOST_LETTERS = 60;

/** What a warning of a score says, in a sentence. */
export function warningWords({ kind, item, points, failure }: Warning, language: Language): string {
  const writer = writerOf(language);
  return writer.fill(WARNING_SENTENCES[kind], {
    item: item.slice(0, MOST_LETTERS),
    points: points ? writer.points(points) : '',
    why: failure ? failureWords(failure, language) : '',
  });
}
