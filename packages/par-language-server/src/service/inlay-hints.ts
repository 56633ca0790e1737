import type { Directive } from '@soctrang/par-core/directive';
import type { AssessedComponent, Assessment, Language, ReadObject, Report } from '@soctrang/par-core/report';
import { multiply, type Rational, rational, type ScoredItem, toDecimal } from '@soctrang/par-core/scoring';
import { positionAt, type SourceTree } from '@soctrang/par-core/source';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { INLAY_HINTS } from '../messages/inlay-hints';
import type { OpenDocument } from './open-document';

/** A hint at an offset of the text. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip?: string;
}

/**
 * What an editor shows between the letters of a report: the points of each component of its self-assessment of their
 * maximum, the total and the index beside its key, and the rate behind the denominator of an indicator.
 *
 * @param range what is on the screen; hints in other lines are left out
 * @param language the language of the words and the numbers, whatever the vocabulary of the file
 */
export function inlayHintsOf(document: OpenDocument, range: Range, language: Language): InlayHint[] {
  if (document.kind !== 'report') return [];
  const { tree, report, directive, assessment } = document.checked;
  if (report === undefined) return [];
  const scores = assessment ? scoreHints(tree, report, assessment, language) : [];
  return [...rateHints(report, directive, language), ...scores]
    .map(({ at, label, tooltip }) => ({
      position: positionAt(tree.lineStarts, at),
      label,
      paddingLeft: true,
      ...(tooltip && { tooltip }),
    }))
    .filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
}

/** `= 80,85%` behind a denominator. */
function rateHints(report: ReadObject<Report>, directive: Directive | undefined, language: Language): readonly Hint[] {
  const percents = new Set(directive?.indicators.filter(({ unit }) => unit === 'percent').map(({ id }) => id));
  return (report.fields.indicators?.entries ?? []).flatMap(({ id, value }) => {
    const { numerator, denominator } = value.fields;
    if (!percents.has(id) || numerator?.value === undefined || !denominator?.value || !denominator.node) return [];
    const rate = multiply(rational(`${numerator.value}/${denominator.value}`), rational(100));
    return [{ at: denominator.node.end, label: `= ${printed(rate, language)}%` }];
  });
}

/** Points of their maximum behind each key, and the total behind the key of them all. */
function scoreHints(
  tree: SourceTree,
  report: ReadObject<Report>,
  assessment: Assessment,
  language: Language,
): readonly Hint[] {
  const hints: Hint[] = [];
  const { key } = report.fields.selfAssessment ?? {};
  if (key) hints.push({ at: behindColon(tree, key.end), ...totalHint(assessment, language) });
  for (const component of assessment.components) {
    const hint = componentHint(assessment, component, language);
    if (hint) hints.push({ at: behindColon(tree, component.key.end), ...hint });
  }
  return hints;
}

type Words = Omit<Hint, 'at'>;

function totalHint({ scored }: Assessment, language: Language): Words {
  const { points, counted, index, missing, notApplicable, failed } = scored().total;
  const share = index ? ` (${printed(index, language)}%)` : '';
  const words = (message: 'open' | 'leftOut', count: number): readonly string[] =>
    count === 0 ? [] : [INLAY_HINTS[message][language].replace('{count}', String(count))];
  const tooltip = [...words('open', missing + failed), ...words('leftOut', notApplicable)].join(' ');
  return { label: `${printed(points, language)}/${printed(counted, language)}${share}`, ...(tooltip && { tooltip }) };
}

function componentHint({ scored }: Assessment, { item }: AssessedComponent, language: Language): Words | undefined {
  const found: ScoredItem | undefined = item && scored().item(item.item.id);
  if (found === undefined || item === undefined) return undefined;
  const name = item.item.name[language];
  const maximum = printed(found.maximum, language);
  switch (found.status) {
    case undefined: // a whole group has its own finding
      return undefined;
    case 'missing':
      return { label: `–/${maximum}`, tooltip: `${name}: ${INLAY_HINTS.missing[language]}` };
    case 'failed':
      return { label: `?/${maximum}`, tooltip: `${name}: ${INLAY_HINTS.failed[language]}` };
    case 'not-applicable':
      return { label: INLAY_HINTS.notApplicable[language], tooltip: name };
    case 'scored': {
      const stage = INLAY_HINTS[found.stage ?? 'computed'][language];
      return { label: `${printed(found.points, language)}/${maximum}`, tooltip: `${name}: ${stage}` };
    }
    default: {
      const unknown: never = found.status;
      return unknown;
    }
  }
}

/** Behind the colon of a key, where its value begins: between the two it would tear them apart. */
function behindColon({ text }: SourceTree, keyEnd: number): number {
  const colon = /^[ \t]*:/u.exec(text.slice(keyEnd, keyEnd + 20));
  return keyEnd + (colon?.[0].length ?? 0);
}

/** A number with at most two decimals, rounded once. */
function printed(value: Rational, language: Language): string {
  const text = toDecimal(value).replace(/\.00$|(?<=\.\d)0$/u, '');
  return language === 'vi' ? text.replace('.', ',') : text;
}
