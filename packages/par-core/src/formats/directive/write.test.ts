import { describe, expect, test } from 'vitest';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import { checkDirective } from './check';
import { directiveText } from './write';

describe.each(['vi', 'en'] as const)('the letter of 2021 as a file with %s keys', (language) => {
  const text = directiveText(soctrang20210924, { language });
  const checked = checkDirective(text, { today: '2021-12-20', directives: [] });

  test('is read back as the same directive: the format says everything', () => {
    expect(checked.directive).toEqual(soctrang20210924);
    expect(checked.language).toBe(language);
  });

  test('has no finding but on abbreviations that agencies do share', () => {
    expect(new Set(checked.findings.map(({ code }) => code))).toEqual(new Set(['PAR837']));
  });

  test('is written the same from what was read', () => {
    expect(checked.directive && directiveText(checked.directive, { language })).toBe(text);
  });
});
