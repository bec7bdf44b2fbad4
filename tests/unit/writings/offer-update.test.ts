import { describe, expect, it } from 'vitest';
import type { WritingField } from '../../../shared/model/writing';
import { offerUpdate } from '../../../shared/writings/offer-update';

const field = (text: string, draft: string): WritingField => ({
  fieldId: 'body',
  text,
  draft,
  pieces: [],
});

describe('offerUpdate', () => {
  it('says nothing where the draft is the same, whatever she made of it', () => {
    expect(offerUpdate(field('Mine.', 'Draft.'), field('Draft.', 'Draft.'))).toBe('none');
  });

  it('says nothing where she already has the new text', () => {
    expect(offerUpdate(field('New.', 'Old.'), field('New.', 'New.'))).toBe('none');
  });

  it('offers a changed draft, edited or not: nothing changes under her eyes', () => {
    expect(offerUpdate(field('Old.', 'Old.'), field('New.', 'New.'))).toBe('offer');
    expect(offerUpdate(field('Mine.', 'Old.'), field('New.', 'New.'))).toBe('offer');
    expect(offerUpdate(field('', 'Old.'), field('New.', 'New.'))).toBe('offer');
  });

  it('fills a field that never had anything in it', () => {
    expect(offerUpdate(field('', ''), field('New.', 'New.'))).toBe('take-silently');
  });

  it('never offers emptiness for text', () => {
    expect(offerUpdate(field('Mine.', 'Old.'), field('', ''))).toBe('none');
  });
});
