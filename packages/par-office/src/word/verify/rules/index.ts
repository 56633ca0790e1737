import { grounds, recipients, signing } from './closing';
import { appendices, language, traces } from './file';
import { fonts, sizes, styles } from './letters';
import { numbersOfParts } from './numbers-of-parts';
import { page } from './page';
import { pageNumber } from './page-number';
import { alignment, firstLines, spacing } from './paragraphs';
import { order, presence } from './presence';
import type { FormRule } from './rule';
import { rules } from './rule-below';
import { dateForm, fixedWords, numberForm } from './wording';

/** Everything that the form of a document is held against. */
export const FORM_RULES: readonly FormRule[] = [
  page,
  pageNumber,
  presence,
  order,
  fixedWords,
  numberForm,
  dateForm,
  rules,
  fonts,
  sizes,
  styles,
  alignment,
  firstLines,
  spacing,
  numbersOfParts,
  signing,
  recipients,
  grounds,
  appendices,
  language,
  traces,
];
