import { dateOf, dateText } from '../../dates';
import { parseReference } from '../../document-reference';
import { quoted } from '../../quoted';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import type { DirectiveContext } from '../described';

/** PAR601: numbers and symbols are written as Decree 30/2020/NĐ-CP does, the directive's own and those it cites. */
export function documentsInForm(c: DirectiveContext): void {
  checkReference(c, c.file.fields.reference);
  for (const { fields } of c.file.fields.documents?.items ?? []) checkReference(c, fields.reference);
}

function checkReference(c: DirectiveContext, reference: ReadScalar<string> | undefined): void {
  const { value, node, path = '' } = reference ?? {};
  if (!value || !node || parseReference(value)) return;
  const meant = value.replace(/\s+/gu, '');
  if (value.length <= 60 && parseReference(meant)) {
    const data = { kind: 'replace', text: meant } as const;
    addFinding(c, 'PAR601', node, { message: 'PAR601.spaces', args: { meant }, path, data });
  } else addFinding(c, 'PAR601', node, { args: { text: quoted(value) }, path });
}

/** PAR843: a directive cites what was there before it. */
export function documentsBeforeDirective(c: DirectiveContext): void {
  const issued = dateOf(c.file.fields.date);
  if (issued === undefined) return;
  for (const { value, read } of c.documents) {
    const { date } = read.fields;
    if (!date?.node || value.date <= issued) continue;
    const args = { reference: value.reference, date: dateText(value.date), directive: dateText(issued) };
    addFinding(c, 'PAR843', date.node, { args, path: date.path });
  }
}
