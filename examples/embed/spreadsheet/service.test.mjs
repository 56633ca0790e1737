// node --test service.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { service } from './service.mjs';

let address;
before(async () => {
  await new Promise((resolve) => service.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${service.address().port}`;
});
after(() => service.close());

const send = async (body, type = 'text/csv', method = 'POST') => {
  const response = await fetch(address, { method, body, headers: { 'content-type': type } });
  return { status: response.status, ...(await response.json()) };
};
const line = ({ lines }, id) => lines.find((one) => one.id === id);

const FULL = '1.1;5/2/2021\n1.2;46;48\n1.3;1\n2.1;1187;1224\n2.2;37,25\n2.3;có\n3.1;86,37\n';

describe('một bảng từ bảng tính', () => {
  test('CSV của Excel: chấm phẩy, dấu phẩy thập phân, ngày kiểu Việt Nam', async () => {
    const got = await send(`\uFEFF${FULL}`);
    assert.equal(got.status, 200);
    assert.deepEqual(got.lines.map(({ points }) => points), [0.5, 1.44, 1, 2, 1.12, 0.5, 1.73]);
    assert.deepEqual([got.total, got.maximum, got.group, got.missing], [8.28, 10, 'Tốt', 0]);
  });

  test('phieu.csv: dòng đầu là tiêu đề, số có dấu chấm tách hàng nghìn', async () => {
    const got = await send(readFileSync(new URL('phieu.csv', import.meta.url)));
    assert.deepEqual([got.lines[0].points, got.lines[0].note], [null, 'dòng tiêu đề']);
    assert.deepEqual([got.total, got.missing, got.provisional], [8.28, 0, false]);
  });

  for (const [cell, note] of [['1.234,5', /vượt|^$/u], ['1.234.567', /^$/u], ['1.234', /Hãy bỏ dấu chấm/u]]) {
    test(`${cell} được đọc đúng, hoặc được hỏi lại`, async () => {
      assert.match(line(await send(`2.2;${cell}\n`), '2.2').note, note);
    });
  }

  test('ô kiểu số của JSON thì rõ nghĩa, kể cả 37.125', async () => {
    const got = await send(JSON.stringify([['2.2', 37.125]]), 'application/json');
    assert.equal(line(got, '2.2').points, 1.11);
  });

  test('còn thiếu số liệu thì xếp loại là tạm tính', async () => {
    assert.equal((await send('2.2;37,25\n')).provisional, true);
  });

  test('CSV của Google Sheets: dấu phẩy, ô trong dấu nháy', async () => {
    const got = await send('2.2,"37,25"\n1.2,46,48\n');
    assert.deepEqual(got.lines.map(({ points }) => points), [1.12, 1.44]);
    assert.equal(got.missing, 5);
  });

  test('JSON: các dòng như Apps Script đọc được', async () => {
    const got = await send(JSON.stringify([['2.3', true], ['1.3', 0], ['2.2', '50%'], ['3.1', null]]), 'application/json');
    assert.deepEqual(got.lines.map(({ points }) => points), [0.5, 1.5, 1.5, null]);
  });

  test('ô trống là chưa có số liệu, không phải là 0', async () => {
    assert.deepEqual(line(await send('2.2;\n'), '2.2'), { id: '2.2', points: null, maximum: 1.5, note: 'chưa có số liệu' });
  });

  test('ô không đọc được thì nói vì sao', async () => {
    const { points, note } = line(await send('2.2;gần 40\n'), '2.2');
    assert.equal(points, null);
    assert.match(note, /không phải là số/u);
  });

  for (const id of ['9.9', '__proto__', 'constructor', '1']) {
    test(`mã ${id} không phải là mã của tiêu chí thành phần`, async () => {
      assert.equal(line(await send(`${id};5\n`), id).points, null);
    });
  }
});

describe('dữ liệu không nhận', () => {
  for (const [why, status, body, type, method] of [
    ['không phải POST', 405, undefined, 'text/csv', 'GET'],
    ['kiểu lạ', 415, FULL, 'text/html'],
    ['lớn hơn 64 KiB', 413, 'a'.repeat(65 * 1024)],
    ['hơn 500 dòng', 413, Array.from({ length: 501 }, (_, index) => `${index};1`).join('\n')],
    ['một mã hai dòng', 400, '1.3;1\n1.3;2\n'],
    ['không phải UTF-8', 400, new Uint8Array([0x31, 0x3b, 0xff, 0xfe])],
    ['JSON viết sai', 400, '[["1.1",', 'application/json'],
    ['JSON không phải các dòng', 400, '{"1.1":5}', 'application/json'],
    ['JSON lồng quá sâu', 400, `${'['.repeat(30_000)}`, 'application/json'],
  ]) {
    test(`${why}: ${status}`, async () => {
      const got = await send(body, type, method);
      assert.equal(got.status, status);
      assert.match(got.error, /\p{L}/u);
    });
  }

  test('ô là cả một danh sách lồng nhau được coi là ô trống', async () => {
    const got = await send(`[["2.2",${'['.repeat(5000)}${']'.repeat(5000)}]]`, 'application/json');
    assert.equal(line(got, '2.2').note, 'chưa có số liệu');
  });

  test('người gửi bỏ ngang không làm hỏng dịch vụ', async () => {
    await new Promise((resolve) => {
      const socket = connect(service.address().port, '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\n1.1;');
        socket.destroy();
        resolve();
      });
    });
    assert.equal((await send(FULL)).total, 8.28);
  });
});
