// node score.cjs: chấm một phiếu, giải thích một tiêu chí, thử đổi một số liệu.
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { compile } = require('@soctrang/par-core/scoring');
const { explain, explanationText, formatNumber } = require('@soctrang/par-core/scoring/text');

const read = (name) => JSON.parse(readFileSync(path.join(__dirname, name), 'utf8'));
const vi = (value) => formatNumber(value, { language: 'vi', digits: 2 });

// Chuẩn bị bộ tiêu chí một lần, rồi chấm bao nhiêu phiếu cũng được.
const criteria = compile(read('../criteria-set.json'));
const score = criteria.score(read('../sheet.json'));

const { total, group } = score;
console.log(`Tổng điểm: ${vi(total.points)}/${vi(total.maximum)}, chỉ số ${vi(total.index)}%, xếp loại ${group}`);
for (const { id, points, maximum } of score.areas()) console.log(`Lĩnh vực ${id}: ${vi(points)}/${vi(maximum)}`);

// Vì sao tiêu chí 1.2 được chừng ấy điểm.
console.log(explanationText(explain(score, '1.2'), { language: 'vi' }));

// Nếu hồ sơ trực tuyến đạt 50% thì sao? Phiếu cũ giữ nguyên.
const better = criteria.whatIf(score, { 2.2: '50%' });
console.log(`Nếu 2.2 đạt 50%: ${vi(better.total.points)}/${vi(better.total.maximum)}`);
