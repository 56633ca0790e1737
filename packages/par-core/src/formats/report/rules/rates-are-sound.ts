import type { Indicator } from '../../../directive/model';
import type { ReadObject } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';
import { compareRate, rateText } from '../rates';
import type { ReportedIndicator } from '../schema';

/** PAR501 to PAR505: a rate has both halves, is possible, does not fall where it should rise, and meets its target. */
export function ratesAreSound(c: ReportContext): void {
  for (const { id, value } of c.report.fields.indicators?.entries ?? []) {
    checkRate(
      c,
      c.directive?.indicators.find((one) => one.id === id),
      value,
    );
  }
}

function checkRate(c: ReportContext, known: Indicator | undefined, read: ReadObject<ReportedIndicator>): void {
  const { numerator, denominator, previous } = read.fields;
  if (known?.unit === 'count') return;
  const [above, below] = [numerator?.value, denominator?.value];
  const indicator = known?.title ?? read.key?.value ?? '';
  if (above === undefined || below === undefined) {
    if (numerator?.node && above !== undefined && denominator === undefined) {
      const args = { indicator, denominator: known?.denominator ?? '' };
      addFinding(c, 'PAR505', numerator.node, { message: 'PAR505.denominator', args, path: read.path });
    } else if (denominator?.node && below !== undefined && numerator === undefined) {
      const args = { indicator, numerator: known?.numerator ?? '' };
      addFinding(c, 'PAR505', denominator.node, { message: 'PAR505.numerator', args, path: read.path });
    }
    return;
  }
  if (!numerator?.node || !denominator?.node) return;
  if (below === 0) {
    addFinding(c, 'PAR502', denominator.node, { args: { indicator }, path: denominator.path });
    return;
  }
  if (above > below && !known?.mayExceedHundred) {
    const args = { indicator, numerator: above, denominator: below };
    addFinding(c, 'PAR501', numerator.node, { args, path: numerator.path });
    return;
  }
  const rate = rateText(above, below);
  if (known?.mustRise && previous?.value !== undefined && compareRate(above, below, previous.value) < 0) {
    const args = { indicator, rate, previous: rateText(previous.value, 100) };
    addFinding(c, 'PAR503', numerator.node, { args, path: read.path });
  }
  if (known?.target === undefined) return;
  const target = rateText(known.target.value, 100);
  const against = compareRate(above, below, known.target.value);
  if (known.direction === 'increase' ? against < 0 : against > 0) {
    const message = known.direction === 'increase' ? 'PAR504' : 'PAR504.over';
    addFinding(c, 'PAR504', numerator.node, {
      message,
      args: { indicator, rate, target, numerator: above, denominator: below },
      path: read.path,
    });
  }
}
