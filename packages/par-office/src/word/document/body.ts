import { AlignmentType, type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block } from './blocks';
import { inline } from './prose';
import { CAPTION_STYLE, styleId } from './styles';
import { tableOf } from './table';

/** A block of the text as Word has it. */
export function childrenOf(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ style: styleId('body'), children: [new TextRun(inline(block.text))] })];
    case 'part':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(inline(block.title))] })];
    case 'item':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(inline(block.title))] })];
    case 'labelled':
      return [
        new Paragraph({
          style: styleId('body'),
          children: [new TextRun({ text: `${inline(block.label)} `, italics: true }), new TextRun(inline(block.text))],
        }),
      ];
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: CAPTION_STYLE, children: [new TextRun(inline(block.caption))] })]),
        tableOf(block),
        // A table never stands against the next one, or against the end.
        new Paragraph({
          style: styleId('body'),
          alignment: AlignmentType.LEFT,
          spacing: { before: 0, after: 0 },
          children: [],
        }),
      ];
    default: {
      const unknown: never = block;
      return unknown;
    }
  }
}
