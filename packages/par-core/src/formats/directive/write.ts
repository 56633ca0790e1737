import type { Directive } from '../../directive/model';
import type { Language } from '../vocabulary';
import { yamlOf } from '../write-yaml';
import { DIRECTIVE_FORMAT } from './format';
import { fileOf } from './writing/file-of';

export interface DirectiveTextOptions {
  /** The vocabulary of the file; `vi` unless told. Texts are written in both languages where they differ. */
  readonly language?: Language;
}

/**
 * A directive as the text of a file, `par-directive/1`: where somebody starts who changes a known one into their own.
 * Agencies, groups, documents and systems are named by their ids. `checkDirective` reads it back as the same directive;
 * texts come back in Unicode NFC, without blanks at their end.
 *
 * @example directiveText(soctrang20210924) // 'mẫu: par-directive/1\nmã: soctrang-2021-09-24\n…'
 */
export function directiveText(directive: Directive, { language = 'vi' }: DirectiveTextOptions = {}): string {
  return yamlOf(DIRECTIVE_FORMAT, fileOf(directive), language);
}
