import { describe, expect, it } from 'vitest';
import {
  explainMissing,
  findMissingLibraries,
  planSystemPackages,
} from '../../../build/system-packages.mjs';

const LDD = `
	linux-vdso.so.1 (0x00007ffd2a5f6000)
	libffmpeg.so => /cache/libffmpeg.so (0x00007f1)
	libnss3.so => not found
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2)
`;

const everyProgram = (): boolean => true;
const noProgram = (): boolean => false;

describe('system packages', () => {
  it('finds the libraries that ldd does not find, each once', () => {
    expect(findMissingLibraries(LDD)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
    expect(findMissingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([]);
  });

  it('needs nothing when all is there', () => {
    const plan = planSystemPackages({
      lddOutput: '',
      needsVirtualDisplay: true,
      needsPdfPrograms: true,
      needsOffice: true,
      hasProgram: everyProgram,
    });
    expect(plan).toEqual({ missing: [], packages: [] });
  });

  it('asks for a virtual screen, PDF programs and an office only where they are needed', () => {
    const needs = { lddOutput: '', hasProgram: noProgram };
    const here = { needsVirtualDisplay: false, needsPdfPrograms: false, needsOffice: false };
    expect(planSystemPackages({ ...needs, ...here }).packages).toEqual([]);
    const there = { needsVirtualDisplay: true, needsPdfPrograms: true, needsOffice: true };
    expect(planSystemPackages({ ...needs, ...there }).packages).toEqual([
      'xvfb',
      'xauth',
      'poppler-utils',
      'libreoffice-writer-nogui',
    ]);
  });

  it('tells an ordinary user in two lines what is missing and the one command to run', () => {
    const plan = planSystemPackages({
      lddOutput: LDD,
      needsVirtualDisplay: true,
      needsPdfPrograms: false,
      needsOffice: false,
      hasProgram: noProgram,
    });
    const [whatFailed, whatToDo, ...rest] = explainMissing(plan, true).message.split('\n');
    expect(whatFailed).toBe(
      'Missing on this system: libnss3.so, libgtk-3.so.0, Xvfb, xvfb-run, xauth.',
    );
    expect(whatToDo).toMatch(/^Run this once, then try again: sudo apt-get update && sudo apt-get/);
    expect(whatToDo).toMatch(/libnss3 .*libgtk-3-0 .*xvfb xauth$/);
    expect(rest).toEqual([]);
  });

  it('names the Debian packages where there is no apt-get', () => {
    const plan = { missing: ['libnss3.so'], packages: ['libnss3'] };
    expect(explainMissing(plan, false).message).toMatch(/on Debian: libnss3/);
  });
});
