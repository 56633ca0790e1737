import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { hoverAt, openReport, linksOf, referencesAt } from './service';
import { namesOf } from './service/names/names-of';
import { TextDocument } from 'vscode-languageserver-textdocument';
it('x', () => {
  const text = readFileSync(new URL('../../../examples/workspace/so-tai-chinh.par.yaml', import.meta.url), 'utf8');
  const item = (i: number) => `      - số ký hiệu: ${i + 1}/BC-STC\n        ngày: 26/11/2021\n        trích yếu: Giải trình các tồn tại, hạn chế và kết quả khắc phục trong công tác cải cách hành chính\n`;
  for (const count of [0, 300, 3000, 12000]) {
    const big = text.replace('    tài liệu kiểm chứng:\n', '    tài liệu kiểm chứng:\n' + Array.from({ length: count }, (_, i) => item(i)).join(''));
    const make = () => openReport('file:///a.par.yaml', big, { today: '2021-12-20' });
    const t = TextDocument.create('', '', 1, big);
    const places = ['1.b\n', 'hoàn thành', 'ngày: 19', 'Quý IV'].map((n) => t.positionAt(big.indexOf(n) + 1));
    const d0 = make(); for (const p of places) hoverAt(d0, p, { language: 'vi' });
    const times: number[] = [];
    for (let r = 0; r < 5; r++) { const d = make(); for (const p of places) { const s = performance.now(); hoverAt(d, p, { language: 'vi', markdown: true }); times.push(performance.now() - s); } }
    times.sort((a, b) => a - b);
    const d = make(); const s = performance.now(); namesOf(d); const n = performance.now() - s;
    const s2 = performance.now(); referencesAt(d, places[0]!, { files: [] }, { includeDeclaration: true }); const rf = performance.now() - s2;
    const ev = t.positionAt(big.indexOf('217/QĐ-STC') + 1);
    const s3 = performance.now(); hoverAt(make(), ev, { language: 'vi' }); const he = performance.now() - s3; 
    console.log(Math.round(big.length / 1000), 'K', 'hover median', times[10]!.toFixed(2), 'max', times.at(-1)!.toFixed(2), 'names', n.toFixed(1), 'refs', rf.toFixed(1), 'hover doc incl. open', he.toFixed(1));
  }
}, 100000);
