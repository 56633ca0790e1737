import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folderWith } from '../../test/par';
import { sayIn } from '../messages';
import { replaceFile } from './replace-file';

// What the system does at a step of the writing can be put in its place.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }));
afterEach(() => vi.restoreAllMocks());

const OLD = 'công việc của cả tuần\n';
const NEW = 'mới\n';

function folder(): { cwd: string; location: string; content: () => string } {
  const cwd = folderWith({ 'a.par.yaml': OLD });
  const location = path.join(cwd, 'a.par.yaml');
  return { cwd, location, content: () => readFileSync(location, 'utf8') };
}

async function replaced(location: string): Promise<string | undefined> {
  const problem = await replaceFile('a.par.yaml', location, Buffer.from(OLD), NEW);
  return problem?.(sayIn('vi'));
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

describe('a file is replaced', () => {
  test('by the new text, and no draft stays', async () => {
    const { cwd, location, content } = folder();
    expect(await replaced(location)).toBeUndefined();
    expect(content()).toBe(NEW);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });

  test('through a draft that nobody else can read where the file is private', async () => {
    const { cwd, location } = folder();
    chmodSync(location, 0o600);
    const { rename } = await vi.importActual<typeof fs>('node:fs/promises');
    const modes: number[] = [];
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      modes.push(statSync(from).mode & 0o777);
      await rename(from, to);
    });
    await replaced(location);
    expect(modes).toEqual([0o600]);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });
});

describe('the old content stays', () => {
  test.each([
    ['ENOSPC', 'Ổ đĩa đã đầy nên không ghi được “a.par.yaml”. Hãy xóa bớt tệp rồi thử lại.'],
    ['EDQUOT', 'Ổ đĩa đã đầy nên không ghi được “a.par.yaml”. Hãy xóa bớt tệp rồi thử lại.'],
    ['EIO', 'Không ghi được “a.par.yaml” (hệ thống báo EIO).'],
  ])('where writing fails with %s', async (code, sentence) => {
    const { cwd, location, content } = folder();
    const { open } = await vi.importActual<typeof fs>('node:fs/promises');
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      vi.spyOn(handle, 'writeFile').mockImplementation(async () => {
        await handle.write('một ph');
        throw systemError(code);
      });
      return handle;
    });
    expect(await replaced(location)).toBe(sentence);
    expect(content()).toBe(OLD);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });

  test('where the disk refuses only as it is flushed', async () => {
    const { cwd, location, content } = folder();
    const { open } = await vi.importActual<typeof fs>('node:fs/promises');
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const handle = await open(...args);
      vi.spyOn(handle, 'sync').mockRejectedValue(systemError('ENOSPC'));
      return handle;
    });
    expect(await replaced(location)).toContain('Ổ đĩa đã đầy');
    expect(content()).toBe(OLD);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });

  test('where the folder takes no new file', async () => {
    const { location, content } = folder();
    vi.spyOn(fs, 'open').mockRejectedValue(systemError('EACCES'));
    expect(await replaced(location)).toContain('Không có quyền ghi vào thư mục của “a.par.yaml”');
    expect(content()).toBe(OLD);
  });

  test('where somebody has changed the file meanwhile, to a text as long', async () => {
    const { cwd, location, content } = folder();
    const { open } = await vi.importActual<typeof fs>('node:fs/promises');
    const theirs = OLD.replace('tuần', 'năm ');
    vi.spyOn(fs, 'open').mockImplementationOnce(async (...args) => {
      writeFileSync(location, theirs);
      return open(...args);
    });
    expect(await replaced(location)).toContain('vừa được người hay chương trình khác sửa');
    expect(content()).toBe(theirs);
    expect(readdirSync(cwd)).toEqual(['a.par.yaml']);
  });

  test('where the file is gone meanwhile', async () => {
    const { cwd, location } = folder();
    await fs.rm(location);
    expect(await replaced(location)).toContain('ENOENT');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
