import { describe, expect, it } from 'vitest';
import { assertNodeVersion } from '../../../build/node-version.mjs';

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('accepts %s', (version) => {
    expect(() => {
      assertNodeVersion(version);
    }).not.toThrow();
  });

  it.each(['18.20.0', '20.9.0', '20.18.3'])('refuses %s in one line', (version) => {
    expect(() => {
      assertNodeVersion(version);
    }).toThrow(
      `Node 20.19 or newer is needed; this is Node ${version}. Install a newer one and run this again.`,
    );
  });
});
