import { describe, expect, test } from 'vitest';
import type { Bilingual, Task } from '../model';
import { AGENCY_GROUP_IDS, AGENCY_IDS } from './agency-ids';
import {
  DELIVERABLE_IDS,
  DOCUMENT_IDS,
  INDICATOR_IDS,
  OBLIGATION_IDS,
  REPORTING_DUTY_ID,
  SYSTEM_IDS,
  TASK_IDS,
} from './ids';
import { soctrang20210924 as letter } from './index';

const { tasks, reportingDuty, indicators, documents, systems } = letter;
const sorted = (ids: readonly string[]) => [...ids].sort();

/** Every bilingual text of a value, with the path that leads to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: Bilingual])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string') {
    return [[path, { vi: value.vi, en: value.en }]];
  }
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

/** The texts of this folder's own data; those of agencies and groups have their own tests. */
const texts = textsOf({
  ...{ tasks, reportingDuty, indicators, documents, systems },
  ...{ title: letter.title, subject: letter.subject },
});

describe('the letter of 24 September 2021', () => {
  test('is an official letter, and calls itself nothing else', () => {
    expect(letter.documentType).toBe('official-letter');
    expect(letter.title.vi).toMatch(/^Công văn/);
    for (const [path, { vi }] of textsOf([letter.title, letter.subject, tasks.map(({ title }) => title)])) {
      expect(vi, path).not.toMatch(/chỉ thị/i);
    }
    // The directive proper that clauses 1.k and 3.b cite is another document, the Prime Minister's.
    for (const [path, { vi }] of textsOf([tasks, reportingDuty, indicators, systems])) {
      expect(vi.replaceAll('Chỉ thị số 21/CT-TTg', ''), path).not.toMatch(/chỉ thị/i);
    }
  });

  test('has 46 tasks in the order of the text, and the duty to report', () => {
    expect(tasks.map(({ id }) => id)).toEqual([...TASK_IDS]);
    expect(tasks).toHaveLength(46);
    expect(reportingDuty.id).toBe(REPORTING_DUTY_ID);
  });

  test.each([
    ['1', 12],
    ['2', 5],
    ['3', 3],
    ['4', 2],
    ['5', 2],
    ['6', 11],
    ['7', 2],
    ['8', 1],
    ['9', 8],
  ])('clause %s has %i tasks', (clause, count) => {
    const inClause = tasks.filter((task) => task.clause === clause);
    expect(inClause).toHaveLength(count);
    for (const { id } of inClause) expect(id.split('.')[0]).toBe(clause);
  });

  test('numbers the obligations of each task from 1, as the frozen list has them', () => {
    for (const { id, obligations } of [...tasks, reportingDuty]) {
      expect(obligations.length, id).toBeGreaterThan(0);
      expect(obligations.map((obligation) => obligation.id)).toEqual(
        obligations.map((_, index) => `${id}.${index + 1}`),
      );
    }
    const ids = [...tasks, reportingDuty].flatMap(({ obligations }) => obligations.map(({ id }) => id));
    expect(ids).toEqual([...OBLIGATION_IDS]);
  });

  test('clause 1.g holds each thing it asks for by itself', () => {
    const texts = tasks.find(({ id }) => id === '1.g')?.obligations.map(({ text }) => text.vi) ?? [];
    expect(texts).toHaveLength(12);
    for (const matter of [
      /bưu chính công ích hiệu quả hơn/,
      /dịch vụ công trực tuyến hiệu quả hơn/,
      /giữa các cơ quan hành chính nhà nước/,
      /^Rà soát/,
      /^Đăng ký/,
      /^Chọn/,
      /cao hơn năm trước/,
      /thanh toán trực tuyến/,
      /hẹn giờ/,
      /theo dõi tiến độ/,
      /trễ hạn/,
      /mã QR/,
    ]) {
      expect(
        texts.filter((text) => matter.test(text)),
        String(matter),
      ).toHaveLength(1);
    }
  });
});

describe('what the tasks refer to', () => {
  test('agencies and groups exist', () => {
    const agencies = new Set<string>(letter.agencies.map(({ id }) => id));
    const groups = new Set<string>(letter.groups.map(({ id }) => id));
    expect(sorted([...agencies])).toEqual(sorted(AGENCY_IDS));
    expect(sorted([...groups])).toEqual(sorted(AGENCY_GROUP_IDS));
    for (const { id, binds, participants, deliverables } of tasks) {
      const named = [
        ...(binds.kind === 'agency' ? [binds.agency] : []),
        ...participants.flatMap(({ agency }) => agency ?? []),
        ...deliverables.flatMap(({ to }) => to ?? []),
      ];
      for (const agency of named) expect(agencies.has(agency), `${id}: ${agency}`).toBe(true);
      const groupsNamed = [
        ...(binds.kind === 'groups' ? binds.groups : []),
        ...participants.flatMap(({ group }) => group ?? []),
      ];
      for (const group of groupsNamed) expect(groups.has(group), `${id}: ${group}`).toBe(true);
    }
    for (const agency of [reportingDuty.to, reportingDuty.through, letter.issuer]) {
      expect(agencies.has(agency), agency).toBe(true);
    }
  });

  test('a participant is exactly one agency, group, described unit or public', () => {
    for (const { id, participants } of tasks) {
      for (const { role: _, ...who } of participants) expect(Object.keys(who), id).toHaveLength(1);
    }
  });

  test('documents, systems and indicators are those of the frozen lists', () => {
    expect(documents.map(({ id }) => id)).toEqual([...DOCUMENT_IDS]);
    expect(systems.map(({ id }) => id)).toEqual([...SYSTEM_IDS]);
    expect(sorted(indicators.map(({ id }) => id))).toEqual(sorted(INDICATOR_IDS));
    expect(tasks.flatMap(({ deliverables }) => deliverables.map(({ id }) => id))).toEqual([...DELIVERABLE_IDS]);
  });

  test('every document and system is used by a task, or is what the letter is based on', () => {
    const cited = new Set<string>([...letter.basedOn, ...tasks.flatMap((task) => task.documents)]);
    expect(sorted([...cited])).toEqual(sorted(DOCUMENT_IDS));
    expect(sorted([...new Set(tasks.flatMap((task) => task.systems))])).toEqual(sorted(SYSTEM_IDS));
  });

  test('what a task lists is what its obligations use', () => {
    for (const task of tasks) {
      for (const list of ['documents', 'systems'] as const) {
        const used = new Set<string>(task.obligations.flatMap((obligation) => obligation[list] ?? []));
        expect(sorted(task[list]), `${task.id} ${list}`).toEqual(sorted([...used]));
      }
      const made = new Set<string>(task.obligations.flatMap(({ deliverables }) => deliverables ?? []));
      expect(sorted(task.deliverables.map(({ id }) => id)), task.id).toEqual(sorted([...made]));
    }
  });

  test('a task names the indicators that name it', () => {
    for (const task of tasks) {
      const naming = indicators.filter((indicator) => indicator.tasks.includes(task.id)).map(({ id }) => id);
      expect(sorted(task.indicators), task.id).toEqual(sorted(naming));
    }
  });

  test('an obligation repeats the deadline of its task nowhere', () => {
    for (const { id, deadline, obligations } of [...tasks, reportingDuty]) {
      for (const obligation of obligations) {
        if (obligation.deadline !== undefined) expect(obligation.deadline.kind, id).not.toBe(deadline.kind);
      }
    }
  });
});

describe('what the letter says of single tasks', () => {
  const withDeadline = (kind: Task['deadline']['kind']) =>
    tasks.filter(({ deadline }) => deadline.kind === kind).map(({ id }) => id);

  test('three tasks ask each year to better the last', () => {
    expect(withDeadline('year-over-year')).toEqual(['1.g', '6.c', '9.e']);
    expect(indicators.filter(({ mustRise }) => mustRise).map(({ id }) => id)).toEqual([
      'procedures-online',
      'procedures-by-post',
      'procedures-on-national-portal',
      'commune-cadres-qualified',
    ]);
    for (const { id, mustRise, tasks: of } of indicators) {
      if (mustRise)
        expect(
          of.some((task) => ['1.g', '6.c', '9.e'].includes(task)),
          id,
        ).toBe(true);
    }
  });

  test('two tasks are urgent, four have to be done in time, six come to an end without a date', () => {
    expect(withDeadline('urgent')).toEqual(['1.i', '6.h']);
    expect(withDeadline('timely')).toEqual(['1.c', '2.b', '6.l', '8']);
    expect(withDeadline('undated')).toEqual(['1.a', '3.a', '6.b', '6.e', '9.b', '9.i']);
  });

  test('only the reporting duty has a date, the end of the fourth quarter of 2021', () => {
    expect(withDeadline('fixed-period')).toEqual([]);
    expect(reportingDuty.deadline).toEqual({ kind: 'fixed-period', period: '2021-Q4', lastDay: '2021-12-31' });
    expect(reportingDuty.deadlineProvenance?.kind).toBe('inferred');
  });

  test('1.m binds departments and branches, 1.n district units on a condition, the rest of clause 1 everybody', () => {
    for (const { id, clause, binds } of tasks) {
      if (clause !== '1') {
        expect(binds.kind, id).toBe('agency');
        continue;
      }
      if (binds.kind !== 'groups') throw new Error(`${id} binds a single agency`);
      expect(binds.condition !== undefined, id).toBe(id === '1.n');
      const only = { '1.m': ['so-nganh'], '1.n': ['uy-ban-nhan-dan-cap-huyen'] }[id as string];
      expect(binds.groups, id).toEqual(only ?? AGENCY_GROUP_IDS);
    }
  });

  test('each clause 2 to 9 binds one agency', () => {
    const bound = tasks.filter(({ clause }) => clause !== '1').map(({ clause, binds }) => ({ clause, binds }));
    const byClause = new Map(bound.map(({ clause, binds }) => [clause, binds.kind === 'agency' && binds.agency]));
    expect(Object.fromEntries(byClause)).toEqual({
      2: 'van-phong-uy-ban-nhan-dan-tinh',
      3: 'so-tai-chinh',
      4: 'so-ke-hoach-va-dau-tu',
      5: 'so-tu-phap',
      6: 'so-thong-tin-va-truyen-thong',
      7: 'so-khoa-hoc-va-cong-nghe',
      8: 'so-tai-nguyen-va-moi-truong',
      9: 'so-noi-vu',
    });
    for (const { clause, binds } of bound) expect(binds.kind === 'agency' && binds.agency).toBe(byClause.get(clause));
  });

  test('seven tasks are about surveys: two of citizens, five of cadres and civil servants', () => {
    const surveyed = (who: Task['surveyed']) => tasks.filter((task) => task.surveyed === who).map(({ id }) => id);
    expect(surveyed('citizens-and-organisations')).toEqual(['2.e', '9.g']);
    expect(surveyed('cadres-and-civil-servants')).toEqual(['3.c', '5.b', '6.m', '7.b', '9.e']);
  });

  test('only 1.a asks to explain shortcomings', () => {
    expect(tasks.filter(({ asksExplanation }) => asksExplanation).map(({ id }) => id)).toEqual(['1.a']);
  });

  test('1.a reaches every area of the index, 9.h none, every other task one to three', () => {
    for (const { id, effects } of tasks) {
      if (id === '1.a') expect(effects.map(({ area }) => area)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      else if (id === '9.h') expect(effects).toEqual([]);
      else expect(effects.length >= 1 && effects.length <= 3, id).toBe(true);
    }
  });
});

describe('what is not sourced says so', () => {
  test('areas are inferred, criterion codes unverified and of their own area', () => {
    for (const { id, effects } of tasks) {
      for (const { area, criteria, areaProvenance, criteriaProvenance } of effects) {
        expect(areaProvenance.kind, id).toBe('inferred');
        expect(criteriaProvenance?.kind, id).toBe(criteria === undefined ? undefined : 'unverified');
        for (const code of criteria ?? []) expect(code.startsWith(`${area}.`), `${id}: ${code}`).toBe(true);
      }
    }
  });

  test('a rate has both halves, a count none; targets follow from the words of the letter', () => {
    for (const { id, unit, numerator, denominator, target } of indicators) {
      expect([numerator !== undefined, denominator !== undefined], id).toEqual([
        unit === 'percent',
        unit === 'percent',
      ]);
      if (target !== undefined) expect(target.provenance.kind, id).toBe('inferred');
    }
    expect(indicators.filter(({ target }) => target !== undefined).map(({ id }) => id)).toEqual([
      'audit-recommendations-resolved',
      'dossiers-in-one-stop-software',
      'external-documents-recorded',
      'commune-cadres-qualified',
    ]);
  });

  test('no formula is given as a fact', () => {
    for (const { id, provenance } of indicators)
      expect(['own', 'unverified', 'inferred'], id).toContain(provenance.kind);
  });

  test('secret documents are left out of the rates of 1.l that count issued documents', () => {
    expect(indicators.filter(({ exclusions }) => exclusions !== undefined).map(({ id }) => id)).toEqual([
      'electronic-documents',
      'signed-documents',
      'external-documents-recorded',
    ]);
  });
});

describe('the texts', () => {
  test('are there in both languages, composed and trimmed', () => {
    expect(texts.length).toBeGreaterThan(500);
    for (const [path, { vi, en }] of texts) {
      for (const text of [vi, en]) {
        expect(text, path).not.toBe('');
        expect(text, path).toBe(text.trim());
        expect(text, path).toBe(text.normalize('NFC'));
        expect(text, path).not.toMatch(/ {2}|\.\.|�/);
      }
    }
  });

  test('no English sentence stands in the Vietnamese, no Vietnamese word in the English but names', () => {
    const english = new Set(['the', 'of', 'and', 'with', 'for', 'from', 'which', 'are', 'not', 'should', 'report']);
    const names = /Sóc Trăng|\d+\/[\dA-ZĐ/-]+[A-ZĐa-z]*|\d+\/\d+\/NĐ-CP/g;
    const vietnamese = /[ăâđêôơưàáạảãằắặẳẵầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]/i;
    for (const [path, { vi, en }] of texts) {
      const words = vi.toLowerCase().match(/\p{L}+/gu) ?? [];
      expect(
        words.filter((word) => english.has(word)),
        path,
      ).toEqual([]);
      expect(en.replace(names, ''), path).not.toMatch(vietnamese);
    }
  });

  test('titles are short, and obligations are one sentence that begins with a capital', () => {
    for (const { id, title, obligations } of [...tasks, reportingDuty]) {
      for (const text of [title.vi, title.en]) {
        expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(90);
        expect(text, id).not.toMatch(/\.$/);
      }
      for (const { id: obligation, text } of obligations) {
        for (const sentence of [text.vi, text.en])
          expect(sentence, obligation).toMatch(/^\p{Lu}[^.]*(?:\d\.[^.]*)*\.$/u);
      }
    }
  });

  test('titles of tasks and indicators are told apart in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const list of [tasks, indicators, systems, documents.map(({ id, title }) => ({ id, title }))]) {
        const named = list.map((one) => ('title' in one ? one.title[language] : one.name[language]));
        expect(new Set(named).size).toBe(named.length);
      }
    }
  });
});
