import { asJson, DIRECTIVE_FORMAT, directiveTemplate } from '@soctrang/par-core';
import type { NewFile, NewFileParams } from '../requests';
import { freeName } from './file-name';
import type { NewFileOptions } from './options';

/** A new directive: the worked template. */
export function newDirectiveFile(
  { syntax = 'yaml' }: Extract<NewFileParams, { readonly kind: 'directive' }>,
  { around, language, taken }: NewFileOptions,
): NewFile {
  const ending = `.par-directive.${syntax}`;
  const ids = [...around.directives, ...around.brokenFiles].flatMap(({ id }) => (id ? [`${id}${ending}`] : []));
  const usual = language === 'vi' ? 'van-ban-chi-dao' : 'directive';
  const name = freeName(usual, ending, [...taken, ...ids]);
  const yaml = directiveTemplate(language, { id: name.slice(0, -ending.length) });
  return { name, text: syntax === 'json' ? asJson(yaml, DIRECTIVE_FORMAT) : yaml };
}
