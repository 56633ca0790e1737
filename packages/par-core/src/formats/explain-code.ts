import type { Bilingual } from '../directive/model';
import { SENTENCES } from '../messages';
import { EXPLANATIONS, type Explanation } from '../messages/explanations';
import { REASONS, WITHOUT_FIX } from '../messages/without-fix';
import { isOfOfficeFile } from './code-families';
import { CODES, type Code } from './codes';
import type { Severity } from './finding';

export {
  type Basis,
  basisText,
  type ExampleInLines,
  type ExampleInWords,
  WITHIN_WORDS,
  type Within,
} from '../messages/explanations';
export { CODE_FAMILIES, type CodeFamily, codePage, codesInOrder, familyOf, isOfOfficeFile } from './code-families';
export { CODES, type Code, isCode } from './codes';
export { type ExampleFile, embedExample } from './example-file';
export { type MarkedLine, markedLines, SHOWN_FOR_UNSEEN } from './marked-lines';

/** All there is to say of a code of findings (mã phát hiện). */
export type ExplainedCode = Explanation & {
  readonly code: Code;
  readonly title: Bilingual;
  /** Unless a configuration says otherwise. */
  readonly severity: Severity;
  /**
   * What it may say, with `{names}` where something of the file stands. Of PAR9xx nothing here: who reads files of Word
   * and Excel keeps those sentences (`officeSentences` of `@soctrang/par-office/messages`).
   */
  readonly sentences: readonly Bilingual[];
};

/**
 * What a code of findings means, why it is found and the way out, what it looks like wrong and right, and on what
 * ground (`basisText` says it in words; `embedExample` puts the lines into a file that can be checked). The explanations are large: they come with the
 * subpath `/codes` alone.
 *
 * @example explainCode('PAR301').title.vi // 'Ngày không có thật'
 */
export function explainCode(code: Code): ExplainedCode {
  const sentences = Object.entries(SENTENCES).flatMap(([key, sentence]) =>
    key === code || key.startsWith(`${code}.`) ? [sentence] : [],
  );
  const { title, severity } = CODES[code];
  const explanation: Explanation = EXPLANATIONS[code];
  return { code, title, severity, sentences, ...explanation };
}

/**
 * Why the findings of a code have no quick fix; undefined where they have one, as far as it can be told what is meant.
 *
 * @example whyWithoutFix('PAR504')?.vi // 'có thể đúng như vậy: cần xem lại, không cần sửa chữ'
 * @example whyWithoutFix('PAR101') // undefined
 */
export function whyWithoutFix(code: Code): Bilingual | undefined {
  if (isOfOfficeFile(code)) return REASONS.office;
  const reasons: Partial<Readonly<Record<Code, keyof typeof REASONS>>> = WITHOUT_FIX;
  const reason = reasons[code];
  return reason && REASONS[reason];
}
