import type { Bilingual, Language } from '@soctrang/par-language-server';
import { window, workspace } from 'vscode';

/** The language of everything said at run time, by `par.language` of the file in front: Vietnamese unless English is set. */
export function languageInUse(): Language {
  const configured = workspace.getConfiguration('par', window.activeTextEditor?.document.uri).get('language');
  return configured === 'en' ? 'en' : 'vi';
}

/**
 * A sentence in the language of now, with what stands between braces put in.
 *
 * @example say({ vi: 'Đã thêm {count} nhiệm vụ', en: 'Added {count} tasks' }, { count: 3 }) // 'Đã thêm 3 nhiệm vụ'
 */
export function say(sentence: Bilingual, given: Readonly<Record<string, string | number>> = {}): string {
  return sentence[languageInUse()].replace(/\{(\w+)\}/gu, (whole, name: string) => String(given[name] ?? whole));
}
