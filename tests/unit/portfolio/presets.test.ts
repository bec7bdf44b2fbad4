import { describe, expect, it } from 'vitest';
import { PORTFOLIO_PURPOSES, portfolioSchema } from '../../../shared/model/portfolio';
import { startPortfolio, takePreset } from '../../../shared/portfolio/presets';
import { samplePortfolio } from '../../integration/exports/sample-log';

const START = { id: 'one', name: 'Mine', today: '2026-11-23' };

describe('presets', () => {
  it.each(PORTFOLIO_PURPOSES)('%s starts as a portfolio that can be stored', (purpose) => {
    const started = startPortfolio(purpose, START);
    expect(portfolioSchema.parse(started)).toEqual(started);
    expect(new Set(started.sections).size).toBe(started.sections.length);
    expect(started.sections.length).toBeGreaterThan(3);
  });

  it('a year for the review, all of the log for a job', () => {
    expect(startPortfolio('yearly-review', START)).toMatchObject({
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(startPortfolio('job-application', START)).toMatchObject({ from: null, to: null });
  });

  it('says how to reach her to who hires and who awards, to nobody else', () => {
    const reaching = PORTFOLIO_PURPOSES.filter((one) => startPortfolio(one, START).hasEmail);
    expect(reaching).toEqual(['job-application', 'award']);
  });

  it('another purpose changes parts, depth, design and e-mail, and nothing that she wrote', () => {
    const before = samplePortfolio({
      statement: { text: 'Mine', draft: '' },
      leftOutProgramIds: ['a'],
    });
    const { purpose, sections, depth, design, hasEmail, ...rest } = takePreset(before, 'promotion');
    expect([purpose, depth, design]).toEqual(['promotion', 'line', 'formal']);
    expect(sections[0]).toBe('statement');
    expect(hasEmail).toBe(false);
    expect(before).toMatchObject(rest);
  });

  it('what was stored before any of this still opens', () => {
    const { id, title, subtitle, from, to, leftOutProgramIds, createdAt, updatedAt } =
      samplePortfolio();
    const old = { id, title, subtitle, from, to, leftOutProgramIds, createdAt, updatedAt };
    const opened = portfolioSchema.parse({ ...old, sections: ['numbers', 'programs', 'shares'] });
    expect(opened).toMatchObject({
      ...old,
      design: 'warm',
      depth: 'page',
      hasPhotos: true,
      deletedAt: null,
    });
  });
});
