import { closest } from '../../../directive/closest';
import { brokenOf } from '../../broken-file';
import { quoted } from '../../quoted';
import { placeOf } from '../../read-tree';
import { addFinding, periodText } from '../../reading';
import type { ReportContext } from '../context';
import { criteriaSetOf } from '../self-assessment/assessment';

/** More than this nobody chooses from. */
const MOST_OFFERED = 5;

/**
 * PAR217, PAR714, PAR710: the criteria set that a self-assessment names is there, in order, and of the report's year.
 * PAR717: the product's own set, by which a report that names none is scored, is of that year.
 */
export function criteriaSetIsKnown(c: ReportContext): void {
  const { criteriaSet } = c.report.fields.selfAssessment?.fields ?? {};
  if (!criteriaSet?.value) {
    sayOwnSetOfAnotherYear(c);
    return;
  }
  if (!criteriaSet.node) return;
  const { node, path, value } = criteriaSet;
  const set = criteriaSetOf(c.report, c.criteriaSets);
  const broken = set ? undefined : brokenOf(c.brokenFiles, 'criteria', value);
  if (broken) {
    addFinding(c, 'PAR217', node, { message: 'PAR217.broken', args: { text: quoted(value), file: broken.file }, path });
  } else if (set === undefined) {
    const known = [...new Set(c.criteriaSets.map(({ id }) => id))];
    const near = closest(value, known);
    const texts = near.length > 0 ? near : known.length <= MOST_OFFERED ? known : [];
    addFinding(c, 'PAR217', node, {
      args: { text: quoted(value), known: known.join(', ') },
      path,
      ...(texts.length > 0 && { data: { kind: 'replace-any', texts } }),
    });
  } else if (c.assessment === undefined) {
    addFinding(c, 'PAR714', node, { args: { set: value }, path });
  } else if (c.period && c.period.year !== set.year) {
    addFinding(c, 'PAR710', node, {
      args: { set: value, year: set.year, period: periodText(c) },
      path,
    });
  }
}

/** Of a report without a self-assessment nothing is said here: its score, where somebody asks for it, says so. */
function sayOwnSetOfAnotherYear(c: ReportContext): void {
  const set = criteriaSetOf(c.report, c.criteriaSets);
  const { selfAssessment } = c.report.fields;
  if (!selfAssessment || set === undefined || !c.period || c.period.year === set.year) return;
  const args = { set: set.id, year: set.year, period: periodText(c) };
  addFinding(c, 'PAR717', placeOf(selfAssessment), { args, path: selfAssessment.path });
}
