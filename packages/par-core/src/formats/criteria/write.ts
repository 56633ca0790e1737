import type { CriteriaSet } from '../../scoring/model';
import type { Language } from '../vocabulary';
import { yamlOf } from '../write-yaml';
import { CRITERIA_FORMAT } from './format';
import { fileOf } from './writing/file-of';

export interface CriteriaTextOptions {
  /** The vocabulary of the file; `vi` unless told. Texts are written in both languages where they differ. */
  readonly language?: Language;
}

/**
 * A criteria set as the text of a file, `par-criteria/1`: whole, without whatever it was built on. `checkCriteria` reads
 * it back as the same set; numbers come back as the same numbers, texts in Unicode NFC without blanks at their end.
 *
 * @throws RangeError for what a file cannot say: items more than four levels deep, or a rule that asks evidence for not
 * being applicable (`evidence` around `not-applicable`)
 *
 * @example criteriaText(parIndex2021) // 'mẫu: par-criteria/1\nmã: par-index-2021\n…'
 */
export function criteriaText(set: CriteriaSet, { language = 'vi' }: CriteriaTextOptions = {}): string {
  return yamlOf(CRITERIA_FORMAT, fileOf(set), language);
}
