import { Document, type FileChild, Packer } from 'docx';
import { roman } from '../decree-30/numerals';
import { TEXT_WIDTH } from '../decree-30/page';
import { twipsOfMm } from '../decree-30/units';
import type { OfficialDocument } from './blocks';
import { closingTable } from './closing';
import { headTable } from './head';
import { numbering } from './numbering';
import { packed } from './package';
import { capitals, elementParagraph, ruleBelow } from './paragraphs';
import { inline } from './prose';
import { sectionsOf, stretchesOf } from './sections';
import { documentStyles } from './styles';

/** An official document as a file of Word. The same document is always the same bytes. */
export async function writeDocument(document: OfficialDocument): Promise<Uint8Array> {
  const { blocks, appendices } = document;
  const subject = inline(document.subject);
  const room = twipsOfMm(TEXT_WIDTH);
  const before: FileChild[] = [
    headTable(document),
    elementParagraph('type', capitals(document.type)),
    elementParagraph('subject', subject),
    ruleBelow('subject', subject, room),
    ...(document.addressee === undefined ? [] : [elementParagraph('addressee', `Kính gửi: ${document.addressee}`)]),
  ];
  const stretches = [...stretchesOf(before, blocks, [closingTable(document)])];
  appendices.forEach((appendix, index) => {
    const number = appendices.length > 1 ? ` ${roman(index + 1)}` : '';
    const head = [
      elementParagraph('appendix', `Phụ lục${number}`),
      elementParagraph('appendixName', capitals(appendix.name)),
    ];
    stretches.push(...stretchesOf(head, appendix.blocks, []));
  });
  const file = new Document({
    styles: documentStyles(),
    numbering,
    sections: sectionsOf(stretches),
    compatibility: { version: 15 },
  });
  return packed(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}
