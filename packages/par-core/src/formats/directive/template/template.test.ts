import { describe, expect, test } from 'vitest';
import { tasksBinding } from '../../../directive/binding';
import { asJson } from '../../layout/as-json';
import { checkReport } from '../../report/check';
import { newReport } from '../../report/new-report';
import { sentenceOf } from '../../sentence';
import { checkDirective } from '../check';
import { DIRECTIVE_FORMAT } from '../format';
import { directiveTemplate } from '.';

const TODAY = '2023-03-20';

describe.each(['vi', 'en'] as const)('the template of a directive with keys in %s', (language) => {
  const text = directiveTemplate(language);
  const checked = checkDirective(text, { today: TODAY });

  test('has nothing to find, in its vocabulary', () => {
    expect(checked.findings.map((finding) => sentenceOf(finding, 'vi'))).toEqual([]);
    expect(checked.language).toBe(language);
    expect(checked.directive?.tasks.map(({ id }) => id)).toEqual(['1.a', '2.a']);
  });

  test('says in its first line that all of it is invented', () => {
    expect(text.split('\n')[0]).toMatch(language === 'vi' ? /ĐÂY LÀ MẪU/u : /THIS IS A TEMPLATE/u);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('means the same in JSON', () => {
    const json = checkDirective(asJson(text, DIRECTIVE_FORMAT), { today: TODAY, syntax: 'json' });
    expect(json.findings).toEqual([]);
    expect(json.directive).toEqual(checked.directive);
  });

  test('can be reported on: its agencies have tasks, and a new report checks without an error', () => {
    const { directive } = checked;
    if (directive === undefined) throw new Error('the template can be used');
    const bound = directive.agencies.filter(({ id }) => tasksBinding(id, { on: '2023-12-31', directive }).length > 0);
    expect(bound).toHaveLength(3);
    for (const agency of bound) {
      const report = newReport({ agency: agency.id, period: { kind: 'quarter', year: 2023, index: 4 }, directive });
      const { findings } = checkReport(report, { today: '2023-12-10', directives: [directive] });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('takes another id', () => {
    const named = checkDirective(directiveTemplate(language, { id: 'vinhha-2024-01-02' }), { today: TODAY });
    expect(named.directive?.id).toBe('vinhha-2024-01-02');
  });
});
