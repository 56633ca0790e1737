import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Picture, PictureAgency } from '@soctrang/par-core/rollup';
import { BLANK } from '../decree-30/date-line';
import type { Signing } from '../decree-30/signing';
import type { Block, OfficialDocument } from '../document/blocks';
import { inline, paragraphsOf } from '../document/prose';
import { comparisonBlocks } from './summary/comparison';
import { indicatorBlocks } from './summary/indicators';
import { reportingBlocks } from './summary/reporting';
import { scoreBlocks } from './summary/scores';
import { shortcomingBlocks } from './summary/shortcomings';
import { taskBlocks } from './summary/tasks';
import { WORDS } from './words';

/** What the head and the end of a consolidated report say; what is not given is left blank. */
export interface Letterhead {
  /** The agency that consolidates: `Sở Nội vụ`. */
  readonly agency?: string;
  readonly superior?: string;
  readonly number?: number;
  readonly symbol?: string;
  readonly place?: string;
  readonly date?: CalendarDate;
  readonly addressee?: string;
  readonly subject?: string;
  readonly signing?: Pick<Signing, 'authority' | 'title'>;
  readonly signer?: string;
  readonly recipients?: readonly string[];
  readonly drafter?: string;
}

/** A picture of many reports, as the official document of who consolidates them. */
export function summaryContent(picture: Picture, head: Letterhead): OfficialDocument {
  const { directive, period, today } = picture;
  const when = inline(period.name.vi);
  const agency = head.agency ?? BLANK;
  return {
    superior: head.superior,
    agency,
    number: head.number,
    symbol: head.symbol,
    place: head.place,
    date: head.date,
    year: head.date === undefined ? Number(today.slice(0, 4)) : undefined,
    type: WORDS.report,
    subject: head.subject ?? `Tổng hợp kết quả thực hiện nhiệm vụ cải cách hành chính ${within(when)}`,
    addressee: head.addressee,
    blocks: [
      {
        kind: 'paragraph',
        text: `Thực hiện ${inline(directive.title.vi)}, ${agency} tổng hợp kết quả báo cáo của các cơ quan, đơn vị ${within(when)} như sau:`,
      },
      ...part('TÌNH HÌNH GỬI BÁO CÁO', reportingBlocks(picture)),
      ...part(WORDS.tasks, taskBlocks(picture)),
      ...part(WORDS.indicators, indicatorBlocks(picture)),
      ...part('TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', shortcomingBlocks(picture)),
      ...part('ĐIỂM VÀ XẾP HẠNG', scoreBlocks(picture)),
      ...part('SO VỚI KỲ TRƯỚC', comparisonBlocks(picture)),
      ...part(WORDS.difficulties, told(picture.agencies, 'difficulties')),
      ...part(WORDS.proposals, told(picture.agencies, 'proposals')),
    ],
    signing: { ...head.signing, agencyName: agency },
    signer: head.signer,
    recipients: head.recipients ?? [],
    drafter: head.drafter,
    appendices: [],
    isDraft: false,
    today,
    keywords: ['cải cách hành chính', 'tổng hợp', when],
  };
}

/** Inside a sentence: `quý IV/2021`. */
function within(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}

function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'part', title }, ...blocks];
}

/** What the agencies say in their own words, each behind its name. */
function told(agencies: readonly PictureAgency[], what: 'difficulties' | 'proposals'): readonly Block[] {
  return agencies.flatMap(({ name, report }) => {
    const [first, ...others] = paragraphsOf(report?.[what] ?? '');
    if (first === undefined) return [];
    return [
      { kind: 'paragraph', text: `- ${inline(name.vi)}: ${first}` } as const,
      ...others.map((text) => ({ kind: 'paragraph', text }) as const),
    ];
  });
}
