import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashFiles, listFiles } from '../../../build/content-hash.mjs';
import { isStampCurrent, writeStamp } from '../../../build/stamp.mjs';
import { makeTempFolder, writeFiles } from './temp-folder';

describe('the stamp', () => {
  it('is current while inputs and outputs stay', () => {
    const folder = makeTempFolder({ 'app/main.cjs': 'x' });
    const stamp = path.join(folder, 'app.stamp.json');
    expect(isStampCurrent(stamp, 'a')).toBe(false);
    writeStamp(stamp, { inputs: 'a', outputs: ['app/main.cjs'] });
    expect(isStampCurrent(stamp, 'a')).toBe(true);
    expect(isStampCurrent(stamp, 'b')).toBe(false);
  });

  it('is not current when an output is gone', () => {
    const folder = makeTempFolder({ 'app/main.cjs': 'x' });
    const stamp = path.join(folder, 'app.stamp.json');
    writeStamp(stamp, { inputs: 'a', outputs: ['app/main.cjs'] });
    rmSync(path.join(folder, 'app'), { recursive: true });
    expect(isStampCurrent(stamp, 'a')).toBe(false);
  });

  it.each(['', '{', '[]', '{"inputs":"a"}', '{"inputs":1,"outputs":[]}'])(
    'counts as none when it is damaged: %s',
    (content) => {
      const folder = makeTempFolder({ 'app.stamp.json': content });
      expect(isStampCurrent(path.join(folder, 'app.stamp.json'), 'a')).toBe(false);
    },
  );
});

describe('the hash of many files', () => {
  const hashOf = (folder: string): string => hashFiles(folder, listFiles(folder));

  it('changes with content, name and number of files, and with nothing else', () => {
    const folder = makeTempFolder({ 'a.ts': '1', 'b/c.ts': '2' });
    const twin = makeTempFolder({ 'b/c.ts': '2', 'a.ts': '1' });
    const hash = hashOf(folder);
    expect(hashOf(twin)).toBe(hash);
    writeFiles(folder, { 'b/c.ts': '3' });
    expect(hashOf(folder)).not.toBe(hash);
    writeFiles(twin, { 'b/d.ts': '2' });
    rmSync(path.join(twin, 'b', 'c.ts'));
    expect(hashOf(twin)).not.toBe(hash);
  });

  it('lists nothing for a folder that is not there', () => {
    expect(listFiles(path.join(makeTempFolder(), 'none'))).toEqual([]);
  });
});
