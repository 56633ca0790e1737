import { fillSentence } from '../../messages';
import { FIX_TITLES } from '../../messages/fixes';
import type { Language } from '../vocabulary';
import type { Fix } from './fix';

/** What a fix does, in a language: the title of a quick fix in an editor. */
export function fixTitle(fix: Pick<Fix, 'title' | 'args'>, language: Language): string {
  return fillSentence(FIX_TITLES[fix.title], fix.args, language);
}
