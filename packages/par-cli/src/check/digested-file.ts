import type { Surroundings } from '@soctrang/par-core';
import { extendCalendar } from '@soctrang/par-core/calendar';
import { sentenceOf } from '@soctrang/par-core/report';
import { digestOf } from '@soctrang/par-core/rollup';
import { positionAt } from '@soctrang/par-core/source';
import type { FileCheckOptions } from './check-file';
import type { CheckedFile, NamedText } from './checked-file';
import { countBySeverity } from './severity';

/** A file for a summary over many: what is kept of a report, and nothing of its findings but how many there are. */
export function digestedFile(
  { file, tree, findings, report }: NamedText,
  surroundings: Surroundings,
  { calendar, today, wanted }: FileCheckOptions,
): CheckedFile {
  const { criteriaSets } = surroundings;
  const options = { criteriaSets, calendar: extendCalendar(surroundings.calendar, calendar), today };
  const broken = findings.find(({ code, severity }) => code < 'PAR1' && severity === 'error');
  return {
    file,
    lines: tree.lineStarts.length,
    counts: countBySeverity(findings),
    findings: [],
    ...(report && {
      digest: {
        kept: digestOf({ name: file, report, findings }, options) ?? null,
        broken: broken
          ? { line: positionAt(tree.lineStarts, broken.start).line + 1, sentence: sentenceOf(broken, wanted.language) }
          : null,
      },
    }),
  };
}
