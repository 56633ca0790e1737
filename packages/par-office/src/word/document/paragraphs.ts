import { BorderStyle, Paragraph, TextRun } from 'docx';
import { ELEMENTS, type ElementId } from '../decree-30/elements';
import { textWidth } from '../decree-30/text-width';
import { TWIPS_OF_POINT } from '../decree-30/units';
import { inline } from './prose';
import { RULE_STYLE, styleId } from './styles';

/** A paragraph of an element: its style says what it looks like. */
export function elementParagraph(id: ElementId, text: string): Paragraph {
  return new Paragraph({ style: styleId(id), children: [new TextRun(inline(text))] });
}

export function capitals(text: string): string {
  return inline(text).toLocaleUpperCase('vi');
}

/**
 * The rule below an element, centred, as long as the decree wants it: the upper border of an empty line, which stays in
 * its place in every program.
 *
 * @param text of the element, in its letters
 * @param room in which the line stands, in twips
 */
export function ruleBelow(id: ElementId, text: string, room: number): Paragraph {
  const element = ELEMENTS[id];
  const whole = Math.min(textWidth(text, element.written, element.bold) * TWIPS_OF_POINT, room);
  const share = 'rule' in element ? element.rule.written : 1;
  const side = Math.max(0, Math.round((room - whole * share) / 2));
  return new Paragraph({
    style: RULE_STYLE,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  });
}
