import { closest } from '../../../directive/closest';
import { soctrang20210924 } from '../../../directive/soctrang-2021-09-24';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaContext } from './rule';

const OF_AN_INDICATOR = /^indicator:[^\s:]+$/u;
const INDICATORS = soctrang20210924.indicators.map(({ id }) => `indicator:${id}`);

/**
 * PAR885: a leaf takes a figure that a report has, or an indicator. A set may be for another directive, whose indicators
 * are not known here: one that is nearly an indicator of the letter of 2021 is misspelt, any other is taken.
 */
export function figuresAreKnown(c: CriteriaContext): void {
  const { figures } = c;
  const known = new Set(figures);
  for (const { read } of c.drafts.values()) {
    const { value, node, path } = read?.fields.takes ?? {};
    if (!value || !node || known.has(value) || INDICATORS.includes(value)) continue;
    const ofIndicator = OF_AN_INDICATOR.test(value);
    const candidates = ofIndicator ? INDICATORS : figures;
    c.work.left -= candidates.length;
    const texts = c.work.left < 0 ? [] : closest(value, candidates);
    const [meant] = texts;
    if (ofIndicator && meant === undefined) continue;
    addFinding(c, 'PAR885', node, {
      ...(meant !== undefined && { message: 'PAR885.meant' as const }),
      args: { text: quoted(value), ...(meant !== undefined && { meant }) },
      path: path ?? '',
      ...(texts.length > 0 && { data: { kind: 'replace-any', texts } as const }),
    });
  }
}
