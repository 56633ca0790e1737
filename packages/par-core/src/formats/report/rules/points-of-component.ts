import { readNumeral } from '../../../scoring/exact/numeral';
import { compare, equals, Rational, ZERO } from '../../../scoring/exact/rational';
import { round } from '../../../scoring/exact/rounding';
import { isLeaf } from '../../../scoring/model';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';
import type { AssessedComponent, Assessment } from '../self-assessment/assessment';
import { figureText, pointsText } from '../self-assessment/words';
import { resultOf } from './result-of-component';

/** PAR701, PAR702, PAR713: points are no more than the maximum, and what the rule gives for the value. */
export function pointsOfComponent(c: ReportContext): void {
  const { assessment } = c;
  if (assessment === undefined) return;
  for (const component of assessment.components) {
    const { item, read } = component;
    if (item === undefined || !isLeaf(item.item)) continue;
    const result = resultOf(assessment, component);
    for (const written of [read.fields.points, read.fields.appraised, read.fields.appraisedAgain]) {
      const over = written !== undefined && isOver(written, item.maximum);
      if (over) sayOver(c, assessment, component, written, result.points);
      else if (written === read.fields.points && written?.value !== undefined)
        compareClaim(c, assessment, component, written);
    }
  }
}

function isOver({ value }: ReadScalar<number>, maximum: Rational): boolean {
  const points = value === undefined ? undefined : readNumeral(value);
  return points instanceof Rational && compare(points, maximum) > 0;
}

function sayOver(
  c: ReportContext,
  { set }: Assessment,
  { id, item }: AssessedComponent,
  { node, path, value }: ReadScalar<number>,
  computed: Rational | undefined,
): void {
  if (!node || !item) return;
  const rounding = set.rounding ?? {};
  const points = pointsText(exactly(value), { digits: 10 });
  const maximum = pointsText(item.maximum, { digits: 10 });
  // What the rule gives is the likelier of the two; points of an appraisal are for the appraisers to find.
  const meant = path.endsWith('/points') && computed ? pointsText(computed, rounding) : maximum;
  const data = { kind: 'replace', text: inFile(c, meant) } as const;
  addFinding(c, 'PAR701', node, { args: { component: id, points, maximum }, path, data });
}

/** The number as it was read: a double of at most 15 digits, so no other decimal is meant. */
function exactly(value: number | undefined): Rational {
  const read = readNumeral(value ?? 0);
  return typeof read === 'string' ? ZERO : read;
}

const inFile = ({ language, tree }: ReportContext, { vi, en }: { vi: string; en: string }): string =>
  language === 'vi' && tree.syntax !== 'json' ? vi : en;

function compareClaim(
  c: ReportContext,
  assessment: Assessment,
  component: AssessedComponent,
  written: ReadScalar<number>,
): void {
  const { id, item, read, value } = component;
  const { node, path } = written;
  if (!item || !isLeaf(item.item) || !node || read.fields.notApplicable?.value === 'yes') return;
  const { points: computed, status } = resultOf(assessment, component);
  if (status === 'missing' && read.fields.value === undefined) {
    addFinding(c, 'PAR713', node, {
      args: { component: id },
      path: read.path,
      data: { kind: 'add-keys', keys: ['value'] },
    });
    return;
  }
  if (computed === undefined) return;
  const claimed = exactly(written.value);
  const mode = assessment.set.rounding?.mode;
  if (equals(round(computed, { digits: digitsOf(node.value), mode }), claimed)) return;
  const figure =
    value === undefined && item.item.takes !== undefined
      ? figureText(assessment.figures.of(item.item.takes))
      : undefined;
  const meant = pointsText(computed, assessment.set.rounding ?? {});
  addFinding(c, 'PAR702', node, {
    ...(figure && { message: 'PAR702.report' }),
    args: { component: id, points: pointsText(claimed, { digits: 10 }), computed: meant, ...(figure && { figure }) },
    path,
    data: { kind: 'replace', text: inFile(c, meant) },
  });
}

/** Decimal places as they are written: `1,50` has two. */
function digitsOf(written: string): number {
  return Math.min(10, /[.,](\d+)/u.exec(written)?.[1]?.length ?? 0);
}
