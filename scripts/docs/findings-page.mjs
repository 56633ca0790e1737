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
          const why = codes.whyWithoutFix(code);
          const fix = why ? `– ${both(why)}` : '✓';
          return [
            `<a id="${code.toLowerCase()}"></a>[${code}](findings/${code}.md)`,
            level(severity),
            both(title),
            fix,
          ];
        });
      const head = ['Mã · *code*', 'Mức · *severity*', 'Nội dung · *what it is*', 'Sửa nhanh · *quick fix*'];
      return `## ${family}xx – ${heading.vi} · ${heading.en}\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}
