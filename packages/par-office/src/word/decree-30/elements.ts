import type { Bilingual, Provenance } from '@soctrang/par-core/directive';
import { IN_ANNEX_I, OWN_CHOICE } from './source';

export type Alignment = 'left' | 'center' | 'right' | 'justified';

/** An element of an official document (thành phần thể thức) as the decree wants it. */
export interface Element {
  readonly name: Bilingual;
  /** The style of Word that has its letters: what an author sees in the list of styles. */
  readonly style: string;
  /** The least and the greatest size of its letters, in points. */
  readonly low: number;
  readonly high: number;
  /** The size that is written. */
  readonly written: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Absent where the decree does not say it. */
  readonly alignment?: Alignment;
  /** The rule below it: as long as its line, or a part of it; absent where there is none. */
  readonly rule?: { readonly low: number; readonly high: number; readonly written: number };
  readonly provenance: Provenance;
}

interface Letters {
  readonly bold?: true;
  readonly italic?: true;
  readonly capitals?: true;
}

function element(
  vi: string,
  en: string,
  style: string,
  [low, high, written]: readonly [number, number, number],
  { bold = false, italic = false, capitals = false }: Partial<Record<keyof Letters, boolean>>,
  more: Partial<Pick<Element, 'alignment' | 'rule' | 'provenance'>> = {},
): Element {
  return { name: { vi, en }, style, low, high, written, bold, italic, capitals, provenance: IN_ANNEX_I, ...more };
}

/**
 * The elements of a report (văn bản có tên loại, Mẫu 1.4), in the order in which they stand. Documents are written by
 * this table, and verified by it.
 */
export const ELEMENTS = {
  superior: element('tên cơ quan chủ quản', 'superior authority', 'Cơ quan chủ quản', [12, 13, 13], { capitals: true }),
  agency: element(
    'tên cơ quan ban hành',
    'issuing agency',
    'Cơ quan ban hành',
    [12, 13, 13],
    { bold: true, capitals: true },
    { rule: { low: 1 / 3, high: 1 / 2, written: 0.42 } },
  ),
  nationalTitle: element('Quốc hiệu', 'national title', 'Quốc hiệu', [12, 13, 13], { bold: true, capitals: true }),
  motto: element(
    'Tiêu ngữ',
    'motto',
    'Tiêu ngữ',
    [13, 14, 14],
    { bold: true },
    { rule: { low: 1, high: 1, written: 1 } },
  ),
  number: element('số, ký hiệu', 'number and symbol', 'Số, ký hiệu', [13, 13, 13], {}),
  placeAndDate: element('địa danh và ngày tháng', 'place and date', 'Địa danh, ngày tháng', [13, 14, 13], {
    italic: true,
  }),
  type: element(
    'tên loại văn bản',
    'type of document',
    'Tên loại văn bản',
    [13, 14, 14],
    { bold: true, capitals: true },
    { alignment: 'center' },
  ),
  subject: element(
    'trích yếu nội dung',
    'subject',
    'Trích yếu',
    [13, 14, 14],
    { bold: true },
    // That there is a rule is in the annex; how long it is here, this product has chosen as for the agency's.
    { alignment: 'center', rule: { low: 0, high: 1, written: 0.42 } },
  ),
  addressee: element('Kính gửi', 'addressee', 'Kính gửi', [13, 14, 14], {}),
  ground: element('căn cứ', 'ground', 'Căn cứ', [13, 14, 14], { italic: true }),
  body: element('thân văn bản', 'body', 'Thân văn bản', [13, 14, 14], {}, { alignment: 'justified' }),
  part: element('tiêu đề phần', 'heading of a part', 'Heading 1', [13, 14, 14], { bold: true }),
  // Only parts are bold by the annex; that their items are, too, is a choice, so it is written and not verified.
  item: element(
    'tiêu đề mục',
    'heading of an item',
    'Heading 2',
    [13, 14, 14],
    { bold: true },
    { provenance: OWN_CHOICE },
  ),
  recipientsHead: element('chữ “Nơi nhận”', 'the words “Nơi nhận”', 'Nơi nhận', [12, 12, 12], {
    bold: true,
    italic: true,
  }),
  recipient: element('dòng nơi nhận', 'line of the recipients', 'Dòng nơi nhận', [11, 11, 11], {}),
  authority: element(
    'quyền hạn, chức vụ người ký',
    'authority and office of the signer',
    'Quyền hạn, chức vụ',
    [13, 14, 14],
    {
      bold: true,
      capitals: true,
    },
  ),
  signer: element('họ tên người ký', 'name of the signer', 'Họ tên người ký', [13, 14, 14], { bold: true }),
  appendix: element('chữ “Phụ lục”', 'the word “Phụ lục”', 'Phụ lục', [14, 14, 14], { bold: true }),
  appendixName: element('tên phụ lục', 'name of the appendix', 'Tên phụ lục', [13, 14, 14], {
    bold: true,
    capitals: true,
  }),
  pageNumber: element('số trang', 'page number', 'Số trang', [13, 14, 13], {}, { alignment: 'center' }),
} as const satisfies Readonly<Record<string, Element>>;

export type ElementId = keyof typeof ELEMENTS;

/** What is written letter for letter. */
export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS_HEAD = 'Nơi nhận:';
export const DRAFT_MARK = 'DỰ THẢO';
