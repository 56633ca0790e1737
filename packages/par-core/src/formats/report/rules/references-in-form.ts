import { meantReference } from '../../document-reference';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import type { Citation } from '../citations';
import type { ReportContext } from '../context';

/** PAR601: documents are cited as Decree 30/2020/NĐ-CP writes their number and symbol. */
export function referencesInForm(c: ReportContext): (citation: Citation) => void {
  return ({ evidence, reference: inForm }) => {
    const { reference } = evidence.fields;
    if (inForm || !reference?.node || !reference.value) return;
    const { node, path, value } = reference;
    const meant = meantReference(value);
    if (meant === undefined) {
      addFinding(c, 'PAR601', node, { args: { text: quoted(value) }, path });
      return;
    }
    const message = value.replace(/\s+/gu, '') === meant ? 'PAR601.spaces' : 'PAR601.meant';
    addFinding(c, 'PAR601', node, { message, args: { meant }, path, data: { kind: 'replace', text: meant } });
  };
}
