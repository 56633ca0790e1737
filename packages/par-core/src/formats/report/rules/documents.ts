import { findAgency } from '../../../directive/agency-lookup';
import type { Scalar } from '../../../source/tree';
import { dateOf, dateText } from '../../dates';
import { parseReference, parseSymbol, TYPE_NAMES } from '../../document-reference';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR601: documents are cited as Decree 30/2020/NĐ-CP writes their number and symbol. */
export function referencesInForm(c: ReportContext): void {
  for (const { fields } of c.tasks) {
    for (const evidence of fields.evidence?.items ?? []) {
      const { reference } = evidence.fields;
      if (!reference?.node || !reference.value) continue;
      checkReference(c, reference.value, reference.node, reference.path);
    }
  }
}

function checkReference(c: ReportContext, text: string, node: Scalar, path: string): void {
  if (parseReference(text)) return;
  const meant = text.replace(/\s+/gu, '');
  if (text.length <= 60 && parseReference(meant)) {
    addFinding(c, 'PAR601', node, {
      message: 'PAR601.spaces',
      args: { meant },
      path,
      data: { kind: 'replace', text: meant },
    });
  } else addFinding(c, 'PAR601', node, { args: { text: quoted(text) }, path });
}

/** PAR601, PAR602, PAR603: the report's own symbol is in form, a report's, and this agency's. */
export function symbolIsOwn(c: ReportContext): void {
  const symbol = c.report.fields.document?.fields.symbol;
  if (!symbol?.node || !symbol.value) return;
  const { node, path } = symbol;
  const parsed = parseSymbol(symbol.value);
  if (parsed === undefined) {
    addFinding(c, 'PAR601', node, { message: 'PAR601.symbol', args: { text: quoted(symbol.value) }, path });
    return;
  }
  const { type } = parsed;
  const name = type && TYPE_NAMES[type];
  if (type !== undefined && name && type !== 'BC') {
    addFinding(c, 'PAR602', node, { args: { type, name }, path });
    return;
  }
  if (type === undefined) {
    addFinding(c, 'PAR602', node, { message: 'PAR602.letter', args: { text: quoted(symbol.value) }, path });
    return;
  }
  if (c.agency === undefined || c.directive === undefined) return;
  const owner = findAgency(parsed.agency, { on: c.on, agencies: c.directive.agencies });
  if (owner.kind !== 'found' || owner.agency.id === c.agency.id) return;
  addFinding(c, 'PAR603', node, {
    args: { text: quoted(symbol.value), other: owner.agency.name, agency: c.agency.name },
    path,
  });
}

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
