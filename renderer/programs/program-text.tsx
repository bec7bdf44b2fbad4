import type { Program } from '../../shared/model/program';
import { MarkdownElements } from '../ui/markdown-elements';
import { Section } from '../ui/page';
import { programWords } from '../words/programs';
import { ProgramBehind } from './program-behind';
import { ProgramCameOfIt } from './program-came-of-it';
import { ProgramLinks } from './program-links';
import { ProgramSteps } from './program-steps';
import { ProgramThings } from './program-things';
import styles from './program-text.module.css';

/** Whether she wrote anything about it beyond its facts. */
function isBare(program: Program): boolean {
  const { whatWeDid, ideaFrom, partners, evidence, cost, prepMinutes, staff, volunteers } = program;
  const lists = [
    program.books,
    program.songs,
    program.materials,
    program.tags,
    program.runningOrder,
    program.practices,
    program.outcomes,
    program.links,
    program.photos,
    program.handouts,
    evidence.quotes,
  ];
  const counts = [
    cost,
    prepMinutes,
    staff,
    volunteers,
    evidence.stayedAfter,
    evidence.askedAboutIt,
    evidence.borrowed,
  ];
  return (
    whatWeDid + ideaFrom + partners === '' &&
    lists.every((list) => list.length === 0) &&
    counts.every((number) => number === null)
  );
}

/** What she wrote about the program itself; only what is there. */
export function ProgramText({ program }: { program: Program }) {
  const { whatWeDid, ideaFrom, tags } = program;
  if (isBare(program)) return <p className={styles['bare']}>{programWords.nothingYet}</p>;
  return (
    <>
      {whatWeDid === '' ? null : (
        <Section title={programWords.whatWeDid}>
          <div className={styles['prose']}>
            <MarkdownElements text={whatWeDid} />
          </div>
        </Section>
      )}
      <ProgramSteps steps={program.runningOrder} />
      <ProgramThings program={program} />
      <ProgramCameOfIt program={program} />
      <ProgramBehind program={program} />
      <ProgramLinks links={program.links} />
      {ideaFrom === '' ? null : <p>{programWords.credit(ideaFrom)}</p>}
      {tags.length === 0 ? null : (
        <ul className={styles['tags']} aria-label={programWords.tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}
