import type { AssessedComponent, Assessment } from '@soctrang/par-core/report';
import type { ScoredItem } from '@soctrang/par-core/scoring';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import type { ReportDocument } from '../open-document';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import { provenanceOf } from '../written-set';
import { behindColon, type Hint, type HintContext, isAsked } from './hint';

type Words = Pick<Hint, 'label' | 'tooltip'>;

/** Points of their maximum behind each key of a self-assessment, and the total behind the key of them all. */
export function reportPointHints(c: HintContext, { checked: { report, assessment } }: ReportDocument): readonly Hint[] {
  const part = report?.fields.selfAssessment;
  if (part === undefined || assessment === undefined) return [];
  const hints: Hint[] = [];
  const { key } = part;
  if (key && isAsked(c, key)) {
    hints.push({ kind: 'points', at: behindColon(c.tree, key.end), ...totalWords(c, assessment) });
  }
  for (const component of assessment.components) {
    if (!isAsked(c, component.key)) continue;
    const words = componentWords(c, assessment, component);
    if (words) hints.push({ kind: 'points', at: behindColon(c.tree, component.key.end), ...words });
  }
  return hints;
}

function totalWords({ language }: HintContext, { scored, set }: Assessment): Words {
  const { points, counted, index, missing, notApplicable, failed } = scored().total;
  const printed = (value: Parameters<typeof printedNumber>[0]): string => printedNumber(value, language, set.rounding);
  const share = index ? ` (${printed(index)}%)` : '';
  const counts = (message: 'open' | 'leftOut', count: number): readonly string[] =>
    count === 0 ? [] : [fill(INLAY_HINTS[count === 1 ? (`${message}.one` as const) : message], language, { count })];
  const sentences = [
    ...counts('open', missing + failed),
    ...counts('leftOut', notApplicable),
    fill(INLAY_HINTS.bySet, language, { set: set.name[language] }),
    fill(INLAY_HINTS.numbersFrom, language, { provenance: provenanceText(set.provenance, language) }),
  ];
  return { label: `${printed(points)}/${printed(counted)}${share}`, tooltip: sentences.join(' ') };
}

function componentWords(
  { language }: HintContext,
  { scored, set, compiled }: Assessment,
  { item }: AssessedComponent,
): Words | undefined {
  const found: ScoredItem | undefined = item && scored().item(item.item.id);
  if (found === undefined || item === undefined) return undefined;
  const maximum = printedNumber(found.maximum, language, set.rounding);
  const provenance = provenanceText(provenanceOf(item, compiled), language);
  const tooltip = (state: string): string =>
    `${item.item.name[language]}: ${state}\n\n${fill(INLAY_HINTS.maximumFrom, language, { maximum, provenance })}`;
  switch (found.status) {
    case undefined: // a whole group has its own finding
      return undefined;
    case 'missing':
      return { label: `–/${maximum}`, tooltip: tooltip(INLAY_HINTS.missing[language]) };
    case 'failed':
      return { label: `?/${maximum}`, tooltip: tooltip(INLAY_HINTS.failed[language]) };
    case 'not-applicable':
      return { label: INLAY_HINTS.notApplicable[language], tooltip: item.item.name[language] };
    case 'scored': {
      const stage = INLAY_HINTS[found.stage ?? 'computed'][language];
      return { label: `${printedNumber(found.points, language, set.rounding)}/${maximum}`, tooltip: tooltip(stage) };
    }
    default: {
      const unknown: never = found.status;
      return unknown;
    }
  }
}
