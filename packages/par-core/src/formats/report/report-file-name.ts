import { type Period, periodId } from '../../calendar/period';
import type { Syntax } from '../../source/tree';

/**
 * The usual name of a report's file: whose report of which period.
 *
 * @example reportFileName({ agency: 'so-tai-chinh', period, syntax: 'yaml' }) // 'so-tai-chinh.2021-Q4.par.yaml'
 */
export function reportFileName({
  agency,
  period,
  syntax,
}: {
  readonly agency: string;
  readonly period: Period;
  readonly syntax: Syntax;
}): string {
  return `${agency}.${periodId(period)}.par.${syntax}`;
}
