import type { Language } from '@soctrang/par-core/report';
import { expect, test } from 'vitest';
import {
  codeActionsAt,
  codeLensesOf,
  completionsAt,
  diagnosticsOf,
  hoverAt,
  inlayHintsOf,
  type OpenDocumentOptions,
  openDocument,
  openReport,
  reportPageOf,
  symbolsOf,
} from '.';

const report = openReport('file:///so-tai-chinh.par.yaml', 'mẫu: par-report/1\n', { today: '2021-12-20' });
const start = { line: 0, character: 0 };

test.each(['vi-VN', 'auto', undefined])('a language that is %s is refused by name', (written) => {
  const language = written as Language;
  const said = /the language is 'vi' or 'en', not/u;
  expect(() => diagnosticsOf(report, language)).toThrow(TypeError);
  expect(() => diagnosticsOf(report, language)).toThrow(said);
  expect(() => completionsAt(report, start, { language })).toThrow(said);
  expect(() => hoverAt(report, start, { language })).toThrow(said);
  expect(() => inlayHintsOf(report, { start, end: start }, { language })).toThrow(said);
  expect(() => reportPageOf(report, { language })).toThrow(said);
  expect(() => symbolsOf(report, { language })).toThrow(said);
  expect(() => codeLensesOf(report, { language })).toThrow(said);
  expect(() => codeActionsAt(report, { start, end: start }, { diagnostics: [] }, { language })).toThrow(said);
});

test('so is a language where a report has nothing to say', () => {
  const calendar = openDocument('calendar', 'file:///2027.par-calendar.yaml', 'mẫu: par-calendar/1\nnăm: [2027]\n', {
    today: '2021-12-20',
  });
  expect(() => diagnosticsOf(calendar, 'fr' as Language)).toThrow('diagnosticsOf: the language');
});

test.each([undefined, null, {}])('options that are %s have no day', (written) => {
  const options = written as unknown as OpenDocumentOptions;
  for (const kind of ['report', 'calendar'] as const) {
    expect(() => openDocument(kind, 'file:///a.par.yaml', '', options)).toThrow(TypeError);
    expect(() => openDocument(kind, 'file:///a.par.yaml', '', options)).toThrow('options.today is needed');
  }
  expect(() => openReport('file:///a.par.yaml', '', options)).toThrow('openReport: options.today is needed');
});
