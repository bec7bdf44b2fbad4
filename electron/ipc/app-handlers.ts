import type { Handlers } from '../../shared/ipc/api';
import type { AppStatus } from '../../shared/ipc/app-status';
import { fail, succeed } from '../../shared/result';
import { toDay } from './to-day';

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
