import { parseReference, TYPE_NAMES, typeInTitle } from '../../document-reference';
import { addFinding } from '../../reading';
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

/** PAR606: the type in a document's symbol is the one its title begins with. */
export function typeFitsTitle(c: ReportContext): void {
  for (const { fields } of c.evidence) {
    const { reference, title } = fields;
    if (!reference?.value || !reference.node || !title?.value || !title.node) continue;
    const titled = typeInTitle(title.value);
    if (titled === undefined) continue;
    const type = parseReference(reference.value)?.type;
    const name = type === undefined ? undefined : TYPE_NAMES[type];
    // An official letter may be titled by what it sends.
    if (type === undefined || name === undefined || type === titled.type || ISSUES[type]?.includes(titled.type))
      continue;
    addFinding(c, 'PAR606', title.node, {
      args: { type, name, title: titled.name },
      path: title.path,
      related: [relatedTo(reference.node, 'related.document')],
    });
  }
}
