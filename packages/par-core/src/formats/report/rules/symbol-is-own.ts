import { findAgency } from '../../../directive/agency-lookup';
import { parseSymbol, TYPE_NAMES } from '../../document-reference';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

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
