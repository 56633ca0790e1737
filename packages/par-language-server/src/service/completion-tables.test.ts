import { describe, expect, it } from 'vitest';
import { completionTables } from '../../test/completion-cases';
import { completeAt } from '../../test/cursor';

const OPTIONS = { language: 'vi', snippets: true } as const;

/** The harness marks its cursor with a bar, and a bar of the text with a broken one. */
const barred = (text: string): string => text.replaceAll('|', '¦').replace('▮', '|');

describe.each(completionTables())('the shared cases of $name', ({ cases }) => {
  it.each(cases)('$title', ({ file, today, before, label, after }) => {
    expect(completeAt(barred(before), file, OPTIONS, today).choose(label)).toBe(barred(after));
  });
});
