import { CONSISTENCY } from './consistency';
import { CRITERIA } from './criteria';
import { DIRECTIVES } from './directives';
import { DOCUMENTS } from './documents';
import { NUMBERS } from './numbers';
import { REFERENCES } from './references';
import { RELATED } from './related';
import { SCORES } from './scores';
import { SETTINGS } from './settings';
import { SHAPE } from './shape';
import { TEXT } from './text';
import { TIME } from './time';

/** The sentences of all findings, by `CODE` or `CODE.variant`. */
export const SENTENCES = {
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
  ...RELATED,
} as const;

export type MessageKey = keyof typeof SENTENCES;

export { fillSentence } from './sentence';
