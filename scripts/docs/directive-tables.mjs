import { PROVENANCE } from './directive-words.mjs';
import { both, code, inline, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../packages/par-core/src/index').Directive} Directive */
/** @typedef {import('../../packages/par-core/src/index').Provenance} Provenance */

/** How a fact is known, in one cell: the label, the source, the inference or the note. @param {Provenance} provenance */
export function known(provenance) {
  const label = inline(PROVENANCE[provenance.kind]);
  switch (provenance.kind) {
    case 'sourced':
      return `${label}: ${provenance.source}`;
    case 'inferred':
      return `${label}: ${provenance.source}. ${both(provenance.how)}`;
    default:
      return provenance.note ? `${label}: ${both(provenance.note)}` : label;
  }
}

/** @param {Directive} directive */
export function indicatorSection(directive) {
  const rows = directive.indicators.map((one) => {
    const { numerator, denominator, target } = one;
    const formula = numerator && denominator ? `${both(numerator)}<br>÷<br>${both(denominator)}` : 'số đếm · *count*';
    const wishes = [
      one.direction === 'increase'
        ? 'càng cao càng tốt · *higher is better*'
        : 'càng thấp càng tốt · *lower is better*',
      ...(one.mustRise ? ['phải cao hơn kỳ trước · *must rise*'] : []),
      ...(one.mayExceedHundred ? ['có thể vượt 100% · *may exceed 100%*'] : []),
      ...(target ? [`mức phải đạt ${target.value}% · *target*<br>${known(target.provenance)}`] : []),
      ...(one.exclusions ? [`không tính: ${one.exclusions.vi} · *without: ${one.exclusions.en}*`] : []),
    ];
    return [
      code(one.id),
      `**${one.title.vi}**<br>*${one.title.en}*<br>${both(one.definition)}`,
      formula,
      wishes.join('<br>'),
      one.tasks.join(', '),
      known(one.provenance),
    ];
  });
  const head = [
    'Mã · *id*',
    'Chỉ tiêu · *indicator*',
    'Cách tính · *formula*',
    'Yêu cầu · *asked*',
    'Nhiệm vụ · *tasks*',
    'Nguồn · *provenance*',
  ];
  return `## Chỉ tiêu · Indicators\n\n${table(head, rows)}`;
}

/** @param {Core} core @param {Directive} directive */
export function documentSection({ formatDate }, directive) {
  const rows = directive.documents.map((one) => [
    code(one.reference),
    formatDate(one.date, 'vi'),
    both(one.issuer),
    both(one.title),
    known(one.provenance),
  ]);
  const head = [
    'Số, ký hiệu · *reference*',
    'Ngày · *date*',
    'Cơ quan ban hành · *issuer*',
    'Nội dung · *about*',
    'Nguồn · *provenance*',
  ];
  return `## Văn bản viện dẫn · Documents cited\n\n${table(head, rows)}`;
}

/** @param {Directive} directive @param {{ agency: (id: string) => Bilingual }} write */
export function groupSection(directive, write) {
  const parts = directive.groups.map((group) => {
    const rows = group.members.map((member) => [
      both(write.agency(member.agency)),
      code(member.agency),
      known(member.provenance),
    ]);
    const head = ['Cơ quan · *agency*', 'Mã · *id*', 'Nguồn · *provenance*'];
    const complete = group.complete
      ? 'Danh sách đầy đủ, mỗi đơn vị đều có nguồn. *Complete, each member sourced.*'
      : 'Chưa chắc đầy đủ: ai phải báo cáo do tệp danh sách `par-roster/1` của cơ quan điều phối quyết định. *Perhaps not complete: a `par-roster/1` file of the coordinator says who must report.*';
    return [`### ${group.name.vi} · ${group.name.en}`, complete, table(head, rows)].join('\n\n');
  });
  return ['## Các nhóm đơn vị nhận công văn · The groups of addressees', ...parts].join('\n\n');
}
