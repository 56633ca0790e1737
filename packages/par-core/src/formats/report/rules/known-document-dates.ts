import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR604: a document that the directive cites bears its known date. */
export function knownDocumentDates(c: ReportContext): void {
  if (c.directive === undefined) return;
  for (const { fields } of c.tasks) {
    for (const evidence of fields.evidence?.items ?? []) {
      const { reference, date } = evidence.fields;
      const known = c.directive.documents.find((document) => document.reference === reference?.value);
      const written = dateOf(date);
      if (known === undefined || written === undefined || !date?.node || written === known.date) continue;
      const text = c.language === 'vi' ? dateText(known.date).vi : known.date;
      addFinding(c, 'PAR604', date.node, {
        args: { reference: known.reference, known: dateText(known.date), date: dateText(written) },
        path: date.path,
        data: { kind: 'replace', text },
      });
    }
  }
}
