import { type Finding, type Severity, sentenceOf } from '@soctrang/par-core/report';
import { PAGES } from '../../messages/pages';
import type { ReportDocument } from '../open-document';
import { atSpan, type PageContext, say, sayCount, uniqueKeys } from './context';
import type { Item, Part } from './page';

type FindingsContext = Pick<PageContext, 'language' | 'shown'> & { readonly document: ReportDocument };

/** The gravest first. */
const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[];

/** As many as are read at a glance; the editor's own panel lists them all. */
const MOST = 12;

/** What was found, the gravest first. */
export function findingsPart(c: FindingsContext): Part {
  const { findings } = c.document.checked;
  const first = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity)).slice(0, MOST);
  const key = uniqueKeys();
  const items = first.map((finding): Item => {
    const { code, severity } = finding;
    return {
      key: key(`finding/${code}`),
      badge: { sign: severity, text: PAGES[severity][c.language] },
      id: code,
      text: c.shown.line(sentenceOf(finding, c.language)),
      ...atSpan(c, finding),
      again: true,
    };
  });
  const more = findings.length - items.length;
  return {
    key: 'findings',
    heading: say(c, 'findings'),
    aside: findings.length === 0 ? say(c, 'noFindings') : countWords(c, findings),
    blocks:
      items.length === 0
        ? []
        : [{ kind: 'list', key: 'findings/list', items, ...(more > 0 && { more: say(c, 'more', { count: more }) }) }],
  };
}

/** `2 lỗi, 1 cảnh báo`: what there is none of is not named. */
function countWords(c: FindingsContext, findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [sayCount(c, `count.${severity}`, count)];
  }).join(', ');
}
