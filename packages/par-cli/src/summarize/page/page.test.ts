import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../test/par';
import { examplePicture } from '../../../test/summarized';
import { summaryTables } from '../tables';
import { chartsOf } from './charts';
import { escaped } from './escaped';
import { summaryPage } from './page';

const picture = examplePicture();

async function pageOf(of = picture, language: 'vi' | 'en' = 'vi'): Promise<string> {
  return summaryPage(of, { language, charts: chartsOf(of, language) });
}

/** The one element of a name, with what is in it. */
function inside(html: string, name: string): string {
  const parts = html.split(new RegExp(`<${name}>|</${name}>`, 'u'));
  expect(parts).toHaveLength(3);
  return parts[1] ?? '';
}

describe('the page of a summary', () => {
  test('names its one script and its one style by their hashes, and lets nothing else in', async () => {
    const html = await pageOf();
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
    expect(policy).toBe(
      [
        "default-src 'none'",
        `style-src ${hash(inside(html, 'style'))}`,
        `script-src ${hash(inside(html, 'script'))}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
  });

  test('loads nothing: no address but those of its own parts, no style of its elements', async () => {
    const html = await pageOf();
    const addresses = [...html.matchAll(/\s(?:href|src|action|xlink:href)="([^"]*)"/gu)].map((match) => match[1] ?? '');
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
    expect(html).not.toMatch(/\sstyle="|url\(|@import|\son[a-z]+="/u);
    for (const address of new Set(addresses)) expect(html).toContain(`id="${address.slice(1)}"`);
  });

  test.each(['vi', 'en'] as const)(
    'has every table and four charts, each with its figures in a table: %s',
    async (language) => {
      const html = await pageOf(picture, language);
      for (const { id, title } of summaryTables(picture, language))
        expect(html).toContain(`id="${id}">${escaped(title)}</h2>`);
      expect(html.match(/<figure /gu)).toHaveLength(4);
      expect(html.match(/<svg role="img" aria-label="[^"]+"/gu)).toHaveLength(4);
      expect(html).toContain(`<html lang="${language}">`);
    },
  );

  test('shows what a hostile report says, and runs none of it', async () => {
    const evil = `</script><script>alert(1)</script><img src=x onerror="alert(2)">'"&\u202e`;
    const report = reportOf(
      `- { mã: 1.a, trạng thái: đang thực hiện, tồn tại hạn chế: [{ nội dung: ${JSON.stringify(evil)}, nguyên nhân: ${JSON.stringify(evil)} }] }`,
    ).replace('Sở Tài chính', 'Sở Y tế');
    const html = await pageOf(examplePicture({ '<b>"&\'.par.yaml': `${report}kiến nghị: ${JSON.stringify(evil)}\n` }));
    expect(html).not.toMatch(/<img|<script>alert|\u202e|<b>"/u);
    expect(html).toContain(
      '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&#39;&quot;&amp;\ufffd',
    );
    expect(html.match(/<script/gu)).toHaveLength(1);
  });

  test('of nothing has no charts, and is a page all the same', async () => {
    const none = { ...picture, agencies: [], tasks: [], indicators: [], scores: [], findings: [] };
    expect(chartsOf(none, 'vi')).toEqual([]);
    expect(await pageOf(none)).toMatch(/<h1>Tổng hợp báo cáo Quý IV\/2021<\/h1>/u);
  });

  test('is the same whenever it is made', async () => {
    expect(await pageOf()).toBe(await pageOf());
  });
});
