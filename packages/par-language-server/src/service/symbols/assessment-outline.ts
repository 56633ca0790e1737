import type { AssessedComponent, Assessment } from '@soctrang/par-core/report';
import type { CompiledItem, ScoredItem } from '@soctrang/par-core/scoring';
import type { Entry } from '@soctrang/par-core/source';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import { SYMBOLS } from '../../messages/symbols';
import type { ReportDocument } from '../open-document';
import { printedNumber } from '../printed-number';
import { briefProvenance } from '../provenance-text';
import { entryOutline, type Outline, type OutlineContext, PICTURE, placeOfRead } from './outline';

/** A self-assessment by area, as its components follow one another, each with its points. */
export function assessmentOutline(
  c: OutlineContext,
  { checked: { assessment } }: ReportDocument,
  entry: Entry,
): Outline | undefined {
  if (assessment === undefined) return undefined;
  const { points, counted } = assessment.scored().total;
  const runs: { readonly area: CompiledItem | undefined; readonly components: AssessedComponent[] }[] = [];
  for (const component of assessment.components) {
    const area = component.item && areaOf(component.item);
    const last = runs.at(-1);
    if (last && last.area === area) last.components.push(component);
    else runs.push({ area, components: [component] });
  }
  const under = runs.map(({ area, components }) => areaOutline(c, assessment, area, components));
  const provenance = briefProvenance(assessment.set.provenance, c.language);
  return entryOutline(entry, under, `${pointWords(c, assessment, points, counted)} · ${provenance}`);
}

function areaOf(item: CompiledItem): CompiledItem {
  let area = item;
  while (area.parent) area = area.parent;
  return area;
}

function areaOutline(
  c: OutlineContext,
  assessment: Assessment,
  area: CompiledItem | undefined,
  components: readonly AssessedComponent[],
): Outline {
  const under = components.map((component) => componentOutline(c, assessment, component));
  const [first] = under;
  const last = under.at(-1);
  const whole = { start: first?.whole.start ?? 0, end: last?.whole.end ?? 0 };
  const head = first?.head ?? whole;
  if (area === undefined) return { name: SYMBOLS.outside[c.language], kind: PICTURE.namespace, whole, head, under };
  const scored = assessment.scored().item(area.item.id);
  const detail = scored && pointWords(c, assessment, scored.points, scored.counted);
  return { name: nameOf(c, area), detail, kind: PICTURE.namespace, whole, head, under };
}

function componentOutline(c: OutlineContext, assessment: Assessment, { id, read, item }: AssessedComponent): Outline {
  const scored = item && assessment.scored().item(item.item.id);
  const name = item ? nameOf(c, item) : id;
  const detail = scored && stateWords(c, assessment, scored);
  return { name, detail, kind: PICTURE.property, ...placeOfRead(read) };
}

function stateWords(c: OutlineContext, assessment: Assessment, scored: ScoredItem): string | undefined {
  const { status, points, maximum } = scored;
  switch (status) {
    case undefined:
      return undefined;
    case 'scored':
      return pointWords(c, assessment, points, maximum);
    case 'missing':
      return INLAY_HINTS.missing[c.language];
    case 'failed':
      return INLAY_HINTS.failed[c.language];
    case 'not-applicable':
      return INLAY_HINTS.notApplicable[c.language];
    default: {
      const unknown: never = status;
      return unknown;
    }
  }
}

function nameOf({ language }: OutlineContext, { item }: CompiledItem): string {
  return `${item.id} ${item.name[language]}`;
}

type Points = Parameters<typeof printedNumber>[0];

function pointWords({ language }: OutlineContext, { set }: Assessment, points: Points, maximum: Points): string {
  const printed = (value: Points): string => printedNumber(value, language, set.rounding);
  return fill(SYMBOLS.points, language, { points: printed(points), maximum: printed(maximum) });
}
