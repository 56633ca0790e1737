import { expect, test } from 'vitest';
import { pageHtml } from './html';

const PAGE = {
  language: 'vi',
  title: 'Báo cáo "của" <Sở> & ban',
  source: 'https://webview.example',
  script: 'https://webview.example/report.js?a=1&b=2',
  style: 'https://webview.example/report.css',
};

test('a page runs its own script and nothing else', () => {
  const html = pageHtml(PAGE, 'abc');
  expect(html).toContain(
    'default-src &#39;none&#39;; script-src &#39;nonce-abc&#39;; style-src https://webview.example',
  );
  expect(html).toContain('<script nonce="abc" src="https://webview.example/report.js?a=1&amp;b=2">');
  expect(html).not.toMatch(/unsafe|<script(?! nonce="abc")/u);
});

test('what is put into the frame is text', () => {
  expect(pageHtml(PAGE)).toContain('<title>Báo cáo &quot;của&quot; &lt;Sở&gt; &amp; ban</title>');
});

test('no two pages have the same nonce', () => {
  expect(pageHtml(PAGE)).not.toBe(pageHtml(PAGE));
});
