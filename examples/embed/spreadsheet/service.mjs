// node service.mjs: dịch vụ chấm điểm cho bảng tính. Dữ liệu từ ngoài vào, nên gì cũng có giới hạn.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { answer, rowsOf } from './sheet.mjs';

const MOST = { bytes: 64 * 1024, rows: 500 };

/** Lời từ chối, kèm mã trạng thái HTTP. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function textOf(request) {
  const parts = [];
  let bytes = 0;
  // Từ chối mà vẫn trả lời được: đường truyền để nguyên.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += part.length;
    if (bytes > MOST.bytes) throw new Refusal(413, `Dữ liệu lớn hơn ${MOST.bytes / 1024} KiB.`);
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refusal(400, 'Dữ liệu không phải là UTF-8.');
  }
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal(400, 'JSON viết sai.');
  }
}

async function scored(request) {
  if (request.method !== 'POST') throw new Refusal(405, 'Hãy gửi bảng bằng POST.');
  const type = request.headers['content-type']?.split(';')[0].trim();
  const read = new Map([['text/csv', rowsOf], ['application/json', parsed]]).get(type);
  if (!read) throw new Refusal(415, 'Chỉ nhận text/csv hoặc application/json.');
  const rows = read(await textOf(request));
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw new Refusal(400, 'Cần một danh sách các dòng.');
  if (rows.length > MOST.rows) throw new Refusal(413, `Có hơn ${MOST.rows} dòng.`);
  const ids = rows.map(([id]) => String(typeof id === 'object' ? '' : id).trim());
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Refusal(400, `Mã “${twice.slice(0, 60)}” có ở hai dòng.`);
  return answer(rows);
}

export const service = createServer(async (request, response) => {
  const reply = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(JSON.stringify(body));
  };
  try {
    reply(200, await scored(request));
  } catch (error) {
    reply(error.status ?? 500, { error: error instanceof Refusal ? error.message : 'Dịch vụ gặp lỗi.' });
  }
});
service.requestTimeout = 10_000;
service.maxConnections = 100;

if (process.argv[1] === fileURLToPath(import.meta.url)) service.listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
