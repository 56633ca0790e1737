import type { OutputInput } from './outputs';

/** The picture, and the summary that it was made from: `par summarize` reads it again, as one more source or as the period before. */
export function summaryJson({ picture, summary }: OutputInput): string {
  return `${JSON.stringify({ ...picture, summary }, null, 2)}\n`;
}
