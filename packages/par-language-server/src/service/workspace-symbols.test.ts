import { describe, expect, it, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { type View, workspaceSymbols } from '.';

const view: View = {
  files: [
    'workspace/so-tai-chinh.par.yaml',
    'workspace/so-tu-phap.par.yaml',
    'workspace/so-khoa-hoc-va-cong-nghe.par.json',
    'workspace/uy-ban-nhan-dan-huyen-ke-sach.par.yaml',
    'vinh-ha/so-noi-vu.par.yaml',
    'vinh-ha/vinhha-2023-03-15.par-directive.yaml',
    'criteria/mau-bo-tieu-chi.par-criteria.yaml',
    'coordinator/nam-2027.par-calendar.yaml',
  ].map((name) => exampleFile(name)),
};

const found = (query: string, limit?: number): readonly string[] =>
  workspaceSymbols(view, query, { language: 'vi', ...(limit !== undefined && { limit }) }).map(({ name }) => name);

describe('a search over the workspace', () => {
  test.each([
    ['so tai chinh', 'Sở Tài chính – Quý IV/2021'],
    ['Sở Tài chính', 'Sở Tài chính – Quý IV/2021'],
    ['stc', 'Sở Tài chính – Quý IV/2021'],
    ['skhcn', 'Sở Khoa học và Công nghệ – Quý IV/2021'],
    ['so-tu-phap', 'Sở Tư pháp – Quý IV/2021'],
    ['ke sach', 'Ủy ban nhân dân huyện Kế Sách – Quý IV/2021'],
    ['mau-bo-tieu-chi', 'MẪU bộ tiêu chí – mọi con số đều đặt ra để minh họa'],
    ['05/CT-UBND', expect.stringContaining('Chỉ thị số 05/CT-UBND')],
    ['2.2', expect.stringMatching(/^2\.2 /u)],
    ['ho so dung han', 'Tỷ lệ hồ sơ giải quyết đúng hạn'],
    ['kien nghi kiem toan', expect.stringContaining('kiến nghị kiểm toán')],
    ['1a', expect.stringMatching(/^1\.a /u)],
    // By the first letters of its words.
    ['lvcs', undefined],
    ['bhkh', expect.stringContaining('Ban hành kế hoạch')],
  ])('for %j finds %s first', (query, expected) => {
    expect(found(query)[0]).toEqual(expected);
  });

  it('puts whole files before what stands in them', () => {
    expect(found('so noi vu').slice(0, 1)).toEqual(['Sở Nội vụ – Quý IV/2023']);
  });

  it('without a word gives the reports, the directives and the sets', () => {
    expect(found('')).toHaveLength(7);
    expect(found('  ')).toHaveLength(7);
  });

  it('gives no more than is asked for, and nothing that does not answer', () => {
    expect(found('ty le', 3)).toHaveLength(3);
    expect(found('ty le').length).toBeLessThanOrEqual(100);
    expect(found('không có gì như thế này')).toEqual([]);
    expect(found('(*+')).toEqual([]);
  });

  it('says where each stands, and what it belongs to', () => {
    const [task] = workspaceSymbols(view, '3.a', { language: 'vi' });
    expect(task?.location.uri).toMatch(/so-tai-chinh\.par\.yaml$/u);
    expect(task?.containerName).toBe('Sở Tài chính – Quý IV/2021');
    expect(task?.location.range.start.character).toBe('  - mã: '.length);
  });

  it('is no trouble in a file that is none', () => {
    const files = ['', '[', 'cơ quan:'].map((text) => opened('file:///x.par.yaml', text));
    expect(workspaceSymbols({ files }, 'a', { language: 'vi' })).toEqual([]);
  });
});
