import { SEVERITY_NAMES } from '@soctrang/par-core/rollup';
import { serialOf } from '../workbook/cell-values';
import type { Sheet } from '../workbook/sheet';
import { type SummaryContext, tableSheet } from './context';

/** The causes of shortcomings, the most frequent first. */
export function causesSheet(context: SummaryContext): Sheet {
  const { picture, say, agency } = context;
  const columns = [
    { head: say('cause'), width: 70 },
    { head: say('times'), width: 9, style: 'figure' },
    { head: say('agency'), width: 50 },
    { head: say('task'), width: 24 },
  ] as const;
  const rows = picture.shortcomings.causes.map(({ reason, count, agencies, tasks }) => ({
    cells: [reason === '' ? say('noCause') : reason, count, agencies.map(agency).join(', '), tasks.join(', ')],
  }));
  return tableSheet(context, 'causes', '', columns, rows);
}

/** Every shortcoming with its reason and remedy. */
export function shortcomingsSheet(context: SummaryContext): Sheet {
  const { picture, say, agency } = context;
  const columns = [
    { head: say('agency'), width: 30 },
    { head: say('task'), width: 9 },
    { head: say('description'), width: 46 },
    { head: say('cause'), width: 40 },
    { head: say('remedy'), width: 40 },
    { head: say('dueOn'), width: 12, style: 'figure', format: 'dd/mm/yyyy' },
  ] as const;
  const { items, omitted } = picture.shortcomings;
  const rows = items.map(({ agency: id, task, description, reason, remedy, dueOn }) => ({
    cells: [agency(id), task, description, reason, remedy, dueOn ? serialOf(dueOn) : undefined],
  }));
  return tableSheet(context, 'shortcomings', omitted > 0 ? say('omitted', { count: omitted }) : '', columns, rows);
}

/** What the check found, the gravest first. */
export function findingsSheet(context: SummaryContext): Sheet {
  const { picture, say, language } = context;
  const columns = [
    { head: say('code'), width: 11 },
    { head: say('severity'), width: 12 },
    { head: say('meaning'), width: 60 },
    { head: say('count'), width: 10, style: 'figure' },
    { head: say('inReports'), width: 10, style: 'figure' },
  ] as const;
  const rows = picture.findings.map(({ code, severity, title, count, reports }) => ({
    cells: [code, SEVERITY_NAMES[severity][language], title[language], count, reports],
  }));
  return tableSheet(context, 'findings', '', columns, rows);
}
