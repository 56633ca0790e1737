import type { Scalar } from '../../../source/tree';
import { parseReference } from '../../document-reference';
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
