import type { Bilingual } from '../../directive/model';
import type { Code } from '../codes';
import type { SchemaKind } from './formats';

/** How far JSON Schema can say a rule of the checker. */
export interface SaidCode {
  readonly code: Code;
  /** The only kind of file in which it is said; in every kind unless told. */
  readonly only?: SchemaKind;
  /** What it does not say of it. */
  readonly except?: Bilingual;
}

/**
 * The codes that an editor with only JSON Schema finds too: errors of ours make a file invalid, warnings of ours are
 * advice. All others need the text itself, arithmetic, a calendar, several files or the list of agencies.
 */
export const SAID_CODES: readonly SaidCode[] = [
  { code: 'PAR101' },
  { code: 'PAR102' },
  { code: 'PAR103' },
  { code: 'PAR104' },
  {
    code: 'PAR105',
    except: {
      vi: 'số nguyên ghi có phần lẻ mà không đặt trong dấu nháy (1.250 và 1.25 là một số)',
      en: 'a whole number with a fraction, not in quotes (1.250 and 1.25 are one number)',
    },
  },
  {
    code: 'PAR106',
    except: {
      vi: 'cùng một tên ghi hai lần: phần mềm soạn thảo tự nêu, chương trình kiểm tra lược đồ thì không',
      en: 'one name given twice: editors say so of themselves, validators do not',
    },
  },
  { code: 'PAR107' },
  { code: 'PAR108' },
  { code: 'PAR109' },
  { code: 'PAR110' },
  { code: 'PAR111' },
  { code: 'PAR203', only: 'report' },
  { code: 'PAR207', only: 'report' },
  { code: 'PAR208', only: 'report' },
  { code: 'PAR212', only: 'report' },
  { code: 'PAR301' },
  { code: 'PAR401', only: 'report' },
  { code: 'PAR402', only: 'report' },
  { code: 'PAR404', only: 'report' },
  { code: 'PAR405', only: 'report' },
  { code: 'PAR406', only: 'report' },
  { code: 'PAR407', only: 'report' },
  { code: 'PAR408', only: 'report' },
  { code: 'PAR409', only: 'report' },
  { code: 'PAR410', only: 'report' },
  { code: 'PAR502', only: 'report' },
  { code: 'PAR505', only: 'report' },
  { code: 'PAR601', only: 'report' },
  { code: 'PAR602', only: 'report' },
];

/** The codes that the schema of a kind of file can say. */
export function codesSaidOf(kind: SchemaKind): ReadonlySet<Code> {
  return new Set(SAID_CODES.filter(({ only }) => only === undefined || only === kind).map(({ code }) => code));
}
