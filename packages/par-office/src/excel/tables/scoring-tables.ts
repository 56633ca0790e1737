import type { Bilingual } from '@soctrang/par-core/directive';
import { HEADS } from '../../messages/workbook-words';
import type { Table } from './tables';

/** Heads of the scoring sheets that are keys of a report, as the report names them. */
export const SCORE_HEADS = {
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  notApplicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  points: { vi: 'Điểm tự chấm', en: 'Points' },
  appraised: { vi: 'Điểm thẩm định', en: 'Appraised' },
  appraisedAgain: { vi: 'Điểm thẩm định lần 2', en: 'Appraised again' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The sheet of figures, a row for each thing a rule asks for. */
export const FIGURES_TABLE: Table = {
  sheet: 'figures',
  columns: [
    { key: 'item', head: HEADS.id, width: 9, kind: 'id' },
    { key: 'name', head: HEADS.criterion, width: 34, kind: 'shown' },
    { key: 'figure', head: HEADS.figure, width: 30, kind: 'shown' },
    { key: 'part', head: HEADS.part, width: 11, kind: 'id' },
    { key: 'unit', head: HEADS.unit, width: 10, kind: 'shown' },
    { key: 'value', head: HEADS.value, width: 13, kind: 'text' },
    { key: 'numerator', head: SCORE_HEADS.numerator, width: 11, kind: 'count' },
    { key: 'denominator', head: SCORE_HEADS.denominator, width: 11, kind: 'count' },
    { key: 'reported', head: HEADS.reported, width: 15, kind: 'shown' },
    { key: 'used', head: HEADS.used, width: 15, kind: 'shown' },
  ],
};

/** The sheet of scores, a row for each item of the set. */
export const SCORES_TABLE: Table = {
  sheet: 'scores',
  columns: [
    { key: 'item', head: HEADS.id, width: 9, kind: 'id' },
    { key: 'name', head: HEADS.criterion, width: 44, kind: 'shown' },
    { key: 'maximum', head: HEADS.maximum, width: 9, kind: 'shown' },
    { key: 'notApplicable', head: SCORE_HEADS.notApplicable, width: 10, kind: 'choice' },
    { key: 'computed', head: HEADS.computed, width: 11, kind: 'shown' },
    { key: 'points', head: SCORE_HEADS.points, width: 10, kind: 'points' },
    { key: 'appraised', head: SCORE_HEADS.appraised, width: 11, kind: 'points' },
    { key: 'appraisedAgain', head: SCORE_HEADS.appraisedAgain, width: 11, kind: 'points' },
    { key: 'inForce', head: HEADS.inForce, width: 10, kind: 'shown' },
    { key: 'state', head: HEADS.state, width: 20, kind: 'shown' },
    { key: 'explanation', head: SCORE_HEADS.explanation, width: 36, kind: 'text' },
  ],
};
