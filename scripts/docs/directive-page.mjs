import { documentSection, groupSection, indicatorSection, known } from './directive-tables.mjs';
import { BOUND_ROLES, DEADLINES, DELIVERABLES, PARTICIPANTS, PROVENANCE, SURVEYED } from './directive-words.mjs';
import { both, code, codes, inline, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Core} Core */
/** @typedef {import('./core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../packages/par-core/src/index').Directive} Directive */
/** @typedef {import('../../packages/par-core/src/index').Task} Task */
/** @typedef {import('../../packages/par-core/src/index').ReportingDuty} ReportingDuty */
/** @typedef {import('../../packages/par-core/src/index').Obligation} Obligation */
/** @typedef {import('../../packages/par-core/src/index').Binding} Binding */
/** @typedef {import('../../packages/par-core/src/index').Deadline} Deadline */
/** @typedef {import('../../packages/par-core/src/index').Participant} Participant */

/** @type {Bilingual} */
const ALL_GROUPS = { vi: 'mọi cơ quan, đơn vị nhận công văn', en: 'every addressee' };
/** @type {Bilingual} */
const ALL_AREAS = { vi: 'cả tám lĩnh vực', en: 'all eight areas' };

/** Texts in a row, each language by itself. @param {readonly Bilingual[]} texts @param {string} [between] @returns {Bilingual} */
function joined(texts, between = '; ') {
  return { vi: texts.map(({ vi }) => vi).join(between), en: texts.map(({ en }) => en).join(between) };
}

/** @param {number} number @param {Bilingual} text @returns {Bilingual} */
function numbered(number, { vi, en }) {
  return { vi: `${number}. ${vi}`, en: `${number}. ${en}` };
}

/**
 * Everything of the page that needs names looked up in the directive.
 * @param {Core} core
 * @param {Directive} directive
 */
function writer({ agencyOn, formatDate, formatPeriod, parsePeriod, INDEX_AREAS }, directive) {
  /** @param {string} id @returns {Bilingual} */
  const agency = (id) => agencyOn(id, directive.date, directive)?.name ?? { vi: id, en: id };
  /** @param {string} id @returns {Bilingual} */
  const group = (id) => directive.groups.find((one) => one.id === id)?.name ?? { vi: id, en: id };

  /** @param {Binding} binding @returns {Bilingual} */
  const bound = (binding) => {
    if (binding.kind === 'agency') return agency(binding.agency);
    const everybody = binding.groups.length === directive.groups.length;
    const groups = everybody ? ALL_GROUPS : joined(binding.groups.map(group));
    if (binding.condition === undefined) return groups;
    return { vi: `${groups.vi}. ${binding.condition.vi}`, en: `${groups.en}. ${binding.condition.en}` };
  };

  /** @param {Deadline} deadline @returns {Bilingual} */
  const due = (deadline) => {
    if (deadline.kind !== 'fixed-period') return DEADLINES[deadline.kind];
    const period = parsePeriod(deadline.period);
    if (period === undefined) throw new RangeError(`the deadline names no period: ${deadline.period}`);
    const [vi, en] = [formatPeriod(period, 'vi').toLowerCase(), formatPeriod(period, 'en')];
    return {
      vi: `trong ${vi.replace(/ [ivx]+/u, (roman) => roman.toUpperCase())}, chậm nhất ngày ${formatDate(deadline.lastDay, 'vi')}`,
      en: `in ${en}, by ${formatDate(deadline.lastDay, 'en')} at the latest`,
    };
  };

  /** @param {Participant} one @returns {Bilingual} */
  const participant = (one) => {
    const who = one.agency ? agency(one.agency) : one.group ? group(one.group) : (one.described ?? one.public);
    const role = PARTICIPANTS[one.role];
    return { vi: `${who?.vi} (${role.vi})`, en: `${who?.en} (${role.en})` };
  };

  /** @param {readonly string[]} ids */
  const documents = (ids) =>
    ids.map((id) => directive.documents.find((one) => one.id === id)?.reference ?? id).join(', ');

  /** @param {readonly string[]} ids */
  const systems = (ids) =>
    joined(ids.map((id) => directive.systems.find((one) => one.id === id)?.name ?? { vi: id, en: id }));

  /** @param {Obligation} obligation */
  const obligationLine = ({ id, text, deadline }) => {
    const when = deadline ? ` (${inline(due(deadline))})` : '';
    return `- ${code(id)} ${both(text)}${when}`;
  };

  /** @param {Task} task */
  const facts = (task) => {
    const criteria = task.effects.flatMap((effect) => effect.criteria ?? []);
    const everyArea = task.effects.length === Object.keys(INDEX_AREAS).length;
    const areas = everyArea ? ALL_AREAS : joined(task.effects.map(({ area }) => numbered(area, INDEX_AREAS[area])));
    /** @type {readonly (readonly [string, string])[]} */
    const rows = [
      ['Giao cho · *binds*', inline(bound(task.binds))],
      ['Vai trò · *part*', task.boundRoles ? inline(joined(task.boundRoles.map((role) => BOUND_ROLES[role]))) : ''],
      ['Thời hạn · *deadline*', inline(due(task.deadline))],
      ['Liên quan · *with*', task.participants.length > 0 ? both(joined(task.participants.map(participant))) : ''],
      [
        'Sản phẩm · *deliverables*',
        task.deliverables.map(({ kind, name }) => `${inline(name)} (${inline(DELIVERABLES[kind])})`).join('<br>'),
      ],
      ['Văn bản · *documents*', documents(task.documents)],
      ['Hệ thống · *systems*', task.systems.length > 0 ? both(systems(task.systems)) : ''],
      ['Chỉ tiêu · *indicators*', task.indicators.length > 0 ? codes(task.indicators) : ''],
      ['Khảo sát · *surveyed*', task.surveyed ? inline(SURVEYED[task.surveyed]) : ''],
      ['Lĩnh vực · *areas*', task.effects.length > 0 ? `${both(areas)}<br>(${inline(PROVENANCE.inferred)})` : ''],
      ['Tiêu chí · *criteria*', criteria.length > 0 ? `${criteria.join(', ')} (${inline(PROVENANCE.unverified)})` : ''],
    ];
    return table(
      ['', ''],
      rows.filter(([, value]) => value !== ''),
    );
  };

  return { agency, group, bound, due, obligationLine, facts };
}

/**
 * The page of the directive, made whole from the data.
 * @param {Core} core
 */
export function directivePage(core) {
  const directive = core.soctrang20210924;
  const write = writer(core, directive);
  const clauses = [...new Set(directive.tasks.map(({ clause }) => clause))];
  const duty = directive.reportingDuty;
  return `${[
    '<!-- Trang này do lệnh “npm run docs” tạo từ dữ liệu; đừng sửa tay. Made from the data by “npm run docs”; do not edit. -->',
    '# Nhiệm vụ của công văn ngày 24/9/2021 · The tasks of the letter of 24 September 2021',
    introduction(directive),
    '## Ai làm gì · Who does what',
    overview(directive, clauses, write),
    ...clauses.map((clause) => clauseSection(directive, clause, write)),
    dutySection(duty, write),
    indicatorSection(directive),
    documentSection(core, directive),
    groupSection(directive, write),
  ].join('\n\n')}\n`;
}

/** @param {Directive} directive */
function introduction(directive) {
  const { tasks, reportingDuty, indicators } = directive;
  const obligations = tasks.reduce((sum, task) => sum + task.obligations.length, reportingDuty.obligations.length);
  const legend = table(
    ['Nhãn · *label*', 'Nghĩa · *meaning*'],
    [
      [
        inline(PROVENANCE.sourced),
        both({ vi: 'Đọc thấy trong nguồn công khai được ghi kèm.', en: 'Read in the public source that is named.' }),
      ],
      [
        inline(PROVENANCE.inferred),
        both({
          vi: 'Suy ra từ điều có nguồn; cách suy luận được ghi rõ.',
          en: 'Follows from sourced facts; the inference is stated.',
        }),
      ],
      [
        inline(PROVENANCE.unverified),
        both({
          vi: 'Hiểu biết chung trong ngành, chưa có văn bản để đối chiếu. Hãy kiểm tra trước khi dùng.',
          en: 'Common knowledge of the field without a source at hand. Check before you rely on it.',
        }),
      ],
      [
        inline(PROVENANCE.own),
        both({
          vi: 'Do phần mềm đặt ra: tên gọi ngắn, cách chia nội dung, cách tính một số chỉ tiêu.',
          en: 'A definition of this product: short titles, the division into obligations, some formulas.',
        }),
      ],
    ],
  );
  return [
    `${directive.title.vi}: ${tasks.length} nhiệm vụ, một chế độ báo cáo, ${obligations} nội dung công việc, ${indicators.length} chỉ tiêu. Đây là **công văn**; số và người ký không có trong bản công khai nên không có ở đây. Tên nhiệm vụ, tóm tắt và nội dung công việc là lời diễn đạt của chúng tôi; khi cần viện dẫn, hãy dùng nguyên văn công văn. Mã như \`1.g.3\` được giữ cố định.`,
    `> ${directive.title.en}: ${tasks.length} tasks, one duty to report, ${obligations} obligations, ${indicators.length} indicators. The document is a **công văn** (official letter); its number and signer are not in the public text, so they are not here. Titles, summaries and obligations are in our own words; to quote, use the letter itself. Ids such as \`1.g.3\` are frozen.`,
    'Câu nào của công văn thành nội dung nào: xem [bảng đối chiếu](directive-coverage.md). *[Which sentence became which obligation](directive-coverage.md).*',
    'Mỗi dữ kiện mang một nhãn cho biết vì sao biết được. Nhiệm vụ, nội dung công việc, thời hạn, cơ quan được giao lấy từ chính công văn.',
    '> Each fact carries a label that says how it is known. Tasks, obligations, deadlines and whom they bind come from the letter itself.',
    legend,
  ].join('\n\n');
}

/** @param {Directive} directive @param {readonly string[]} clauses @param {ReturnType<typeof writer>} write */
function overview(directive, clauses, write) {
  const rows = clauses.map((clause) => {
    const tasks = directive.tasks.filter((task) => task.clause === clause);
    const first = /** @type {Task} */ (tasks[0]);
    return [clause, both(write.bound(first.binds)), tasks.map(({ id }) => id).join(', '), String(tasks.length)];
  });
  return table(['Mục · *clause*', 'Cơ quan · *agency*', 'Nhiệm vụ · *tasks*', 'Số · *count*'], rows);
}

/** @param {Directive} directive @param {string} clause @param {ReturnType<typeof writer>} write */
function clauseSection(directive, clause, write) {
  const tasks = directive.tasks.filter((task) => task.clause === clause);
  const first = /** @type {Task} */ (tasks[0]);
  const heading =
    first.binds.kind === 'agency'
      ? write.agency(first.binds.agency)
      : { vi: 'Các cơ quan, đơn vị', en: 'All addressees' };
  return [
    `## ${clause}. ${heading.vi} · ${heading.en}`,
    ...tasks.flatMap((task) => [
      `### ${task.id} ${task.title.vi}`,
      `*${task.title.en}*`,
      both(task.summary),
      task.obligations.map(write.obligationLine).join('\n'),
      write.facts(task),
    ]),
  ].join('\n\n');
}

/** @param {ReportingDuty} duty @param {ReturnType<typeof writer>} write */
function dutySection(duty, write) {
  const rows = [
    ['Giao cho · *binds*', both(write.bound(duty.binds))],
    ['Gửi · *to*', inline(write.agency(duty.to))],
    ['Qua · *through*', inline(write.agency(duty.through))],
    ['Thời hạn · *deadline*', both(write.due(duty.deadline))],
    ...(duty.deadlineProvenance ? [['Ngày cuối · *last day*', known(duty.deadlineProvenance)]] : []),
  ];
  return [
    `## ${duty.id}. ${duty.title.vi} · ${duty.title.en}`,
    both(duty.summary),
    duty.obligations.map(write.obligationLine).join('\n'),
    table(['', ''], rows),
  ].join('\n\n');
}
