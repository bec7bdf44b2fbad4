// All of the packaging: what goes in, for which system, with which switches of Electron off.

/** The old runtime is packaged to test packaging, never to be handed to anybody. */
const NOT_FOR_USERS = ' (old runtime, not for users)';

/**
 * Electron's switches that a finished app does not need; read back after packaging.
 * @type {NonNullable<import('electron-builder').Configuration['electronFuses']>}
 */
export const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  // Electron looks at it on macOS and Windows; on Linux it has no effect.
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * The old runtime's wire is shorter: it has no place for the file protocol's privileges.
 * @param {boolean} isForUsers
 */
function chooseFuses(isForUsers) {
  if (isForUsers) return FUSES;
  const older = { ...FUSES };
  delete older.grantFileProtocolExtraPrivileges;
  return older;
}

/**
 * @param {object} options
 * @param {string} options.electronDist folder of an unpacked Electron
 * @param {string} options.electronVersion
 * @param {string} options.outFolder
 * @param {boolean} options.isForUsers
 * @returns {import('electron-builder').Configuration}
 */
export function describePackage({ electronDist, electronVersion, outFolder, isForUsers }) {
  return {
    appId: 'app.worth-sharing',
    productName: `Worth Sharing${isForUsers ? '' : NOT_FOR_USERS}`,
    copyright: 'The Worth Sharing developers, MIT',
    electronDist,
    electronVersion,
    directories: { output: outFolder, buildResources: 'build/package' },
    // Everything but the native Typst package is bundled into out/app.
    files: [
      'package.json',
      { from: 'out/package/app', to: 'out/app', filter: ['**/*', '!**/*.map'] },
    ],
    asar: true,
    asarUnpack: ['**/*.node'],
    npmRebuild: false,
    electronFuses: chooseFuses(isForUsers),
    publish: null,
    linux: {
      executableName: isForUsers ? 'worth-sharing' : 'worth-sharing-not-for-users',
      category: 'Education',
      icon: 'build/package/icon.png',
      target: ['AppImage', 'deb'],
    },
    mac: { category: 'public.app-category.education', target: ['dmg'] },
    win: { target: ['nsis'] },
  };
}
