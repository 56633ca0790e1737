import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR608: a report that has its number has its symbol too; alone, neither is found again. */
export function numberWithSymbol(c: ReportContext): void {
  const { document } = c.report.fields;
  const { number, symbol } = document?.fields ?? {};
  if (number?.value === undefined || !number.node || symbol !== undefined) return;
  const own = c.agency?.abbreviations[0];
  const value = own !== undefined && /^\p{Lu}+$/u.test(own) ? `BC-${own}` : undefined;
  addFinding(c, 'PAR608', number.node, {
    args: { value: value ?? 'BC-…' },
    path: number.path,
    data: { kind: 'add-keys', keys: ['symbol'], ...(value !== undefined && { values: { symbol: value } }) },
  });
}
