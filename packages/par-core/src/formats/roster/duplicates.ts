import { periodId } from '../../calendar/period';
import type { Finding } from '../finding';
import { addFinding, periodText } from '../reading';
import type { CheckedReport } from '../report/check';

/** A report, and what it is called: the name of its file. */
export interface NamedReport {
  readonly name: string;
  readonly report: CheckedReport;
}

/** A finding that only shows when several reports are seen together, with the report it belongs to. */
export interface DuplicateReport<Report extends NamedReport> {
  readonly of: Report;
  readonly finding: Finding;
}

/**
 * PAR805: reports of one agency for one period, each at its agency, in the order given. Reports whose agency, period or
 * directive could not be read are nobody's duplicate.
 *
 * @example
 * for (const { of, finding } of duplicateReports([{ name: 'a.par.yaml', report }, { name: 'b.par.yaml', report: again }]))
 *   console.log(of.name, sentenceOf(finding, 'vi'));
 */
export function duplicateReports<Report extends NamedReport>(
  reports: readonly Report[],
): readonly DuplicateReport<Report>[] {
  const groups = new Map<string, Report[]>();
  const keys = reports.map(({ report: { agency, period, directive } }) =>
    agency && period && directive ? `${directive.id} ${agency.id} ${periodId(period)}` : undefined,
  );
  reports.forEach((report, index) => {
    const key = keys[index];
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  });
  return reports.flatMap((one, index): readonly DuplicateReport<Report>[] => {
    const group = groups.get(keys[index] ?? '') ?? [];
    const { report } = one;
    const written = report.report?.fields.agency;
    if (group.length < 2 || !report.agency || !written?.node) return [];
    const others = group.filter((other) => other !== one).map(({ name }) => name);
    const shown = others.slice(0, 5).join(', ') + (others.length > 5 ? ', …' : '');
    const findings: Finding[] = [];
    addFinding({ findings }, 'PAR805', written.node, {
      ...(group.length > 2 && { message: 'PAR805.several' as const }),
      args: { agency: report.agency.name, period: periodText(report), files: shown, count: group.length },
      path: written.path,
    });
    return findings.map((finding) => ({ of: one, finding }));
  });
}
