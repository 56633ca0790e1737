import type { AnyRead, Language } from '@soctrang/par-core/report';
import type { Scalar } from '@soctrang/par-core/source';
import { fill } from '../../messages/fill';
import { REPORT_PAGE } from '../../messages/report-page';

/** Letters of one text, and of all texts of a page together: more nobody reads beside an editor. */
const MOST_OF_ONE = 8_000;
const MOST_OF_ALL = 300_000;

/** What of the texts of a file is shown; it counts, so that a page has an end. */
export interface Shown {
  /** In one line, without what would turn the text around it. */
  readonly line: (text: string) => string;
  readonly paragraphs: (text: string) => readonly string[];
  /** Whether something was left out. */
  readonly isCut: () => boolean;
  /** That something was left out elsewhere. */
  readonly cut: () => void;
}

/** Letters for as many texts as a page has room for. */
export function shownTexts(most: number = MOST_OF_ALL): Shown {
  let left = most;
  let isCut = false;
  const taken = (text: string): string => {
    const room = Math.min(MOST_OF_ONE, left);
    if (text.length <= room) {
      left -= text.length;
      return text;
    }
    isCut = true;
    left -= room;
    return `${whole(text.slice(0, room))}…`;
  };
  return {
    line: (text) =>
      taken(
        cleaned(text.slice(0, MOST_OF_ONE + 1))
          .replace(/\s+/gu, ' ')
          .trim(),
      ),
    paragraphs: (text) => paragraphsOf(taken(cleaned(text.slice(0, MOST_OF_ONE + 1)))),
    isCut: () => isCut,
    cut() {
      isCut = true;
    },
  };
}

/** Without half of a letter that takes two code units. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text;
}

/** Without controls, and without marks that change the direction of what follows them. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .normalize('NFC');
}

/** A line that begins an item of a list, as people write them: `- `, `+ `, `1. `, `a) `. */
const ITEM = /^\s*(?:[-+*•–]|\p{L}\)|\d{1,3}[.)])\s/u;

/** Lines that belong together as one paragraph: an empty line or an item of a list begins a new one. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join(' '));
    open = [];
  };
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || ITEM.test(line)) close();
    if (trimmed !== '') open.push(trimmed);
  }
  close();
  return paragraphs;
}

/** What is written under a key whose value could not be read; undefined where nothing is. */
export function writtenIn(read: AnyRead | undefined): string | undefined {
  const node: Scalar | null | undefined = read?.kind === 'scalar' ? read.node : undefined;
  return node?.value.trim() ? node.value : undefined;
}

/** What is written, with the remark that it could not be read. */
export function unread(written: string, language: Language): string {
  return fill(REPORT_PAGE.unreadValue, language, { text: written });
}
