import type { Picture, PictureAgency } from '@soctrang/par-core/rollup';
import type { Block } from '../../document/blocks';
import { inline } from '../../document/prose';
import { shortDate } from '../evidence';

/** Who has reported and who has not, who is late. */
export function reportingBlocks({ agencies, totals, deadline, rosters, today }: Picture): readonly Block[] {
  const { reported, missing, late } = totals;
  const counted = [
    `Tính đến ngày ${shortDate(today)}, có ${reported}/${totals.agencies} cơ quan, đơn vị đã gửi báo cáo`,
    missing > 0 ? `${missing} cơ quan, đơn vị chưa gửi` : '',
    late > 0 ? `${late} cơ quan, đơn vị trễ hạn` : '',
  ].filter((part) => part !== '');
  const notes = [
    deadline === null ? '' : `Hạn gửi báo cáo là ngày ${shortDate(deadline.due)}.`,
    rosters.length === 0 ? 'Không có danh sách cơ quan phải báo cáo nên không nêu được cơ quan nào chưa gửi.' : '',
    totals.unlisted > 0 ? `Có ${totals.unlisted} cơ quan, đơn vị gửi báo cáo mà không có trong danh sách.` : '',
    totals.duplicated > 0
      ? `Có ${totals.duplicated} cơ quan, đơn vị gửi nhiều báo cáo; chỉ một báo cáo được tính.`
      : '',
  ].filter((note) => note !== '');
  return [
    { kind: 'paragraph', text: [`${counted.join('; ')}.`, ...notes].join(' ') },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 11, align: 'center' },
        { title: 'Cơ quan, đơn vị', width: 55 },
        { title: 'Số, ký hiệu', width: 34 },
        { title: 'Ngày', width: 24, align: 'center' },
        { title: 'Tình trạng', width: 41 },
      ],
      rows: agencies.map((agency, index) => ({
        cells: [
          String(index + 1),
          inline(agency.name.vi),
          inline(agency.report?.reference ?? ''),
          agency.report?.date ? shortDate(agency.report.date) : '',
          standingText(agency, rosters.length > 0),
        ],
      })),
    },
  ];
}

/** @param hasRoster whether it is known at all who has to report */
function standingText({ report, standing, listed }: PictureAgency, hasRoster: boolean): string {
  const { overdue, workingDaysLate } = standing;
  const days = workingDaysLate === null ? '' : ` ${workingDaysLate} ngày làm việc`;
  const lateness = overdue ? `trễ hạn${days}` : '';
  if (report === null) return ['chưa gửi', lateness].filter((part) => part !== '').join(', ');
  return [
    lateness === '' ? 'đã gửi' : lateness,
    hasRoster && !listed ? 'ngoài danh sách' : '',
    report.findings.error > 0 ? 'còn lỗi' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
