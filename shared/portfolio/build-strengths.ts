import { gatherStrengths, type StrengthSummary } from '../look-back/gather-strengths';
import type { StrengthGroup } from '../look-back/strengths/all-strengths';
import { curlQuotesInLine } from './curl-quotes';
import { describeWhen } from './describe-when';
import type { FormatFacts } from './format-facts';
import { markdownToBlocks } from './markdown-blocks';
import type { PortfolioStrength, StrengthsPart } from './portfolio-document';
import type { PortfolioContext } from './portfolio-material';
import { portfolioWords as words } from './portfolio-words';

/** Fewer words than this are no sentence; Chinese and Japanese write theirs without spaces. */
const FEWEST_WORDS = 4;

const GROUPS = ['area', 'practice', 'way'] as const satisfies readonly StrengthGroup[];

/** What the chosen programs bear out, each claim with its proof. */
export function buildStrengths({ programs, format }: PortfolioContext): StrengthsPart[] {
  const { strengths } = gatherStrengths(programs.toReversed());
  const told = new Set<string>();
  const groups = GROUPS.map((group) => ({
    title: words.strengthGroups[group],
    strengths: strengths
      .filter((strength) => strength.group === group)
      // A claim stands once: some ways of working say what a competency said before them.
      .map((strength) => {
        const claims = strength.claims.filter(({ id }) => !told.has(id));
        for (const { id } of claims) told.add(id);
        return buildStrength({ ...strength, claims }, format);
      })
      .filter(({ claims }) => claims.length > 0),
  })).filter((group) => group.strengths.length > 0);
  if (groups.length === 0) return [];
  return [{ kind: 'strengths', title: words.strengths, lead: words.strengthsLead, groups }];
}

function buildStrength(
  { id, claims, sentence }: StrengthSummary,
  format: FormatFacts,
): PortfolioStrength {
  return {
    title: words.strengthNames[id],
    claims: claims.map((claim) => {
      const programs = words.claimPrograms(claim.programs, format.figure(claim.programs));
      const when = words.claimWhen(claim.firstYear, claim.latestYear);
      return `${words.claims[claim.id](programs)} ${when}`;
    }),
    proof:
      sentence === null || !isSentence(sentence.text)
        ? null
        : {
            words: markdownToBlocks(sentence.text).slice(0, 1),
            programId: sentence.program.id,
            source: words.proofSource(
              curlQuotesInLine(sentence.program.title),
              describeWhen(sentence.program, format),
            ),
          },
  };
}

/** A line of a list, such as “Opening song”, proves nothing to who was not there. */
function isSentence(text: string): boolean {
  const isSpaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    text,
  );
  return !isSpaced || text.trim().split(/\s+/).length >= FEWEST_WORDS;
}
