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

/** Codes of a name that stands for something: another number or another first word is another thing. */
const REFERENCES: ReadonlySet<Code> = new Set<Code>(['PAR201', 'PAR202', 'PAR836']);

/**
 * How sure the fix of a finding is, told by its code and what it does; never by a sentence.
 *
 * @param isKey whether a text is a key of the file's format
 */
export function certaintyOf(
  { code }: Pick<Finding, 'code'>,
  data: FixData,
  marked: string,
  isKey: (text: string) => boolean,
): Certainty {
  switch (data.kind) {
    case 'replace':
      if (ALWAYS.has(code)) return 'certain';
      // A word that is still being written is no key that lacks its colon.
      if (code === 'PAR007' && skeleton(marked) !== '') return isKey(marked) ? 'certain' : 'possible';
      return certaintyOfName(code, marked, data.text);
    case 'replace-any': {
      const [only, ...others] = data.texts;
      return only === undefined || others.length > 0 ? 'possible' : certaintyOfName(code, marked, only);
    }
    case 'convert':
      return ALWAYS.has(code) ? 'certain' : 'likely';
    case 'quote':
      return QUOTED.has(code) && !/[\r\n]/u.test(data.text) ? 'certain' : 'likely';
    case 'remove':
      // Of two that are not the same only the author knows which one goes.
      return data.maybe || code === 'PAR106' ? 'possible' : 'likely';
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
    case 'write-out':
    case 'entries-as-items':
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

/** A name for another: nobody's guess where its number or its first word is another. */
function certaintyOfName(code: Code, marked: string, meant: string): Certainty {
  if (SAME_NAME.has(code) && isSameName(marked, meant)) return 'certain';
  const isOther = (part: RegExp): boolean => {
    const [one, other] = [marked, meant].map((text) => part.exec(unaccent(text.normalize('NFC').toLowerCase()))?.[0]);
    return one !== undefined && other !== undefined && one !== other;
  };
  return REFERENCES.has(code) && (isOther(/\d+/u) || isOther(/\p{L}+/u)) ? 'possible' : 'likely';
}

/** Letters and digits, whatever marks, spaces and signs stand on them or between. */
function isSameName(one: string, other: string): boolean {
  return skeleton(one) === skeleton(other);
}

function skeleton(text: string): string {
  return unaccent(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
}
