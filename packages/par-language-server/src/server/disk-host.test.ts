import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskHost } from './disk-host';
import { LARGEST_FILE } from './file-host';

describe('the disk', () => {
  it('gives names and texts, why a file has none, and nothing of what is not there, or a folder', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'par-disk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(path.join(folder, 'par.config.yaml'), '\ufeffmẫu: par-config/1\n');
    writeFileSync(path.join(folder, 'anh.par-calendar.yaml'), new Uint8Array([0xff, 0xd8, 0, 1]));
    const uri = pathToFileURL(folder).href;
    expect([...(await diskHost.names(uri))].sort()).toEqual(['anh.par-calendar.yaml', 'par.config.yaml']);
    expect(await diskHost.names(`${uri}/khong-co`)).toEqual([]);
    expect(await diskHost.names('memfs:/a')).toEqual([]);
    expect(await diskHost.content(`${uri}/par.config.yaml`)).toBe('mẫu: par-config/1\n');
    expect(await diskHost.content(`${uri}/anh.par-calendar.yaml`)).toEqual({
      kind: 'undecodable',
      reason: 'nul',
      offset: 2,
    });
    const large = path.join(folder, 'lon.par.yaml');
    writeFileSync(large, '');
    truncateSync(large, LARGEST_FILE + 1);
    expect(await diskHost.content(`${uri}/lon.par.yaml`)).toEqual({
      kind: 'oversized',
      size: LARGEST_FILE + 1,
      limit: LARGEST_FILE,
    });
    expect(await diskHost.content(`${uri}/khong-co.yaml`)).toBeUndefined();
    expect(await diskHost.content(uri)).toBeUndefined();
  });

  it('finds the files of ours in all folders but those of other programs, the nearest first', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'par-disk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of [
      'quy iv/so-tai-chinh.par.yaml',
      'quy iv/ghi-chu.yaml',
      'node_modules/a/mau.par.yaml',
      '.git/a.par.yaml',
      'par.config.yaml',
    ]) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    // A folder that holds itself.
    symlinkSync(folder, path.join(folder, 'vong'));
    const uri = pathToFileURL(folder).href;
    expect(await diskHost.find(uri)).toEqual([`${uri}/par.config.yaml`, `${uri}/quy%20iv/so-tai-chinh.par.yaml`]);
    expect(await diskHost.find(`${uri}/khong-co`)).toEqual([]);
  });

  it('knows a file by its stamp, which is another once the file is', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'par-disk-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'a.par.yaml');
    const uri = pathToFileURL(file).href;
    expect(await diskHost.stamp?.(uri)).toBeUndefined();
    writeFileSync(file, 'cơ quan: STC');
    const before = await diskHost.stamp?.(uri);
    expect(await diskHost.stamp?.(uri)).toBe(before);
    writeFileSync(file, 'cơ quan: Sở Tài chính');
    expect(await diskHost.stamp?.(uri)).not.toBe(before);
  });
});
