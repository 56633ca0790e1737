import type { Bilingual } from '../../../directive/model';
import { equals, Rational } from '../../../scoring/exact/rational';
import { round } from '../../../scoring/exact/rounding';
import { type InputValue, ownValue, readMeasure } from '../../../scoring/inputs';
import { isLeaf } from '../../../scoring/model';
import type { Span } from '../../../source/tree';
import { quoted } from '../../quoted';
import { addFinding } from '../../reading';
import { type ReportContext, relatedTo } from '../context';
import { FIGURES, INDICATOR_FIGURE, isFigureId } from '../figures';
import { type Asked, askedBy } from '../self-assessment/asked';
import { figureInput } from '../self-assessment/figure-input';
import { figureText, figureValueText } from '../self-assessment/words';

/** PAR709: what a self-assessment says is what the report itself says, as exactly as it is written. */
export function valueAgainstReport(c: ReportContext): void {
  const { assessment } = c;
  if (assessment === undefined) return;
  for (const { id, item, read, value } of assessment.components) {
    if (!item || !isLeaf(item.item) || item.item.takes === undefined || !value || value.problems.length > 0) continue;
    const { takes, rule } = item.item;
    const written = read.fields.value;
    const figure = assessment.figures.of(takes);
    const reported = figureInput(rule, figure).value;
    if (written === undefined || reported === undefined || agrees(askedBy(rule), value.value, reported)) continue;
    const text = figureText(figure);
    if (text === undefined) continue;
    const place: Span | null | undefined = written.kind === 'scalar' ? written.node : (written.key ?? written.node);
    if (!place) continue;
    const meant = written.kind === 'scalar' ? figureValueText(figure, c.language) : undefined;
    addFinding(c, 'PAR709', place, {
      args: { component: id, value: valueText(written, c), figure: figureName(c, takes), reported: text },
      path: written.path,
      ...(meant !== undefined && { data: { kind: 'replace', text: meant } }),
      related: placeOfFigure(c, takes),
    });
  }
}

function valueText(written: { readonly kind: string; readonly node: Span | null }, { tree }: ReportContext): string {
  return written.node ? quoted(tree.source.slice(written.node.start, written.node.end)) : '';
}

function figureName({ directive }: ReportContext, takes: string): Bilingual | string {
  if (isFigureId(takes)) return lowered(FIGURES[takes].name);
  const title = directive?.indicators.find(({ id }) => id === takes.slice(INDICATOR_FIGURE.length))?.title;
  return title ? lowered(title) : takes;
}

/** A name inside a sentence. */
function lowered({ vi, en }: Bilingual): Bilingual {
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en: en.charAt(0).toLowerCase() + en.slice(1) };
}

/** Where the report says it, where that is one place. */
function placeOfFigure({ report }: ReportContext, takes: string) {
  if (takes === 'report-date' || takes === 'report-in-time' || takes === 'report-days-late') {
    const node = report.fields.document?.fields.date?.node;
    return node ? [relatedTo(node, 'related.figure')] : [];
  }
  if (!takes.startsWith(INDICATOR_FIGURE)) return [];
  const id = takes.slice(INDICATOR_FIGURE.length);
  const node = report.fields.indicators?.entries.find((one) => one.id === id)?.value.fields.numerator?.node;
  return node ? [relatedTo(node, 'related.figure')] : [];
}

/** Whether two values are one to whoever rounds as the first is written. What cannot be compared agrees. */
function agrees(asked: Asked, own: InputValue, reported: InputValue): boolean {
  switch (asked.kind) {
    case 'answer':
    case 'date':
      return own === reported;
    case 'number':
      return sameNumber(own, reported, asked.unit === 'percent');
    case 'by-name':
      if (typeof own !== 'object' || typeof reported !== 'object') return true;
      return asked.parts.every(({ id, unit }) => {
        const [one, other] = [own, reported].map((values) => ownValue(values as Readonly<Record<string, unknown>>, id));
        return one === undefined || other === undefined || sameNumber(one, other, unit === 'percent');
      });
    default: {
      const unknown: never = asked;
      return unknown;
    }
  }
}

function sameNumber(own: unknown, reported: unknown, inPercent: boolean): boolean {
  const [one, other] = [readMeasure(own, inPercent), readMeasure(reported, inPercent)];
  if (!(one instanceof Rational) || !(other instanceof Rational) || equals(one, other)) return true;
  if (typeof own !== 'string') return false;
  const digits = Math.min(10, /\.(\d+)/u.exec(own)?.[1]?.length ?? 0);
  return equals(round(other, { digits }), one);
}
