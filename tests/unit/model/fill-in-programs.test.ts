import { describe, expect, it } from 'vitest';
import { MONTH_VERSION, monthDocumentSchema } from '../../../shared/model/documents/month-document';
import { migrateDocument } from '../../../shared/model/migrations/migrate-document';
import { MIGRATIONS } from '../../../shared/model/migrations/migration-steps';

/** As version 1 of the app wrote it. */
const VERSION_1 = `{"version":1,"month":"2026-11","programs":[{"title":"Owls at night","heldOn":"2026-11-20","heldOnPrecision":"day","sessions":1,"kind":"storytime","series":"","ages":["0-5"],"audience":"","attendance":{"children":14,"teens":null,"adults":9,"total":null},"place":null,"branch":"","whatWeDid":"We turned the lights off.","books":["Owl Moon by Jane Yolen"],"songs":["Zoom"],"materials":[],"ideaFrom":"Jbrary","tags":["owls"],"id":"p-1","createdAt":"2026-11-20T18:00:00.000Z","updatedAt":"2026-11-20T18:00:00.000Z","deletedAt":null,"importId":null,"importKey":null}],"reflections":[]}`;

describe('a month of version 1', () => {
  const before: unknown = JSON.parse(VERSION_1);
  const migration = migrateDocument(before, MONTH_VERSION, MIGRATIONS.month);

  it('becomes a month of this version, with blanks for what it did not have', () => {
    if (migration.outcome !== 'current') throw new Error(migration.outcome);
    const { programs } = monthDocumentSchema.parse(migration.document);
    expect(programs[0]).toMatchObject({
      title: 'Owls at night',
      attendance: { children: 14, teens: null, adults: 9, total: null },
      books: [{ title: 'Owl Moon by Jane Yolen', author: '', isbn: '' }],
      songs: ['Zoom'],
      minutes: null,
      photos: [],
      isUnfinished: false,
    });
  });

  it('is left as it was read', () => {
    expect(before).toEqual(JSON.parse(VERSION_1));
  });
});
