import { addFinding } from '../../reading';
import type { Citation } from '../citations';
import type { ReportContext } from '../context';

const BELOW_TEN = /^[1-9][a-z]?$/u;

/** PAR605: a number below ten has a leading zero, Decree 30/2020/NĐ-CP, annex I. Without it, it is read all the same. */
export function leadingZero(c: ReportContext): (citation: Citation) => void {
  return ({ evidence, reference: inForm }) => {
    const { reference } = evidence.fields;
    // The Party writes its numbers without, and with a hyphen behind them.
    if (!inForm || !BELOW_TEN.test(inForm.number) || !reference?.value || !reference.node) return;
    if (reference.value[inForm.number.length] !== '/') return;
    const meant = `0${reference.value}`;
    addFinding(c, 'PAR605', reference.node, {
      args: { meant },
      path: reference.path,
      data: { kind: 'replace', text: meant },
    });
  };
}
