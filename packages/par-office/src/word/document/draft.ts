import { Paragraph, TextRun } from 'docx';
import { DRAFT_STYLE } from './styles';

/** The mark of a draft, below the number. */
export function draftParagraph(mark: string): Paragraph {
  return new Paragraph({ style: DRAFT_STYLE, children: [new TextRun(mark)] });
}
