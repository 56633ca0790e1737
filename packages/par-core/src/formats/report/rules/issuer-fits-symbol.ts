import { findAgency } from '../../../directive/agency-lookup';
import type { Agency, Bilingual } from '../../../directive/model';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { Citation } from '../citations';
import { type ReportContext, relatedTo } from '../context';

/** PAR607: who is said to have issued a document is the agency in its symbol. */
export function issuerFitsSymbol(c: ReportContext): (citation: Citation) => void {
  const { directive } = c;
  if (directive === undefined) return () => undefined;
  const options = { on: c.on, agencies: directive.agencies };
  const known = new Map<string, readonly Agency[]>();
  const meant = (text: string): readonly Agency[] => {
    let agencies = known.get(text);
    if (agencies === undefined) {
      const found = findAgency(text, options);
      agencies = found.kind === 'found' ? [found.agency] : found.kind === 'ambiguous' ? found.candidates : [];
      known.set(text, agencies);
    }
    return agencies;
  };
  return ({ evidence, reference: symbol }) => {
    const { issuer, reference } = evidence.fields;
    if (!issuer?.value || !issuer.node || !reference?.value || !reference.node) return;
    if (symbol === undefined) return;
    const owners = meant(symbol.agency);
    const issuers = meant(issuer.value);
    if (
      owners.length === 0 ||
      issuers.length === 0 ||
      issuers.some((one) => owners.includes(one) || isHead(one, owners))
    )
      return;
    addFinding(c, 'PAR607', issuer.node, {
      args: { text: quoted(issuer.value), reference: quoted(reference.value), other: nameOf(owners, symbol.agency) },
      path: issuer.path,
      related: [relatedTo(reference.node, 'related.document')],
      ...(owners.length === 1 && owners[0] && { data: { kind: 'replace', text: owners[0].name.vi } }),
    });
  };
}

/** The chairman signs with the symbol of the committee. */
function isHead(issuer: Agency, owners: readonly Agency[]): boolean {
  return issuer.kind === 'provincial-leadership' && owners.some(({ kind }) => kind === 'provincial-leadership');
}

function nameOf(owners: readonly Agency[], abbreviation: string): Bilingual | string {
  const [only, ...others] = owners;
  return only && others.length === 0 ? only.name : abbreviation;
}
