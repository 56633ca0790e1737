import { parseReference } from '../../document-reference';
import { addFinding } from '../../reading';
import type { ReportContext } from '../context';

/** PAR605: a number below ten has a leading zero, Decree 30/2020/NĐ-CP, annex I. Without it, it is read all the same. */
export function leadingZero(c: ReportContext): void {
  for (const { fields } of c.evidence) {
    const { reference } = fields;
    if (!reference?.value || !reference.node || !/^[1-9][a-z]?\//u.test(reference.value)) continue;
    if (parseReference(reference.value) === undefined) continue;
    const meant = `0${reference.value}`;
    addFinding(c, 'PAR605', reference.node, {
      args: { meant },
      path: reference.path,
      data: { kind: 'replace', text: meant },
    });
  }
}
