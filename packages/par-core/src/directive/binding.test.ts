import { describe, expect, test } from 'vitest';
import { bindsReportingDuty, tasksBinding, tasksSupportedBy } from './binding';
import type { Directive } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';
import { AGENCY_IDS, type AgencyId } from './soctrang-2021-09-24/agency-ids';

const on = '2021-12-20';
const CLAUSE_1 = ['1.a', '1.b', '1.c', '1.d', '1.e', '1.g', '1.h', '1.i', '1.k', '1.l'];

function boundTo(agency: AgencyId): readonly string[] {
  return tasksBinding(agency, { on }).map(({ task, conditional }) => (conditional ? `${task.id}?` : task.id));
}

function supportOf(agency: AgencyId): readonly string[] {
  return tasksSupportedBy(agency, { on }).map(({ task, roles }) => `${task.id} ${roles.join('+')}`);
}

describe('the tasks that bind an agency', () => {
  test.each<readonly [AgencyId, readonly string[]]>([
    ['van-phong-uy-ban-nhan-dan-tinh', ['1.m', '2.a', '2.b', '2.c', '2.d', '2.e']],
    ['so-tai-chinh', ['1.m', '3.a', '3.b', '3.c']],
    ['so-ke-hoach-va-dau-tu', ['1.m', '4.a', '4.b']],
    ['so-tu-phap', ['1.m', '5.a', '5.b']],
    ['so-khoa-hoc-va-cong-nghe', ['1.m', '7.a', '7.b']],
    ['so-tai-nguyen-va-moi-truong', ['1.m', '8']],
    ['so-noi-vu', ['1.m', '9.a', '9.b', '9.c', '9.d', '9.e', '9.g', '9.h', '9.i']],
    ['so-y-te', ['1.m']],
    ['ban-quan-ly-cac-khu-cong-nghiep', ['1.m']],
    ['uy-ban-nhan-dan-huyen-ke-sach', ['1.n?']],
    ['uy-ban-nhan-dan-thanh-pho-soc-trang', ['1.n?']],
    ['ban-quan-ly-du-an-1', []],
    ['cong-an-tinh', []],
  ])('%s: clause 1.a to 1.l and its own', (agency, own) => {
    expect(boundTo(agency)).toEqual([...CLAUSE_1, ...own]);
  });

  test('the Department of Information has the eleven of clause 6', () => {
    const own = boundTo('so-thong-tin-va-truyen-thong').filter((id) => id.startsWith('6.'));
    expect(own).toHaveLength(11);
  });

  test('every task binds somebody, and 22 is the most anybody has', () => {
    const all = AGENCY_IDS.map((agency) => tasksBinding(agency, { on }));
    expect(new Set(all.flat().map(({ task }) => task.id)).size).toBe(46);
    expect(Math.max(...all.map((tasks) => tasks.length))).toBe(22);
  });

  test.each<readonly [AgencyId]>([
    ['uy-ban-nhan-dan-tinh'],
    ['chu-tich-uy-ban-nhan-dan-tinh'],
    ['mat-tran-to-quoc-viet-nam-tinh'],
    ['don-vi-cung-cap-dich-vu-buu-chinh-cong-ich'],
    ['kiem-toan-nha-nuoc'],
  ])('%s is named without being bound', (agency) => {
    expect(boundTo(agency)).toEqual([]);
    expect(bindsReportingDuty(agency, { on })).toBe(false);
  });

  test('an agency that is no longer in force is bound by nothing', () => {
    expect(tasksBinding('so-ke-hoach-va-dau-tu', { on: '2025-03-10' })).toEqual([]);
    expect(tasksSupportedBy('so-ke-hoach-va-dau-tu', { on: '2025-03-10' })).toEqual([]);
    expect(bindsReportingDuty('so-ke-hoach-va-dau-tu', { on: '2025-03-10' })).toBe(false);
    expect(tasksBinding('uy-ban-nhan-dan-huyen-ke-sach', { on: '2025-07-01' })).toEqual([]);
    expect(tasksBinding('uy-ban-nhan-dan-huyen-ke-sach', { on: '2025-06-30' })).toHaveLength(11);
  });
});

describe('the tasks an agency supports', () => {
  test('coordinating agencies are found by their own name and through their group', () => {
    expect(supportOf('so-noi-vu')).toEqual(['3.b coordinates', '4.b coordinates']);
    expect(supportOf('van-phong-uy-ban-nhan-dan-tinh')).toEqual([
      '4.b coordinates',
      '9.g coordinates',
      '9.h coordinates',
    ]);
    expect(supportOf('uy-ban-nhan-dan-huyen-my-tu')).toEqual(['3.b coordinates', '4.b coordinates']);
    expect(supportOf('mat-tran-to-quoc-viet-nam-tinh')).toEqual(['9.i coordinates']);
    expect(supportOf('hoi-cuu-chien-binh-tinh')).toEqual(['9.i coordinates']);
    expect(supportOf('don-vi-cung-cap-dich-vu-buu-chinh-cong-ich')).toEqual(['6.k coordinates']);
  });

  test('a part named twice, by agency and by group, is one part', () => {
    expect(supportOf('so-tai-nguyen-va-moi-truong')).toEqual(['4.b coordinates', '9.h coordinates']);
  });

  test('a task that binds the agency is not one it supports', () => {
    expect(supportOf('so-thong-tin-va-truyen-thong')).toEqual(['4.b coordinates', '9.h coordinates']);
    expect(supportOf('so-ke-hoach-va-dau-tu')).toEqual(['9.h coordinates']);
  });

  test('those who only receive, are guided or benefit support nothing', () => {
    expect(supportOf('uy-ban-nhan-dan-tinh')).toEqual([]);
    expect(supportOf('cong-an-tinh')).toEqual([]);
  });
});

describe('the duty to report', () => {
  test.each<readonly [AgencyId]>([
    ['so-noi-vu'],
    ['ban-quan-ly-cac-khu-cong-nghiep'],
    ['ban-quan-ly-du-an-1'],
    ['cong-an-tinh'],
    ['uy-ban-nhan-dan-thi-xa-vinh-chau'],
  ])('binds %s', (agency) => {
    expect(bindsReportingDuty(agency, { on })).toBe(true);
  });
});

test('another directive binds its own agencies', () => {
  const other: Directive = {
    ...soctrang20210924,
    agencies: soctrang20210924.agencies.filter(({ id }) => id === 'so-y-te'),
    groups: [],
    tasks: soctrang20210924.tasks
      .filter(({ id }) => id === '3.a' || id === '1.b')
      .map((task) => (task.id === '3.a' ? { ...task, binds: { kind: 'agency', agency: 'so-y-te' } } : task)),
  };
  expect(tasksBinding('so-y-te', { on, directive: other }).map(({ task }) => task.id)).toEqual(['3.a']);
  expect(tasksBinding('so-tai-chinh', { on, directive: other })).toEqual([]);
  expect(tasksSupportedBy('so-y-te', { on, directive: other })).toEqual([]);
  expect(bindsReportingDuty('so-y-te', { on, directive: other })).toBe(false);
});
