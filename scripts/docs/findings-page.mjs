import { level } from './finding-words.mjs';
import { both, table } from './markdown.mjs';

/** @typedef {import('./core.mjs').Material} Material */

/**
 * All codes, family by family, with a link to the page of each. A row has the anchor of its code, so that
 * `findings.md#par401` leads there.
 * @param {Pick<Material, 'codes'>} material
 */
export function findingsByFamily({ codes }) {
  const all = codes.codesInOrder();
  return Object.entries(codes.CODE_FAMILIES)
    .map(([family, heading]) => {
      const rows = all
        .filter((code) => codes.familyOf(code) === family)
        .map((code) => {
          const { severity, title } = codes.CODES[code];
          return [`<a id="${code.toLowerCase()}"></a>[${code}](findings/${code}.md)`, level(severity), both(title)];
        });
      const head = ['Mã · *code*', 'Mức · *severity*', 'Nội dung · *what it is*'];
      return `## ${family}xx – ${heading.vi} · ${heading.en}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}
