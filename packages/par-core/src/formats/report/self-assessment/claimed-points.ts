import { isLeaf } from '../../../scoring/model';
import type { Syntax } from '../../../source/tree';
import type { Language } from '../../vocabulary';
import { resultOf } from '../rules/result-of-component';
import type { AssessedComponent, Assessment } from './assessment';
import { pointsText } from './words';

/**
 * The points that the rule of a component gives for what the report knows of it, rounded as the set says and written as
 * the file would write them: what the agency may claim (điểm tự chấm). Undefined where the rule cannot reckon: a value is
 * missing or cannot be read, or the component does not apply.
 *
 * @example claimedPoints(assessment, component, { language: 'vi', syntax: 'yaml' }) // '0,75'
 */
export function claimedPoints(
  assessment: Assessment,
  component: AssessedComponent,
  { language, syntax }: { readonly language: Language; readonly syntax: Syntax },
): string | undefined {
  const { item, read } = component;
  if (item === undefined || !isLeaf(item.item) || read.fields.notApplicable?.value === 'yes') return undefined;
  const { points } = resultOf(assessment, component);
  if (points === undefined) return undefined;
  const { vi, en } = pointsText(points, assessment.set.rounding ?? {});
  return language === 'vi' && syntax !== 'json' ? vi : en;
}
