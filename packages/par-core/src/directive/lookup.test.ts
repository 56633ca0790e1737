import { describe, expect, test } from 'vitest';
import {
  documentOf,
  indicatorOf,
  indicatorsOf,
  isTaskId,
  obligationOf,
  obligationsOf,
  taskOf,
  taskOfObligation,
} from './lookup';
import type { Directive } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';
import { INDICATOR_IDS, OBLIGATION_IDS, TASK_IDS } from './soctrang-2021-09-24/ids';

/** A directive of another province, with one task only. */
const other: Directive = {
  ...soctrang20210924,
  id: 'hau-giang-2022-03-01',
  tasks: soctrang20210924.tasks
    .filter(({ id }) => id === '3.a')
    .map((task) => ({
      ...task,
      id: 'II.1',
      obligations: [{ id: 'II.1.1', text: { vi: 'Làm việc này.', en: 'Do this.' } }],
      indicators: ['kien-nghi-da-xu-ly', 'khong-co'],
    })),
  indicators: soctrang20210924.indicators
    .filter(({ id }) => id === 'audit-recommendations-resolved')
    .map((indicator) => ({ ...indicator, id: 'kien-nghi-da-xu-ly', tasks: ['II.1'] })),
  documents: [],
};

describe('a lookup by id', () => {
  test('finds every task, obligation and indicator of the built-in directive', () => {
    for (const id of TASK_IDS) expect(taskOf(id).id).toBe(id);
    for (const id of OBLIGATION_IDS) expect(obligationOf(id).id).toBe(id);
    for (const id of INDICATOR_IDS) expect(indicatorOf(id).id).toBe(id);
  });

  test('tells the clause that binds the Department of Finance', () => {
    expect(taskOf('3.a').binds).toEqual({ kind: 'agency', agency: 'so-tai-chinh' });
  });

  test('finds the task of an obligation, and none for what clause 10 asks', () => {
    expect(taskOfObligation('8.2').id).toBe('8');
    expect(taskOfObligation('1.g.12').id).toBe('1.g');
    expect(taskOfObligation('10.1')).toBeUndefined();
    expect(obligationOf('10.1').text.vi).toContain('quý IV/2021');
  });

  test('lists the obligations of a task and of the reporting duty, by id or by itself', () => {
    expect(obligationsOf('1.g')).toHaveLength(12);
    expect(obligationsOf('10').map(({ id }) => id)).toEqual(['10.1', '10.2', '10.3', '10.4', '10.5']);
    expect(obligationsOf(taskOf('1.g'))).toBe(obligationsOf('1.g'));
    expect(obligationsOf(soctrang20210924.reportingDuty)).toBe(obligationsOf('10'));
  });

  test('lists the indicators of a task', () => {
    expect(indicatorsOf('3.a').map(({ id }) => id)).toEqual(['audit-recommendations-resolved']);
    expect(indicatorsOf(taskOf('2.a')).map(({ id }) => id)).toEqual(['government-tasks-on-time']);
    expect(indicatorsOf('9.h')).toEqual([]);
    expect(indicatorOf('audit-recommendations-resolved').target?.value).toBe(100);
  });

  test('asks another directive when told to', () => {
    expect(taskOf('II.1', other)?.title).toEqual(taskOf('3.a').title);
    expect(taskOf('3.a', other)).toBeUndefined();
    expect(taskOfObligation('II.1.1', other)?.id).toBe('II.1');
    expect(obligationOf('II.1.1', other)?.text.en).toBe('Do this.');
    expect(obligationOf('II.1.2', other)).toBeUndefined();
    expect(obligationsOf('II.1', other).map(({ id }) => id)).toEqual(['II.1.1']);
    expect(obligationsOf('II.9', other)).toEqual([]);
    expect(indicatorOf('kien-nghi-da-xu-ly', other)?.tasks).toEqual(['II.1']);
    expect(indicatorsOf('II.1', other).map(({ id }) => id)).toEqual(['kien-nghi-da-xu-ly']);
    expect(indicatorsOf('3.a', other)).toEqual([]);
  });

  test.each([
    ['1.g', true],
    ['8', true],
    ['9.i', true],
    ['1.f', false],
    ['10', false],
    ['1.G', false],
    ['', false],
  ])('"%s" is the id of a task: %s', (text, expected) => {
    expect(isTaskId(text)).toBe(expected);
  });
});

describe('a cited document', () => {
  test.each([
    ['60/2021/NĐ-CP', '2021-06-21'],
    ['60/2021/nđ-cp', '2021-06-21'],
    [' Số: 74/BC-SNV', '2021-07-23'],
    ['Số 21 / CT-TTg', '2021-08-05'],
    ['30/2020/NĐ-CP'.normalize('NFD'), '2020-03-05'],
  ])('is found as %s', (reference, date) => {
    expect(documentOf(reference)?.date).toBe(date);
  });

  test('is not found where the directive cites none', () => {
    expect(documentOf('76/NQ-CP')).toBeUndefined();
    expect(documentOf('')).toBeUndefined();
    expect(documentOf('60/2021/NĐ-CP', other)).toBeUndefined();
  });
});
