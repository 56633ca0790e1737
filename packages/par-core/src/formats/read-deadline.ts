import { formatDate } from '../calendar/format-date';
import { parseDate } from '../calendar/parse-date';
import { parsePeriod } from '../calendar/parse-period';
import { periodId } from '../calendar/period';
import { closest } from '../directive/closest';
import { unaccent } from '../directive/unaccent';
import type { Scalar } from '../source/tree';
import { DEADLINE_KIND } from './directive/deadline-terms';
import { LONGEST_QUOTED, quoted } from './quoted';
import { addFinding, type Reading } from './reading';
import { foldName, nameIn, namesOf, type Vocabulary } from './vocabulary';

const TERMS: Vocabulary = DEADLINE_KIND;
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(TERMS).flatMap(([kind, term]) => namesOf(kind, term).map((name) => [foldName(name), kind])),
);
const PLAIN_NAMES: ReadonlyMap<string, string> = new Map([...NAMES].map(([name, kind]) => [unaccent(name), kind]));

/** Words that may stand before a date or a period: `trước ngày 15/12/2023`, `trong quý IV/2023`. */
const INTRODUCTION = /^(?:trước|đến|chậm nhất|hạn|ngày|by|before|until|on|đến hết|trước hết)\s+/iu;

/**
 * When something is due, as people write it: a day (`15/12/2023`), a period (`Quý IV/2023`), or words (`hằng năm`).
 * The value is the day, the id of the period, or the kind of deadline.
 */
export function readDeadline(r: Reading, text: string, scalar: Scalar, path: string): string | undefined {
  const args = { text: quoted(text) };
  if (text.length <= LONGEST_QUOTED) {
    const exact = NAMES.get(foldName(text));
    if (exact !== undefined) return exact;
    const bare = withoutIntroduction(text);
    const date = parseDate(bare);
    if (date?.kind === 'date') return date.date;
    if (date?.kind === 'impossible') {
      const { suggestion } = date;
      const meant = suggestion && (r.language === 'vi' ? formatDate(suggestion, 'vi') : suggestion);
      addFinding(r, 'PAR301', scalar, { args, path, ...(meant && { data: { kind: 'replace', text: meant } }) });
      return undefined;
    }
    const period = parsePeriod(bare);
    if (period !== undefined) return periodId(period);
    const plain = unaccent(foldName(text));
    const meant = PLAIN_NAMES.get(plain) ?? NAMES.get(closest(foldName(text), [...NAMES.keys()], { max: 1 })[0] ?? '');
    const term = meant === undefined ? undefined : TERMS[meant];
    if (meant !== undefined && term !== undefined) {
      const name = nameIn(r.language, meant, term);
      addFinding(r, 'PAR827', scalar, {
        message: 'PAR827.meant',
        args: { ...args, meant: name },
        path,
        data: { kind: 'replace', text: name },
      });
      return meant;
    }
  }
  const texts = Object.entries(TERMS).map(([kind, term]) => nameIn(r.language, kind, term));
  addFinding(r, 'PAR827', scalar, { args: { ...args, values: texts.join(', ') }, path });
  return undefined;
}

function withoutIntroduction(text: string): string {
  let bare = text.trim();
  // "trước ngày": two words at most, each once.
  for (let count = 0; count < 2; count++) bare = bare.replace(INTRODUCTION, '');
  return bare;
}
