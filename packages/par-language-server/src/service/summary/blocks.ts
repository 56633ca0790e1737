import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { SUMMARY } from '../../messages/summary';
import type { ReportSummary } from '../summary';

/** Files named in one line; what is beyond them is counted. */
const MOST_NAMED = 3;

/**
 * What keeps a report from being taken as it is, in words, the gravest first: `2 lỗi`, `còn thiếu 3 nhiệm vụ`.
 *
 * @param others names of the files with a report of the same agency for the same period
 */
export function blocksOf(
  { agency, period, state, findings, tasks }: Omit<ReportSummary, 'standing' | 'file' | 'called' | 'search'>,
  language: Language,
  others: readonly string[] = [],
): readonly string[] {
  const said = (message: keyof typeof SUMMARY): string => SUMMARY[message][language];
  const counted = (message: 'errors' | 'tasks' | 'blank' | 'warnings', count: number): readonly string[] =>
    count > 0 ? [fill(SUMMARY[`blocks.${message}${count === 1 ? '.one' : ''}`], language, { count })] : [];
  const { reported, demanded } = tasks;
  return [
    ...(state === 'unread' ? [said('blocks.unread')] : []),
    ...(agency === null && state !== 'unread' ? [said('blocks.agency')] : []),
    ...(period === null && state !== 'unread' ? [said('blocks.period')] : []),
    ...(others.length > 0 ? [fill(SUMMARY['blocks.duplicate'], language, { files: named(others) })] : []),
    ...counted('errors', findings.error),
    ...counted('tasks', demanded === null ? 0 : demanded - reported),
    ...counted('blank', tasks.blank),
    ...counted('warnings', findings.warning),
  ];
}

function named(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  return files.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` (+${more})` : '');
}
