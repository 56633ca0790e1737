import { unaccent } from '../../directive/unaccent';
import type { Code } from '../codes';
import type { Finding, FixData } from '../finding';
import type { Certainty } from './fix';

/**
 * Codes whose fix writes what the text already means, to whoever reads it: odd spaces, letters that only look right, a
 * text that needs its quotes, a number without its leading zero.
 */
const ALWAYS: ReadonlySet<Code> = new Set<Code>(['PAR009', 'PAR019', 'PAR020', 'PAR605']);

/** Codes whose text may stay in its place once it stands in quotes: nothing else could be meant. */
const QUOTED: ReadonlySet<Code> = new Set<Code>(['PAR010', 'PAR012', 'PAR021']);

/**
 * Codes of which the fix may be no more than other letters of the same name: diacritics, capitals, spaces, points. Where
 * it is, nobody could mean another.
 */
const SAME_NAME: ReadonlySet<Code> = new Set<Code>([
  'PAR007',
  'PAR013',
  'PAR014',
  'PAR101',
  'PAR104',
  'PAR201',
  'PAR203',
  'PAR207',
  'PAR209',
  'PAR216',
  'PAR217',
  'PAR601',
  'PAR810',
  'PAR820',
  'PAR836',
  'PAR878',
  'PAR880',
  'PAR885',
]);

/** How sure the fix of a finding is, told by its code and what it does; never by a sentence. */
export function certaintyOf({ code }: Pick<Finding, 'code'>, data: FixData, marked: string): Certainty {
  switch (data.kind) {
    case 'replace':
      return ALWAYS.has(code) || (SAME_NAME.has(code) && isSameName(marked, data.text)) ? 'certain' : 'likely';
    case 'replace-any': {
      const [only, ...others] = data.texts;
      if (only === undefined || others.length > 0) return 'possible';
      return SAME_NAME.has(code) && isSameName(marked, only) ? 'certain' : 'likely';
    }
    case 'convert':
      return ALWAYS.has(code) ? 'certain' : 'likely';
    case 'quote':
      return QUOTED.has(code) && !/[\r\n]/u.test(data.text) ? 'certain' : 'likely';
    case 'remove':
      return data.maybe ? 'possible' : 'likely';
    case 'conflict':
    case 'any-of':
      return 'possible';
    case 'swap':
    case 'sort':
    case 'insert':
    case 'indent':
    case 'add-keys':
    case 'add-items':
    case 'add-tasks':
    case 'add-entries':
    case 'set':
    case 'close':
    case 'as-list':
    case 'as-text':
    case 'begin':
      return 'likely';
    default: {
      const unknown: never = data;
      return unknown;
    }
  }
}

/** Letters and digits, whatever marks, spaces and signs stand on them or between. */
function isSameName(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

function skeleton(text: string): string {
  return unaccent(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}
