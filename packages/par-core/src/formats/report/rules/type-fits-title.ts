import { TYPE_NAMES, typeInTitle } from '../../document-reference';
import { addFinding } from '../../reading';
import type { Citation } from '../citations';
import { type ReportContext, relatedTo } from '../context';

/**
 * Documents that are issued by another: a decision promulgates a regulation, a submission hands in a scheme. Their
 * title is that of what goes with them.
 */
const ISSUES: Readonly<Record<string, readonly string[]>> = {
  QĐ: ['QC', 'QyĐ', 'KH', 'CTr', 'ĐA', 'PA', 'DA', 'HD'],
  TTr: ['ĐA', 'DA', 'PA', 'CTr', 'KH', 'NQ', 'QĐ', 'QyĐ', 'QC'],
  NQ: ['ĐA', 'DA', 'CTr', 'QyĐ', 'QC'],
  SY: Object.keys(TYPE_NAMES),
  TrS: Object.keys(TYPE_NAMES),
  SL: Object.keys(TYPE_NAMES),
};

/** How a title of each type usually begins: `Báo cáo` for BC. */
const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPE_NAMES).map(([type, { vi }]) => [type, vi.charAt(0).toUpperCase() + vi.slice(1)]),
);

/** PAR606: the type in a document's symbol is the one its title begins with. */
export function typeFitsTitle(c: ReportContext): (citation: Citation) => void {
  return ({ evidence, reference: inForm }) => {
    const { reference, title } = evidence.fields;
    const type = inForm?.type;
    // An official letter may be titled by what it sends.
    if (type === undefined || !reference?.node || !title?.value || !title.node) return;
    const usual = USUAL.get(type);
    if (usual !== undefined && title.value.startsWith(usual)) return;
    const titled = typeInTitle(title.value);
    const name = TYPE_NAMES[type];
    if (titled === undefined) return;
    if (name === undefined || type === titled.type || ISSUES[type]?.includes(titled.type)) return;
    addFinding(c, 'PAR606', title.node, {
      args: { type, name, beginning: titled.name },
      path: title.path,
      related: [relatedTo(reference.node, 'related.document')],
    });
  };
}
