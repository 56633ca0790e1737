import { findAgency } from '../../../directive/agency-lookup';
import { meantReference, parseSymbol, TYPE_NAMES } from '../../document-reference';
import type { FixData } from '../../finding';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import { type ReportContext, relatedTo } from '../context';

/** PAR601, PAR602, PAR603: the report's own symbol is in form, a report's, and this agency's. */
export function symbolIsOwn(c: ReportContext): void {
  const symbol = c.report.fields.document?.fields.symbol;
  if (!symbol?.node || !symbol.value) return;
  const { node, path } = symbol;
  const parsed = parseSymbol(symbol.value);
  if (parsed === undefined) {
    const meant = meantSymbol(symbol.value);
    const args = { text: quoted(symbol.value), meant: meant ?? '' };
    if (meant === undefined) addFinding(c, 'PAR601', node, { message: 'PAR601.symbol', args, path });
    else {
      const data = { kind: 'replace', text: meant } as const;
      addFinding(c, 'PAR601', node, { message: 'PAR601.meant', args, path, data });
    }
    return;
  }
  const { type } = parsed;
  const name = type && TYPE_NAMES[type];
  if (type !== undefined && name && type !== 'BC') {
    addFinding(c, 'PAR602', node, {
      args: { type, name },
      path,
      data: { kind: 'replace', text: `BC-${parsed.agency}` },
    });
    return;
  }
  if (type === undefined) {
    const args = { text: quoted(symbol.value) };
    addFinding(c, 'PAR602', node, { message: 'PAR602.letter', args, path, ...ownSymbol(c) });
    return;
  }
  if (c.agency === undefined || c.directive === undefined) return;
  const owner = findAgency(parsed.agency, { on: c.on, agencies: c.directive.agencies });
  if (owner.kind !== 'found' || owner.agency.id === c.agency.id) return;
  const named = c.report.fields.agency?.node;
  addFinding(c, 'PAR603', node, {
    args: { text: quoted(symbol.value), other: owner.agency.name, agency: c.agency.name },
    path,
    ...ownSymbol(c),
    ...(named && { related: [relatedTo(named, 'related.agency')] }),
  });
}

/** `BC-STC`, where the agency has an abbreviation that stands in symbols. */
function ownSymbol({ agency }: ReportContext): { readonly data?: FixData } {
  const own = agency?.abbreviations[0];
  return own !== undefined && /^\p{Lu}+$/u.test(own) ? { data: { kind: 'replace', text: `BC-${own}` } } : {};
}

/** A symbol with its number before it, in small letters, with spaces: `152/bc - stc`. */
function meantSymbol(text: string): string | undefined {
  const meant = meantReference(/\d/u.test(text.slice(0, 20)) ? text : `1/${text}`);
  return meant?.slice(meant.indexOf('/') + 1);
}
