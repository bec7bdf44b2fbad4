import { describe, expect, it } from 'vitest';
import { writeAsMarkdown, writeAsPlain } from '../../../shared/text/write-out';
import { findVenue } from '../../../shared/venues/built-in-venues';
import type { Venue } from '../../../shared/model/venue';

function venueOf(id: string): Venue {
  const venue = findVenue(id);
  if (venue === undefined) throw new Error(`no venue ${id}`);
  return venue;
}

describe('writing out', () => {
  it('a post has its title as heading, and no Markdown in plain text', () => {
    const texts = { title: 'Paper cranes', body: 'We **folded**.' };
    expect(writeAsMarkdown(venueOf('guest-post'), texts)).toBe(
      '# Paper cranes\n\nWe **folded**.\n',
    );
    expect(writeAsPlain(venueOf('guest-post'), texts)).toBe('Paper cranes\n\nWe folded.\n');
  });

  it('an e-mail is exactly what is sent, under its subject', () => {
    const texts = { subject: 'Cranes', body: 'Hello all,\n* not a list' };
    expect(writeAsPlain(venueOf('pubyac'), texts)).toBe(
      'Subject: Cranes\n\nHello all,\n* not a list\n',
    );
  });

  it('a form keeps its labels and order, and leaves empty fields out', () => {
    const texts = { description: 'D', title: 'T', bio: '', 'outcome-1': 'fold' };
    expect(writeAsPlain(venueOf('conference-proposal'), texts)).toBe(
      'T\n\nDescription\nD\n\nOutcome 1\nfold\n',
    );
  });

  it('a submission is a form, a message to a host is a message', () => {
    expect(writeAsPlain(venueOf('programming-librarian'), { title: 'T', budget: '12' })).toBe(
      'T\n\nProgram budget\n12\n',
    );
    expect(writeAsPlain(venueOf('flannel-friday-host'), { subject: 'S', body: 'B' })).toBe(
      'Subject: S\n\nB\n',
    );
  });
});
