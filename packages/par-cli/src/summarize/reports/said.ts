import type { FileDigest } from '../../check/checked-file';
import { remark } from '../../complain';
import { printable } from '../../terminal/printable';
import { isStreamName } from '../ndjson';
import type { SummarizeCall } from './plan';

/** So many reports that do not count whole are named; where there are more, the reader looks for a cause of them all. */
const MOST = 20;

/** Names reports of which something could not be read, or which belong to nobody. */
export interface Sayer {
  readonly look: (file: string, digest: FileDigest) => void;
  /** How many there were; says how many were not named. */
  readonly end: () => number;
}

export function sayer(call: SummarizeCall): Sayer {
  const { say } = call;
  let count = 0;
  return {
    look: (name, { kept, broken }) => {
      if (kept !== null && broken === null) return;
      count += 1;
      if (count > MOST) return;
      const file = printable(name);
      if (kept === null) {
        const sentence = broken?.sentence;
        remark(
          call,
          sentence ? say('summarize-unplaced.broken', { file, sentence }) : say('summarize-unplaced', { file }),
        );
      } else if (broken !== null) {
        const { line, sentence } = broken;
        // The name of a report in a stream holds its line already.
        const isLine = isStreamName(name.replace(/:\d+$/u, ''));
        remark(
          call,
          isLine ? say('summarize-broken.line', { file, sentence }) : say('summarize-broken', { file, line, sentence }),
        );
      }
    },
    end: () => {
      if (count > MOST) remark(call, say('summarize-more-broken', { count: count - MOST }));
      return count;
    },
  };
}
