import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../workspace/root.mjs';
import { anchorsOf, brokenLinks, pagesBelow, relativeLinks } from './links.mjs';

const pages = pagesBelow(root).map((file) => path.relative(root, file).replaceAll('\\', '/'));

describe('the pages of the project', () => {
  test('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain('docs/findings.md');
    expect(pages.filter((page) => page.includes('node_modules'))).toEqual([]);
  });

  test.each(pages)('%s has no link that leads nowhere', (page) => {
    expect(brokenLinks(path.join(root, page))).toEqual([]);
  });
});

describe('a link', () => {
  test('is read from the text, not from code or to other places', () => {
    const page = [
      '[a](docs/a.md) ![ảnh](ảnh.png "Ảnh") [web](https://example.com/x) `[b](b.md)`',
      '```md\n[c](c.md)\n```',
      '[d]: d.md#phần',
      '<img width="5" src="e.png">',
    ].join('\n');
    expect(relativeLinks(page)).toEqual(['docs/a.md', 'ảnh.png', 'd.md#phần', 'e.png']);
  });

  test('leads to headings as GitHub names them', () => {
    const page = '# Các phát hiện · Findings\n## PAR4xx – Sự nhất quán\n## `mã`\n## `mã`\n```sh\n# không phải\n```\n';
    expect([...anchorsOf(page)]).toEqual(['các-phát-hiện--findings', 'par4xx--sự-nhất-quán', 'mã', 'mã-1']);
  });

  test('leads to the anchors that a page sets itself', () => {
    expect([...anchorsOf('| <a id="par401"></a>PAR401 |\n`<a id="không">`\n')]).toEqual(['par401']);
  });

  test('is broken where file, heading or line is missing', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
    try {
      mkdirSync(path.join(folder, 'docs'));
      writeFileSync(path.join(folder, 'docs', 'a.md'), '# PAR401\n');
      writeFileSync(path.join(folder, 'b.yaml'), 'một\nhai');
      const good = '[1](docs) [2](docs/a.md) [3](docs/a.md#par401) [4](b.yaml#L2) [5](#đầu)';
      const bad = '[6](c.md) [7](docs/a.md#par402) [8](b.yaml#L3) [9](#cuối)';
      writeFileSync(path.join(folder, 'README.md'), `# Đầu\n${good} ${bad}\n`);
      const found = brokenLinks(path.join(folder, 'README.md'));
      expect(found).toEqual(['c.md', 'docs/a.md#par402', 'b.yaml#L3', '#cuối']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
