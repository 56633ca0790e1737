import { SEVERITY_NAMES } from '@soctrang/par-core/rollup';
import { type SummaryTable, type TableContext, type Tone, text, whole } from './table';

const TONES: Readonly<Record<string, Tone>> = { error: 'bad', warning: 'fair' };

/** What the check has found in all reports, by code. */
export function findingsTable({ picture, language, say }: TableContext): SummaryTable {
  return {
    id: 'findings',
    title: say('findings'),
    notes: [],
    columns: [
      { title: say('code') },
      { title: say('meaning') },
      { title: say('severity') },
      { title: say('times'), align: 'right' },
      { title: say('inReports'), align: 'right' },
    ],
    rows: picture.findings.map(({ code, title, severity, count, reports }) => {
      const tone = TONES[severity];
      return [
        text(code),
        text(title[language]),
        text(SEVERITY_NAMES[severity][language], tone && { tone }),
        whole(count, language),
        whole(reports, language),
      ];
    }),
  };
}
