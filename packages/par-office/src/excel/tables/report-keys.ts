import { REPORT_PARTS, type Vocabulary } from '@soctrang/par-core/report';
import type { CellKind } from './tables';

/** A key of the head of a report, which a row of the sheet holds. */
export interface ReportKey {
  /** Where it stands in the report: `document.signer.name`. */
  readonly path: readonly string[];
  readonly kind: Exclude<CellKind, 'id' | 'shown' | 'percent' | 'rate' | 'points'> | 'lines';
  readonly terms: Vocabulary;
  readonly choices?: Vocabulary;
}

const { report, document, signer, selfAssessment, authority } = REPORT_PARTS;

const inReport = (key: string, kind: ReportKey['kind'] = 'text'): ReportKey => ({
  path: [key],
  kind,
  terms: report.terms,
});
const inDocument = (key: string, kind: ReportKey['kind'] = 'text'): ReportKey => ({
  path: ['document', key],
  kind,
  terms: document.terms,
});
const inSigner = (key: string): ReportKey => ({ path: ['document', 'signer', key], kind: 'text', terms: signer.terms });

/** The keys in the order of the sheet. Directive and criteria set stand there to be read, not to be typed. */
export const REPORT_KEYS: readonly ReportKey[] = [
  inReport('directive'),
  { path: ['selfAssessment', 'criteriaSet'], kind: 'text', terms: selfAssessment.terms },
  inReport('agency'),
  inReport('period'),
  inDocument('number', 'count'),
  inDocument('symbol'),
  inDocument('date', 'date'),
  inDocument('place'),
  inDocument('parent'),
  inDocument('to'),
  inDocument('subject'),
  { ...inSigner('authority'), kind: 'choice', choices: authority.terms },
  inSigner('title'),
  inSigner('name'),
  inDocument('recipients', 'lines'),
  inDocument('drafter'),
  inReport('overview'),
  inReport('difficulties'),
  inReport('nextSteps'),
  inReport('proposals'),
];

export const keyText = ({ path }: ReportKey): string => path.join('.');

/** What the workbook says of itself, in a row of its own. */
export const VERSION_KEY = 'workbook';
export const WORKBOOK_FORMAT = 'par-workbook/1';
