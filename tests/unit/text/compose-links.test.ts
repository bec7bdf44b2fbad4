import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blueskyLink,
  mailLink,
  mastodonLink,
  readServer,
} from '../../../shared/text/compose-links';

const words = fc.string({ unit: 'grapheme-composite', maxLength: 80 });

describe('a link to where it is written', () => {
  it('carries the text as it is', () => {
    fc.assert(
      fc.property(words, words, (subject, body) => {
        fc.pre(subject !== '' && body !== '');
        const mail = mailLink(subject, body);
        const query = new URLSearchParams(
          (mail ?? '').slice('mailto:?'.length).replaceAll('+', '%2B'),
        );
        expect(query.get('subject')).toBe(subject);
        expect(query.get('body')?.replaceAll('\r\n', '\n')).toBe(body.replaceAll('\r\n', '\n'));
        expect(new URL(blueskyLink(body) ?? '').searchParams.get('text')).toBe(body);
      }),
    );
  });

  it('is none where it would be cut', () => {
    expect(mailLink('Owls', 'hoot '.repeat(500))).toBeNull();
    expect(blueskyLink('🦉'.repeat(300))).toBeNull();
  });

  it('goes to the server that she named, however she typed it', () => {
    for (const typed of [
      'example.social',
      ' HTTPS://Example.social/home ',
      '@ana@example.social',
    ]) {
      expect(mastodonLink(typed, 'Owls & co.')).toBe(
        'https://example.social/share?text=Owls%20%26%20co.',
      );
    }
    for (const typed of [
      '',
      'localhost',
      'a b.c',
      'javascript:alert(1)',
      'example.social:80',
      '-.x',
    ]) {
      expect(readServer(typed)).toBeNull();
      expect(mastodonLink(typed, 'Owls')).toBeNull();
    }
  });
});
