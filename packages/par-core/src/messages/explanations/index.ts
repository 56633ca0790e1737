import { CONSISTENCY } from './consistency';
import { CRITERIA } from './criteria';
import { DIRECTIVES } from './directives';
import { DOCUMENTS } from './documents';
import type { Explanation } from './explanation';
import { NUMBERS } from './numbers';
import { REFERENCES } from './references';
import { SCORES } from './scores';
import { SETTINGS } from './settings';
import { SHAPE } from './shape';
import { TEXT } from './text';
import { TIME } from './time';
import { WORD_FORM } from './word-form';

export { type Basis, basisText } from './basis';
export { type ExampleInLines, type ExampleInWords, type Explanation, WITHIN_WORDS, type Within } from './explanation';

/** Why each code is found and the way out, by code. Large: a program that only checks does not load it. */
export const EXPLANATIONS = {
  ...TEXT,
  ...SHAPE,
  ...REFERENCES,
  ...TIME,
  ...CONSISTENCY,
  ...NUMBERS,
  ...DOCUMENTS,
  ...SCORES,
  ...SETTINGS,
  ...DIRECTIVES,
  ...CRITERIA,
  ...WORD_FORM,
} as const satisfies Readonly<Record<string, Explanation>>;
