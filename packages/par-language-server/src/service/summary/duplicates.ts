import type { ReportSummary } from '../summary';

/**
 * For each report the others of its agency for the same period (PAR805), by URI. One whose agency, period or directive
 * could not be read is nobody's duplicate.
 */
export function duplicatesAmong<One extends Pick<ReportSummary, 'uri' | 'agency' | 'period' | 'directive'>>(
  reports: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const report of reports) {
    const { agency, period, directive } = report;
    if (agency === null || period === null || directive === null) continue;
    const key = `${directive} ${agency.id} ${period.id}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.length < 2 ? [] : group.map((one) => [one.uri, group.filter((other) => other !== one)] as const),
    ),
  );
}
