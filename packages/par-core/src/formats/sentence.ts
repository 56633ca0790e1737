import { fillSentence, type MessageKey, SENTENCES } from '../messages';
import type { Argument, Finding } from './finding';
import type { Language } from './vocabulary';

/** The sentence of a finding in a language. */
export function sentenceOf(finding: Pick<Finding, 'message' | 'args'>, language: Language): string {
  return sentence(finding.message, finding.args, language);
}

/** The sentence of a message key, for places related to a finding. */
export function sentence(key: MessageKey, args: Readonly<Record<string, Argument>>, language: Language): string {
  return fillSentence(SENTENCES[key], args, language);
}
