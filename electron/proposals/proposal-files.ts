import { listCalendarEvents } from '../../shared/proposals/build-calendar';
import { writeIcs } from '../../shared/calendar/write-ics';
import {
  writeDocumentAsMarkdown,
  writeDocumentAsPlain,
} from '../../shared/documents/write-document';
import type { PageDocument } from '../../shared/documents/page-document';
import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import type { Proposal } from '../../shared/model/proposal';
import type { OutputFormat } from '../../shared/proposals/outputs/output-kinds';
import { titleOf } from '../../shared/proposals/summarise-proposal';
import { fail, succeed, type Result } from '../../shared/result';
import { safeFileName } from '../../shared/writings/safe-file-name';
import { writeDocx } from '../exports/docx/write-docx';
import type { LayoutRunner } from '../exports/layout-runner';
import { describeDiskError } from '../store/disk-error';

const KINDS: Record<OutputFormat | 'ics', { name: string; extensions: string[] }> = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  md: { name: 'Markdown', extensions: ['md'] },
  txt: { name: 'Plain text', extensions: ['txt'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
};

export interface ProposalFilesDeps {
  askWhereToSave: (
    suggestedName: string,
    filters: { name: string; extensions: string[] }[],
  ) => Promise<{ path: string; fileName: string } | null>;
  /** Durable; rejects with the system's error. */
  writeFile: (path: string, bytes: Uint8Array) => Promise<unknown>;
  layout: Pick<LayoutRunner, 'run'>;
  showInFolder: (path: string) => void;
  now: () => Date;
}

/** Saving what is made of a proposal where she says. */
export function createProposalFiles(
  deps: ProposalFilesDeps,
  find: (id: string) => Proposal | undefined,
  build: (
    proposal: Proposal,
    output: Parameters<Handlers<'proposals'>['saveFile']>[0]['output'],
  ) => PageDocument,
): Pick<Handlers<'proposals'>, 'saveFile' | 'saveCalendar' | 'showSaved'> {
  let savedPath: string | null = null;

  async function save(
    name: string,
    format: OutputFormat | 'ics',
    write: () => Promise<Result<Uint8Array, AppError>>,
  ): Promise<Result<{ fileName: string }, AppError>> {
    const place = await deps.askWhereToSave(safeFileName(name, format), [KINDS[format]]);
    if (place === null) return fail({ code: 'cancelled' });
    const bytes = await write();
    if (!bytes.ok) return bytes;
    try {
      await deps.writeFile(place.path, bytes.value);
    } catch (error) {
      return fail(describeDiskError(error));
    }
    savedPath = place.path;
    return succeed({ fileName: place.fileName });
  }

  async function write(
    document: PageDocument,
    format: OutputFormat,
  ): Promise<Result<Uint8Array, AppError>> {
    if (format === 'docx') return succeed(await writeDocx(document));
    if (format === 'md') return succeed(Buffer.from(writeDocumentAsMarkdown(document), 'utf8'));
    if (format === 'txt') return succeed(Buffer.from(writeDocumentAsPlain(document), 'utf8'));
    const madeAt = deps.now().toISOString();
    const laidOut = await deps.layout.run({ kind: 'page', document, madeAt }, { isPreview: false });
    return laidOut.ok ? succeed(laidOut.value.pdf) : laidOut;
  }

  return {
    saveFile: async ({ id, output, format }) => {
      const proposal = find(id);
      if (!proposal) return fail({ code: 'not-found', thing: 'proposal' });
      const document = build(proposal, output);
      const name = output === 'proposal' ? document.title : `${document.title} ${output}`;
      return save(name, format, () => write(document, format));
    },

    saveCalendar: async ({ id }) => {
      const proposal = find(id);
      if (!proposal) return fail({ code: 'not-found', thing: 'proposal' });
      const events = listCalendarEvents(proposal);
      const name = proposal.event.trim() === '' ? titleOf(proposal) : proposal.event;
      const ics = writeIcs(events, deps.now().toISOString());
      return save(name === '' ? 'Proposal' : name, 'ics', () =>
        Promise.resolve(succeed(Buffer.from(ics, 'utf8'))),
      );
    },

    showSaved: () => {
      if (savedPath === null) return Promise.resolve(fail({ code: 'not-found', thing: 'file' }));
      deps.showInFolder(savedPath);
      return Promise.resolve(succeed(null));
    },
  };
}
