import type { Severity } from '../../formats/finding';
import { isOwn } from './cells';
import type { PictureAgency, PictureTotals, TaskState } from './model';
import { countStates } from './states';

/** The picture in a few numbers. */
export function totalsOf(
  agencies: readonly PictureAgency[],
  { isListed }: { readonly isListed: boolean },
): PictureTotals {
  const reports = agencies.flatMap(({ report }) => report ?? []);
  const cells = agencies.flatMap((agency) => Object.values(agency.cells).filter(isOwn));
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings: own } of reports) {
    findings.error += own.error;
    findings.warning += own.warning;
    findings.info += own.info;
    findings.hint += own.hint;
  }
  return {
    agencies: agencies.length,
    reported: reports.length,
    missing: agencies.length - reports.length,
    late: agencies.filter(({ standing }) => standing.overdue).length,
    unlisted: isListed ? agencies.filter(({ listed }) => !listed).length : 0,
    duplicated: reports.filter(({ others }) => others.count > 0).length,
    tasks: countStates(cells.map(({ state }) => state)),
    obligations: countStates(cells.flatMap(({ obligations }): readonly TaskState[] => Object.values(obligations))),
    findings,
  };
}
