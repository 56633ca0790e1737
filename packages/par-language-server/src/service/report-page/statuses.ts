import { REPORT_PARTS, type Status } from '@soctrang/par-core/report';
import { capitalised, termName } from '../hover/words';
import { type PageContext, say } from './context';
import type { Badge } from './page';
import { unread, writtenIn } from './shown-text';

/** The state of a task or of an obligation; of one that could not be read, what is written. */
export function statusBadge(
  c: PageContext,
  read: ({ readonly value: Status | undefined } & Parameters<typeof writtenIn>[0]) | undefined,
): Badge {
  if (read?.value !== undefined) return { sign: read.value, text: statusWords(c, read.value) };
  const written = writtenIn(read);
  return {
    sign: 'unclear',
    text: written === undefined ? say(c, 'noStatus') : unread(c.shown.line(written), c.language),
  };
}

export function statusWords({ language }: Pick<PageContext, 'language'>, status: Status): string {
  return capitalised(termName(REPORT_PARTS.status.terms, status, language));
}
