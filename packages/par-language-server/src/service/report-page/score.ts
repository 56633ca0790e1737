import type { ReportScore } from '@soctrang/par-core/report';
import {
  type CompiledItem,
  compare,
  type Rational,
  rational,
  type ScoredItem,
  subtract,
  toNumber,
} from '@soctrang/par-core/scoring';
import { CODE_LENSES } from '../../messages/code-lenses';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import { SYMBOLS } from '../../messages/symbols';
import { inOneLine } from '../code-lenses/lens';
import { capitalised } from '../hover/words';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import { provenanceOf } from '../written-set';
import { at, type PageContext, say } from './context';
import type { Badge, Block, Item, MeterBlock, Part } from './page';
import { writtenIn } from './shown-text';

/** The points by area, what is missing to the maximum, and where the numbers of the set come from. */
export function scorePart(c: PageContext): Part | undefined {
  const { scored } = c;
  if (scored === undefined) return undefined;
  const { score, set, compiled } = scored;
  const total = score.total;
  return {
    key: 'score',
    heading: say(c, 'score'),
    ...(total.provisional && { badge: { sign: 'in-progress' as const, text: say(c, 'provisional') } }),
    blocks: [
      {
        ...meter(c, scored, 'score/total', say(c, 'total'), total),
        notes: [
          indexWords(c, scored),
          missingWords(c, scored, total),
          fill(INLAY_HINTS.bySet, c.language, { set: set.name[c.language] }),
          `${say(c, 'provenance', { provenance: provenanceText(set.provenance, c.language) })}.`,
        ].filter((note) => note !== ''),
        ...at(c, c.report.fields.selfAssessment),
      },
    ],
    parts: score.areas().map((area) => areaPart(c, scored, compiled.item(area.id), area)),
    ...at(c, c.report.fields.selfAssessment),
  };
}

/** `Chỉ số 80,15% · xếp loại Tốt`; without the group while points are still to come. */
function indexWords(c: PageContext, { score, set }: ReportScore): string {
  const { index, provisional } = score.total;
  const words = [
    index && fill(CODE_LENSES.index, c.language, { index: printedNumber(index, c.language, set.rounding) }),
    score.group !== undefined && !provisional ? fill(CODE_LENSES.group, c.language, { group: score.group }) : undefined,
  ];
  return capitalised(inOneLine(words));
}

type Points = Pick<ScoredItem, 'points' | 'counted' | 'open'>;

function areaPart(
  c: PageContext,
  scored: ReportScore,
  area: CompiledItem | undefined,
  points: Points & { readonly id: string },
): Part {
  const name = area?.item.name[c.language] ?? points.id;
  const own = area && provenanceOf(area, scored.compiled);
  const blocks: readonly Block[] = [
    {
      ...meter(c, scored, `area/${points.id}/points`, name, points),
      notes: [
        missingWords(c, scored, points),
        // What the set says of all its numbers stands above.
        ...(own && own !== scored.set.provenance
          ? [`${say(c, 'provenance', { provenance: provenanceText(own, c.language) })}.`]
          : []),
      ],
    },
    { kind: 'list', key: `area/${points.id}/components`, items: componentsOf(c, scored, area) },
  ];
  return { key: `area/${points.id}`, id: points.id, heading: name, blocks };
}

function meter(
  c: PageContext,
  { set }: ReportScore,
  key: string,
  label: string,
  points: Points,
): Omit<MeterBlock, 'notes'> {
  const printed = (value: Rational): string => printedNumber(value, c.language, set.rounding);
  return {
    kind: 'meter',
    key,
    label,
    value: fill(SYMBOLS.points, c.language, { points: printed(points.points), maximum: printed(points.counted) }),
    ...shares(points),
    marks: [],
  };
}

function shares({ points, counted, open }: Points): { readonly share?: number; readonly open?: number } {
  const whole = toNumber(counted);
  if (!(whole > 0)) return {};
  const share = (value: Rational): number => Math.max(0, Math.min(1, toNumber(value) / whole));
  return { share: share(points), ...(toNumber(open) > 0 && { open: share(open) }) };
}

/** What is missing to the maximum, and how much of it only waits for figures. */
function missingWords(c: PageContext, { set }: ReportScore, { points, counted, open }: Points): string {
  const missing = subtract(counted, points);
  if (compare(missing, rational(0)) <= 0) return say(c, 'full');
  const words = say(c, 'missingPoints', { points: printedNumber(missing, c.language, set.rounding) });
  if (compare(open, rational(0)) <= 0) return words;
  return `${words}, ${say(c, 'openPoints', { points: printedNumber(open, c.language, set.rounding) })}`;
}

const MOST = 200;

/** The components of an area, each with its points and where they were written. */
function componentsOf(c: PageContext, scored: ReportScore, area: CompiledItem | undefined): readonly Item[] {
  const written = new Map(
    (c.report.fields.selfAssessment?.fields.items?.entries ?? []).map(({ id, value }) => [
      scored.compiled.item(id)?.item.id ?? id,
      value,
    ]),
  );
  const leaves = scored.compiled.leaves.filter((leaf) => areaOf(leaf) === area);
  if (leaves.length > MOST) c.shown.cut();
  return leaves.slice(0, MOST).flatMap((leaf): readonly Item[] => {
    const { id, name } = leaf.item;
    const found = scored.score.item(id);
    if (found === undefined) return [];
    const read = written.get(id);
    const explanation = writtenIn(read?.fields.explanation);
    const own = provenanceOf(leaf, scored.compiled);
    return [
      {
        key: `component/${id}`,
        id,
        text: name[c.language],
        ...pointsOf(c, scored, found),
        notes: [
          ...(own.kind === 'unverified' && own !== scored.set.provenance ? [provenanceText(own, c.language)] : []),
          ...(explanation ? [say(c, 'explanation', { text: c.shown.line(explanation) })] : []),
        ],
        ...at(c, read),
      },
    ];
  });
}

function areaOf(item: CompiledItem): CompiledItem {
  let area = item;
  while (area.parent) area = area.parent;
  return area;
}

function pointsOf(
  c: PageContext,
  { set }: ReportScore,
  found: ScoredItem,
): { readonly value: string; readonly share?: number; readonly badge?: Badge } {
  const printed = (value: Rational): string => printedNumber(value, c.language, set.rounding);
  const maximum = printed(found.maximum);
  const words = (sign: Badge['sign'], hint: 'missing' | 'failed' | 'notApplicable'): Badge => ({
    sign,
    text: INLAY_HINTS[hint][c.language],
  });
  switch (found.status) {
    case 'missing':
      return { value: `–/${maximum}`, badge: words('unclear', 'missing') };
    case 'failed':
      return { value: `?/${maximum}`, badge: words('error', 'failed') };
    case 'not-applicable':
      return { value: '–', badge: words('not-applicable', 'notApplicable') };
    case 'scored':
    case undefined: {
      const short = subtract(found.counted, found.points);
      const value = `${printed(found.points)}/${maximum}`;
      return {
        value: compare(short, rational(0)) > 0 ? `${value} (${say(c, 'short', { points: printed(short) })})` : value,
        ...shares(found),
      };
    }
    default: {
      const unknown: never = found.status;
      return unknown;
    }
  }
}
