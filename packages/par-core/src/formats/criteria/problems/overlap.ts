import { isLeaf } from '../../../scoring/model';
import type { SetProblem } from '../../../scoring/problems';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { CriteriaReading, ReadRuleObject } from '../context';
import { unmodified } from '../extending/overrides';
import { measureWords } from '../meaning/numbers';
import type { ProblemPlace } from './place';

/** PAR866: at the later band, or where a share of one stands beside percentages, which is what went wrong. */
export function sayOverlap(c: CriteriaReading, place: ProblemPlace, args: SetProblem['args']): void {
  const { item, draft } = place;
  const rule = item && isLeaf(item) ? unmodified(item.rule).rule : undefined;
  const read = draft?.read?.fields.rule;
  const rows = read?.kind === 'object' ? (read.fields.bands?.items ?? []) : [];
  const fraction = rule?.kind === 'bands' && rule.unit === 'percent' ? fractionAmong(rows, args) : undefined;
  if (fraction === undefined) {
    addFinding(c, 'PAR866', place, { args: { band: args.first ?? '', later: args.second ?? '' }, path: place.path });
    return;
  }
  const { node, path, text, meant } = fraction;
  // One slip may make several bands overlap.
  if (c.findings.some(({ code, start }) => code === 'PAR866' && start === node.start)) return;
  const value = measureWords(text.replace(',', '.'), 'percent');
  addFinding(c, 'PAR866', node, {
    message: 'PAR866.fraction',
    args: { text: quoted(text), value, meant },
    path,
    data: { kind: 'replace', text: meant },
  });
}

type ReadBands = NonNullable<ReadRuleObject['fields']['bands']>['items'];

/** A threshold of two bands such as `0.6`, above 0 and below 1 and without a percent sign, where others have one. */
function fractionAmong(rows: ReadBands, { first, second }: SetProblem['args']) {
  const thresholds = (of: ReadBands) => of.flatMap(({ fields: { from, to } }) => [from, to]);
  if (!thresholds(rows).some((one) => one?.node?.value.trimEnd().endsWith('%'))) return undefined;
  const both = rows.filter((_, index) => index + 1 === Number(first) || index + 1 === Number(second));
  for (const one of thresholds(both)) {
    const text = one?.node?.value.trim() ?? '';
    const [, part] = /^0[.,](\d{1,6})$/u.exec(text) ?? [];
    if (!one?.node || part === undefined || /^0+$/u.test(part)) continue;
    const digits = part.padEnd(2, '0');
    const rest = digits.slice(2).replace(/0{1,4}$/u, '');
    const meant = `${Number(digits.slice(0, 2))}${rest === '' ? '' : `,${rest}`}%`;
    return { node: one.node, path: one.path, text, meant };
  }
  return undefined;
}
