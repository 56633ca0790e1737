import { wrap } from './wrap';

/** What an entry of a list begins with. */
const MARK = '- ';

/** A text in lines of a width, its own lines kept apart; what follows the first line of an entry stands under its text. */
export function wrapList(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith(MARK)) return wrap(line, width);
    return wrap(line.slice(MARK.length), width - MARK.length).map(
      (part, at) => (at === 0 ? MARK : ' '.repeat(MARK.length)) + part,
    );
  });
}
