import type { Handlers } from '../../shared/ipc/api';
import type { AppStatus } from '../../shared/ipc/app-status';
import { fail, succeed } from '../../shared/result';

/** Today in her time zone as `YYYY-MM-DD`. */
function toDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${day}`;
}

function toPlatform(platform: NodeJS.Platform): AppStatus['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}

export function createAppHandlers(parts: {
  version: string;
  library: Pick<AppStatus, 'isReadOnly' | 'notices'> & { folder: string };
  now: () => Date;
  openLink: (url: string) => Promise<boolean>;
  showFolder: (folder: string) => Promise<string>;
}): Handlers<'app'> {
  return {
    status: () =>
      Promise.resolve(
        succeed({
          version: parts.version,
          isReadOnly: parts.library.isReadOnly,
          notices: parts.library.notices,
          today: toDay(parts.now()),
          platform: toPlatform(process.platform),
        }),
      ),
    openLink: async ({ url }) =>
      (await parts.openLink(url))
        ? succeed(null)
        : fail({ code: 'invalid-input', fields: ['url'] }),
    showLibraryFolder: async () => {
      const problem = await parts.showFolder(parts.library.folder);
      return problem === '' ? succeed(null) : fail({ code: 'not-found', thing: 'file' });
    },
  };
}
