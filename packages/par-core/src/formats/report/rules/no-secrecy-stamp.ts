import { holds } from '../../memory';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** A stamp alone on its line or as a whole value, or in brackets behind a title. "BẢO MẬT" is neither. */
const STAMP =
  /(?:^|[:\-|>]|\n)[ \t"'“*]*(TUYỆT MẬT|TỐI MẬT|MẬT)[ \t"'”*.]*(?=$|[\r\n,}#])|[([](TUYỆT MẬT|TỐI MẬT|MẬT)[)\]]/gu;

/** PAR610: what is stamped secret does not belong in a plain file. */
export function noSecrecyStamp(c: ReportContext): void {
  if (!holds(c, 'MẬT')) return;
  const { text } = c.tree;
  for (const match of text.matchAll(STAMP)) {
    const stamp = (match[1] ?? match[2]) as string;
    const start = match.index + match[0].indexOf(stamp);
    addFinding(c, 'PAR610', { start, end: start + stamp.length }, { args: { stamp } });
  }
}
