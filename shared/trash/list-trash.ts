import type { Cup } from '../model/cup';
import type { ImportBatch } from '../model/import-batch';
import type { OwnVenue } from '../model/own-venues';
import type { Portfolio } from '../model/portfolio';
import type { Program } from '../model/program';
import type { Proposal } from '../model/proposal';
import type { Share } from '../model/share';
import type { Writing } from '../model/writing';
import { findGoesOn, type TrashEntry, type TrashKind } from './trash-entry';

export interface TrashMaterial {
  /** Also those that are not in the trash. */
  programs: readonly Program[];
  imports: readonly ImportBatch[];
  writings: readonly Writing[];
  portfolios: readonly Portfolio[];
  cup: Pick<Cup, 'sticks' | 'answers'>;
  proposals: readonly Pick<Proposal, 'id' | 'event' | 'fields' | 'deletedAt'>[];
  shares: readonly Share[];
  venues: readonly OwnVenue[];
}

function isInTrash<T extends { deletedAt: string | null }>(
  one: T,
): one is T & { deletedAt: string } {
  return one.deletedAt !== null;
}

function toEntry(
  kind: TrashKind,
  { id, deletedAt }: { id: string; deletedAt: string },
  title: string,
  count = 1,
): TrashEntry {
  return { kind, id, title, count, deletedAt, goesOn: findGoesOn(deletedAt) };
}

/** Programs that an undone import took with it stand together. */
function listPrograms({ programs, imports }: TrashMaterial): TrashEntry[] {
  const undone = new Map(
    imports.filter(({ undoneAt }) => undoneAt !== null).map((batch) => [batch.id, batch]),
  );
  const groups = new Map<string, Program[]>();
  const entries: TrashEntry[] = [];
  for (const program of programs.filter(isInTrash)) {
    const { importId } = program;
    if (importId === null || !undone.has(importId)) {
      entries.push(toEntry('program', program, program.title));
    } else groups.set(importId, [...(groups.get(importId) ?? []), program]);
  }
  for (const [id, group] of groups) {
    const deletedAt = group.map((one) => one.deletedAt ?? '').toSorted()[0] ?? '';
    entries.push(
      toEntry('import', { id, deletedAt }, undone.get(id)?.fileName ?? '', group.length),
    );
  }
  return entries;
}

function titleOf({ fields }: Pick<Writing, 'fields'>): string {
  const filled = fields.map(({ text }) => text.trim()).find((text) => text !== '') ?? '';
  const line = filled.split('\n')[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}

/** Those that she removed and that have not gone yet. */
function listVenues(venues: readonly OwnVenue[]): TrashEntry[] {
  return venues
    .filter(({ isGone }) => !isGone)
    .map(({ venue, deletedAt }) => ({ id: venue.id, name: venue.name, deletedAt }))
    .filter(isInTrash)
    .map((one) => toEntry('venue', one, one.name));
}

/** Everything in the trash, the latest first. */
export function listTrash(material: TrashMaterial): TrashEntry[] {
  const { writings, portfolios, cup, proposals } = material;
  return [
    ...listPrograms(material),
    ...writings.filter(isInTrash).map((one) => toEntry('writing', one, titleOf(one))),
    ...portfolios
      .filter(isInTrash)
      .map((one) => toEntry('portfolio', one, one.name === '' ? one.title : one.name)),
    ...cup.sticks.filter(isInTrash).map((one) => toEntry('stick', one, one.question)),
    ...cup.answers.filter(isInTrash).map((one) => toEntry('answer', one, one.question)),
    ...proposals
      .filter(isInTrash)
      .map((one) => toEntry('proposal', one, one.event === '' ? titleOf(one) : one.event)),
    ...material.shares.filter(isInTrash).map((one) => toEntry('share', one, one.title)),
    ...listVenues(material.venues),
  ].toSorted((one, other) => other.deletedAt.localeCompare(one.deletedAt));
}
