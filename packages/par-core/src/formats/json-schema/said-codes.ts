import type { Bilingual } from '../../directive/model';
import type { Code } from '../codes';

/** How far JSON Schema can say a rule of the checker. Without `except` it says all of it. */
export interface SaidCode {
  readonly code: Code;
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
  { code: 'PAR203' },
  { code: 'PAR207' },
  { code: 'PAR208' },
  { code: 'PAR212' },
  { code: 'PAR301' },
  { code: 'PAR401' },
  { code: 'PAR402' },
  { code: 'PAR404' },
  { code: 'PAR405' },
  { code: 'PAR406' },
  { code: 'PAR407' },
  { code: 'PAR408' },
  { code: 'PAR409' },
  { code: 'PAR410' },
  { code: 'PAR502' },
  { code: 'PAR505' },
  { code: 'PAR601' },
  { code: 'PAR602' },
];
