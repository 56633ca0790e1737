import { closest } from '../../../directive/closest';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaContext } from './rule';

const OF_AN_INDICATOR = /^indicator:[^\s:]+$/u;

/** PAR885: a leaf takes a figure that a report has, or an indicator. */
export function figuresAreKnown(c: CriteriaContext): void {
  const { figures } = c;
  const known = new Set(figures);
  for (const { read } of c.drafts.values()) {
    const { value, node, path } = read?.fields.takes ?? {};
    if (!value || !node || known.has(value) || OF_AN_INDICATOR.test(value)) continue;
    c.work.left -= figures.length;
    const texts = c.work.left < 0 ? [] : closest(value, figures);
    const [meant] = texts;
    addFinding(c, 'PAR885', node, {
      ...(meant !== undefined && { message: 'PAR885.meant' as const }),
      args: { text: quoted(value), ...(meant !== undefined && { meant }) },
      path: path ?? '',
      ...(texts.length > 0 && { data: { kind: 'replace-any', texts } as const }),
    });
  }
}
