import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { safeHref } from '../../../shared/text/safe-href';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SAFE = [
  'https://www.alsc.ala.org/blog/guest-post-guidelines/',
  'HTTPS://EXAMPLE.ORG',
  'https://example.org:8443/a(b)?q=1&r=%20#top',
  'https://example.org?q=1',
  'https://bücherei.example/größe',
  'https://图书馆.example/',
  'https://user.github.io/~x/@handle',
  'mailto:librarian@example.org',
  'mailto:a@example.org,b@example.org?subject=Storytime%20idea',
];

const HOSTILE = [
  '',
  '#top',
  '/etc/passwd',
  'example.org',
  '//example.org',
  'http://example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://server/share',
  'smb://server/share',
  'ftp://example.org',
  'blob:https://example.org/1',
  'filesystem:https://example.org/x',
  'app://worth-sharing/index.html',
  'ms-msdt:/id',
  'search-ms:query=x',
  'vscode://file/etc/passwd',
  'view-source:https://example.org',
  'about:blank',
  'tel:+15551234',
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'https://example.org\\@evil.example',
  'https://',
  'https:///etc/passwd',
  'https://user@example.org',
  'https://user:pass@example.org',
  'https://example.org@evil.example/',
  'https://exam ple.org',
  'https://example.org/a b',
  'https://example.org/\u0000',
  'https://example.org/\u202egnp.exe',
  'https://exa\u200bmple.org',
  'https://example.org:999999',
  'https://-example.org',
  'https://[::1]/',
  'https://%65xample.org',
  'mailto:',
  'mailto:nobody',
  'mailto:a@b@c.example',
  'mailto:/etc/passwd@example.org',
  `https://example.org/${'a'.repeat(2_000)}`,
];

describe('safeHref', () => {
  it.each(SAFE)('lets %j through as it is', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each(HOSTILE)('refuses %j', (href) => {
    expect(safeHref(href)).toBeNull();
  });

  it('lets nothing through that a browser would read as another scheme or with a password', () => {
    const pieces = fc.constantFrom(
      'https',
      ':',
      '/',
      '\\',
      '@',
      'javascript',
      'mailto',
      'a',
      '.',
      '\t',
      '?',
      '#',
      '%',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const href = safeHref(parts.join(''));
        if (href === null) return;
        const url = new URL(href);
        expect(['https:', 'mailto:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});
