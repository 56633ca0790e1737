import type { Bilingual } from '../../../directive/model';
import type { Language } from '../../vocabulary';
import { nameIn } from '../../vocabulary';
import { CRITERIA_SET } from '../vocabulary';
import { criteriaText } from '../write';
import { ON_ITEMS, ON_KEYS } from './comments';
import { templateSet } from './set';

/** A line that begins an item: its mark, and its id. */
const ITEM = /^( *)- (?:mã|id): "?([\d.]+)"?$/u;
const KEY = /^([^\s:][^:]*):/u;

export interface CriteriaTemplateOptions {
  /** The id of the set; `mau-bo-tieu-chi` or `criteria-template` unless told. */
  readonly id?: string | undefined;
}

/**
 * The complete template of a criteria set as the text of a file: every kind of rule, each with what it means above it.
 * All its numbers are invented, and it says so.
 *
 * @example criteriaTemplate('vi') // '# ĐÂY LÀ MẪU. …\nmẫu: par-criteria/1\n…'
 */
export function criteriaTemplate(language: Language, { id: named }: CriteriaTemplateOptions = {}): string {
  const terms = Object.entries(CRITERIA_SET);
  const keyNamed = (name: string): string | undefined =>
    terms.find(([key, term]) => nameIn(language, key, term) === name)?.[0];
  const set = templateSet(language);
  const lines = criteriaText(named === undefined ? set : { ...set, id: named }, { language }).split('\n');
  return lines
    .flatMap((line) => {
      const [, indent = '', id] = ITEM.exec(line) ?? [];
      const [, name] = KEY.exec(line) ?? [];
      const key = name === undefined ? undefined : keyNamed(name);
      const comments = (id === undefined ? ON_KEYS[key ?? ''] : ON_ITEMS[id]) ?? [];
      return [...comments.map((comment: Bilingual) => `${indent}# ${comment[language]}`), line];
    })
    .join('\n');
}
