import { lineAt } from '../source/lines';
import type { Span } from '../source/tree';
import { type Code, isCode } from './codes';
import type { Finding, FixData } from './finding';
import { addFinding, type Reading } from './reading';

/** `# par-disable-next-line PAR601 PAR303`: what it silences, and how far it has been needed. */
interface Silencer {
  readonly line: number;
  readonly codes: readonly { readonly code: Code; readonly place: Span; used: boolean }[];
}

const SILENCER = /^#\s*par-disable-next-line\b/u;
/** What is meant to be one, and is none: `par-disable`, `par-disable-nextline`. */
const SILENCER_LIKE = /^#\s*par-?disable/iu;

/**
 * The findings that no comment silences. A silencer that silences nothing, or names a code that does not exist,
 * is a finding itself (PAR022): it would hide the next mistake.
 */
export function silence(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const silencers = silencersOf(reading);
  if (silencers.length === 0) return found;
  const byLine = new Map(silencers.map((silencer) => [silencer.line + 1, silencer]));
  const kept = found.filter((finding) => {
    const silencer = byLine.get(lineAt(reading.tree.lineStarts, finding.start));
    const code = silencer?.codes.find((one) => one.code === finding.code);
    if (code) code.used = true;
    return code === undefined;
  });
  const unused: Finding[] = [];
  for (const { codes } of silencers) {
    for (const { code, place, used } of codes) {
      if (used) continue;
      addFinding({ findings: unused }, 'PAR022', place, { args: { code }, data: { kind: 'remove' } });
    }
  }
  return [...kept, ...unused];
}

/** `# par-disable PAR601` was meant to be one. */
function meantSilencer(said: string): FixData {
  return { kind: 'replace', text: said.replace(/^#\s*par-?disable[\w-]*/iu, '# par-disable-next-line') };
}

function silencersOf(reading: Reading): Silencer[] {
  const { source, comments, lineStarts } = reading.tree;
  const silencers: Silencer[] = [];
  for (const comment of comments) {
    const said = source.slice(comment.start, comment.end);
    const head = SILENCER.exec(said);
    if (head === null) {
      if (SILENCER_LIKE.test(said))
        addFinding(reading, 'PAR022', comment, { message: 'PAR022.misspelt', data: meantSilencer(said) });
      continue;
    }
    const from = comment.start + head[0].length;
    const codes: Silencer['codes'][number][] = [];
    for (const word of said.slice(head[0].length).matchAll(/[^\s,:;.]+/gu)) {
      const start = from + word.index;
      const place = { start, end: start + word[0].length };
      const code = word[0].toUpperCase();
      // What follows the codes may say why.
      if (!/^PAR\d/u.test(code)) break;
      if (isCode(code)) codes.push({ code, place, used: false });
      else {
        const data = { kind: 'remove', maybe: true } as const;
        addFinding(reading, 'PAR022', place, { message: 'PAR022.unknown', args: { code: word[0].slice(0, 20) }, data });
      }
    }
    if (codes.length === 0 && !said.slice(head[0].length).trim().toUpperCase().startsWith('PAR')) {
      addFinding(reading, 'PAR022', comment, { message: 'PAR022.empty', data: { kind: 'remove', maybe: true } });
    }
    silencers.push({ line: lineAt(lineStarts, comment.start), codes });
  }
  return silencers;
}
