import type { Io, OutputStream } from '../io';
import type { Say } from '../messages';
import { widthOf } from '../terminal/width';

/** Work that is over sooner needs no bar. */
const PATIENCE = 500;
/** The eye follows no faster. */
const BETWEEN = 100;
const BAR = 24;

/** How far a long work has come, on standard error while a person looks at it; gone when the work is over. */
export interface Progress {
  /** @param done files that are checked */
  readonly reach: (done: number) => void;
  /** A stream whose writing takes the bar away first: it never stands within what is printed. */
  readonly besides: (stream: OutputStream) => OutputStream;
  readonly end: () => void;
}

/** @param total files to be checked */
export function progressOf({ stderr, now }: Pick<Io, 'stderr' | 'now'>, total: number, say: Say): Progress {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write('\r\u001b[K');
    isShown = false;
  };
  return {
    reach: (done) => {
      const time = now();
      if (!stderr.live || time - start < PATIENCE || time - last < BETWEEN) return;
      last = time;
      isShown = true;
      stderr.write(`\r\u001b[K${barLine(done, total, stderr.columns, say)}`);
    },
    besides: (stream) => ({
      ...stream,
      write: (text) => {
        clear();
        stream.write(text);
      },
    }),
    end: clear,
  };
}

/** `██████░░░░░░ Đã kiểm tra 412/1000 tệp`, without the bar where the terminal is too narrow. */
function barLine(done: number, total: number, columns: number, say: Say): string {
  const filled = Math.floor((BAR * done) / Math.max(1, total));
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const text = say('progress', { done, total });
  return BAR + 1 + widthOf(text) < columns ? `${bar} ${text}` : text;
}
