import { isSilenceable, silencer } from '@soctrang/par-core';
import { basisText, CODE_FAMILIES, type ExplainedCode, explainCode, familyOf } from '@soctrang/par-core/codes';
import type { Code, Language } from '@soctrang/par-core/report';
import { PAGES } from '../../messages/pages';
import { asMarkdown } from '../card';

/**
 * All there is to say of a code of findings, as a page in Markdown: why it is found and the way out, what it looks like
 * wrong and right, on what ground, how to silence it.
 *
 * @example codePageText('PAR301', 'vi') // '# PAR301 – Ngày không có thật\n…'
 */
export function codePageText(code: Code, language: Language): string {
  const explained = explainCode(code);
  const { title, severity, why, basis } = explained;
  const parts = [
    `# ${code} – ${asMarkdown(title[language])}`,
    `*${PAGES[severity][language]} · ${asMarkdown(CODE_FAMILIES[familyOf(code)][language])}*`,
    asMarkdown(why[language]),
    ...examples(explained, language),
    `## ${PAGES.basis[language]}`,
    basis.map((one) => `- ${asMarkdown(basisText(one)[language])}`).join('\n'),
  ];
  if (isSilenceable(explained)) {
    parts.push(`## ${PAGES.silence[language]}`, PAGES.silenceAbove[language], fenced([silencer(code)]));
  }
  return `${parts.join('\n\n')}\n`;
}

function examples(explained: ExplainedCode, language: Language): readonly string[] {
  const heading = (key: 'wrong' | 'right'): string => `## ${PAGES[key][language]}`;
  if (explained.within === 'words') {
    const { wrong, right } = explained;
    return [heading('wrong'), asMarkdown(wrong[language]), heading('right'), asMarkdown(right[language])];
  }
  return [heading('wrong'), fenced(explained.wrong), heading('right'), fenced(explained.right)];
}

/** Lines as they stand in a file; no example holds a fence of its own. */
function fenced(lines: readonly string[]): string {
  return ['```yaml', ...lines, '```'].join('\n');
}
