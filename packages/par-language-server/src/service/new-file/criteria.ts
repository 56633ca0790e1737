import { asJson, CRITERIA_FORMAT, criteriaExtension, criteriaTemplate } from '@soctrang/par-core';
import { criteriaSetNamed } from '../around';
import { isRefusal } from '../refusal';
import type { NewFile, NewFileParams, Refusal } from '../requests';
import { freeName } from './file-name';
import type { NewFileOptions } from './options';

/** A new criteria set: the worked template, or one that takes another over and changes it. */
export function newCriteriaFile(
  { base: named, syntax = 'yaml' }: Extract<NewFileParams, { readonly kind: 'criteria' }>,
  { around, language, taken }: NewFileOptions,
): NewFile | Refusal {
  const ending = `.par-criteria.${syntax}`;
  const base = named === undefined ? undefined : criteriaSetNamed(named, around, language);
  if (base !== undefined && isRefusal(base)) return base;
  const usual = language === 'vi' ? 'bo-tieu-chi' : 'criteria-set';
  // Two sets of one id are a finding: the number of the file's name is that of the id, and neither may be taken.
  const ids = [...around.criteriaSets, ...around.brokenFiles].flatMap(({ id }) => (id ? [`${id}${ending}`] : []));
  const name = freeName(base ? `${base.id}-${language === 'vi' ? 'rieng' : 'own'}` : usual, ending, [...taken, ...ids]);
  const id = name.slice(0, -ending.length);
  const yaml = base ? criteriaExtension(base, { id, language }) : criteriaTemplate(language, { id });
  return { name, text: syntax === 'json' ? asJson(yaml, CRITERIA_FORMAT) : yaml };
}
