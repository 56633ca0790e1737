/** A directive in a file, `par-directive/1`: read, checked, written. */
export type { CheckedText } from '../format-definition';
export { type CheckDirectiveOptions, type CheckedDirective, checkDirective } from './check';
export { type CheckDirectivesOptions, checkDirectives, type DirectiveText } from './check-files';
export { DEADLINE_KIND } from './deadline-terms';
export { DIRECTIVE_FORMAT, DIRECTIVE_PARTS } from './format';
export { type DirectiveFile, directive as directiveSchema } from './schema';
export { type DirectiveTemplateOptions, directiveTemplate } from './template';
export { type DirectiveTextOptions, directiveText } from './write';
