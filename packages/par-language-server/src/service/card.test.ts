import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { asMarkdown, type Card, cardText } from './card';

const CARD: Card = {
  title: '3.a – Xử lý kiến nghị',
  blocks: [
    { kind: 'text', text: 'Một dòng\nvà dòng nữa' },
    { kind: 'facts', facts: [['Thời hạn', '31/12/2021']] },
    { kind: 'list', title: 'Nội dung', items: [{ id: '3.a.1', text: 'Rà soát *gấp*' }] },
    { kind: 'list', title: 'Sản phẩm', items: [] },
    { kind: 'remark', text: '' },
  ],
};

describe('a card', () => {
  it('as Markdown', () => {
    expect(cardText(CARD, true)).toBe(
      '**3.a – Xử lý kiến nghị**\n\nMột dòng và dòng nữa\n\n- Thời hạn: 31/12/2021\n\nNội dung:\n\n- `3.a.1` Rà soát \\*gấp\\*',
    );
  });

  it('as plain text', () => {
    expect(cardText(CARD, false)).toBe(
      '3.a – Xử lý kiến nghị\n\nMột dòng và dòng nữa\n\nThời hạn: 31/12/2021\n\nNội dung:\n- 3.a.1 Rà soát *gấp*',
    );
  });

  it.each([
    ['[bấm](command:x)', '\\[bấm\\](command:x)'],
    ['<script>', '\\<script\\>'],
    ['1. việc', '1\\. việc'],
    ['- việc', '\\- việc'],
    ['https://a.vn', 'https\\://a.vn'],
    ['3.a', '3.a'],
  ])('shows %s as it stands', (text, written) => {
    expect(asMarkdown(text)).toBe(written);
  });

  test.prop([fc.string({ unit: 'binary' })])('leaves no sign of Markdown or HTML in a text', (text) => {
    const bare = asMarkdown(text).replace(/\\[\s\S]/gu, '');
    expect(bare).not.toMatch(/[`*_[\]<>|#~&\n]/u);
  });
});
