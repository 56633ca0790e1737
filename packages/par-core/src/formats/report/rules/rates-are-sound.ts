import type { Indicator } from '../../../directive/model';
import type { Argument, FixData } from '../../finding';
import { placeOf, type ReadObject } from '../../read-tree';
import { addFinding } from '../../reading';
import { type ReportContext, relatedTo } from '../context';
import { compareRate, rateText } from '../rates';
import type { ReportedIndicator } from '../schema';

/** PAR501 to PAR506: a rate has both halves, is possible, does not fall where it should rise, and meets its target. */
export function ratesAreSound(c: ReportContext): void {
  for (const { id, value } of c.report.fields.indicators?.entries ?? []) {
    checkRate(
      c,
      c.directive?.indicators.find((one) => one.id === id),
      value,
    );
  }
}

/** The two halves were most likely written the wrong way round. */
const SWAPPED: FixData = { kind: 'any-of', fixes: [{ kind: 'swap', key: 'denominator' }] };

function missing(key: 'numerator' | 'denominator'): FixData {
  return { kind: 'add-keys', keys: [key] };
}

function checkRate(c: ReportContext, known: Indicator | undefined, read: ReadObject<ReportedIndicator>): void {
  const { numerator, denominator } = read.fields;
  if (known?.unit === 'count') return;
  const [above, below] = [numerator?.value, denominator?.value];
  const indicator = known?.title ?? read.key?.value ?? '';
  if (above === undefined || below === undefined) {
    // Of an indicator that is not known it cannot be told whether it is a plain count.
    if (known === undefined) return;
    if (numerator?.node && above !== undefined && denominator === undefined) {
      const args = { indicator, denominator: known?.denominator ?? '' };
      addFinding(c, 'PAR505', numerator.node, {
        message: 'PAR505.denominator',
        args,
        path: read.path,
        data: missing('denominator'),
      });
    } else if (denominator?.node && below !== undefined && numerator === undefined) {
      const args = { indicator, numerator: known?.numerator ?? '' };
      addFinding(c, 'PAR505', denominator.node, {
        message: 'PAR505.numerator',
        args,
        path: read.path,
        data: missing('numerator'),
      });
    }
    return;
  }
  if (!numerator?.node || !denominator?.node) return;
  const of = known?.denominator ?? { vi: 'mẫu số', en: 'denominator' };
  if (below === 0) {
    addFinding(c, 'PAR502', denominator.node, { args: { indicator, of }, path: denominator.path });
    return;
  }
  if (above > below && !known?.mayExceedHundred) {
    const part = known?.numerator ?? { vi: 'tử số', en: 'numerator' };
    const args = { indicator, part, of, numerator: above, denominator: below };
    addFinding(c, 'PAR501', numerator.node, { args, path: numerator.path, data: SWAPPED });
    return;
  }
  const rate = rateText(above, below);
  const figures = { indicator, rate, of, numerator: above, denominator: below };
  if (known?.mustRise) mustRise(c, read, figures, above, below);
  if (known?.target === undefined) return;
  const target = rateText(known.target.value, 100);
  const against = compareRate(above, below, known.target.value);
  if (known.direction === 'increase' ? against < 0 : against > 0) {
    const message = known.direction === 'increase' ? 'PAR504' : 'PAR504.over';
    addFinding(c, 'PAR504', numerator.node, {
      message,
      args: { ...figures, target },
      path: read.path,
    });
  }
}

/** PAR503, PAR506: the clause asks this rate to rise, so the last one is needed, and this one is not below it. */
function mustRise(
  c: ReportContext,
  read: ReadObject<ReportedIndicator>,
  figures: Readonly<Record<string, Argument>>,
  above: number,
  below: number,
): void {
  const { numerator, previous } = read.fields;
  if (!numerator?.node) return;
  if (previous === undefined) {
    const data = { kind: 'add-keys', keys: ['previous'] } as const;
    addFinding(c, 'PAR506', placeOf(read), { args: figures, path: read.path, data });
  } else if (previous.value !== undefined && previous.node && compareRate(above, below, previous.value) < 0) {
    addFinding(c, 'PAR503', numerator.node, {
      args: { ...figures, previous: rateText(previous.value, 100) },
      path: read.path,
      related: [relatedTo(previous.node, 'related.previous')],
    });
  }
}
