// Reads the switches of a packaged Electron back: what was asked for is what is there.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { FuseState } from '@electron/fuses/dist/constants.js';
import { ExpectedFailure } from '../expected-failure.mjs';
import { FUSES } from './electron-builder.config.mjs';

/** Our names for the places on the fuse wire. */
const WANTED = /** @type {const} */ ([
  ['runAsNode', FuseV1Options.RunAsNode],
  ['enableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable],
  ['enableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments],
  ['enableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
  ['onlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar],
  ['grantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges],
]);

/**
 * @param {string} executable
 * @returns {Promise<string[]>} the names of the fuses that are as wanted
 */
export async function assertFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  // A fuse that this Electron does not have yet is not on the wire.
  const present = WANTED.filter(([, place]) => place in wire);
  const wrong = present.filter(([name, place]) => {
    const isOn = wire[place] === FuseState.ENABLE;
    return isOn !== FUSES[name];
  });
  if (wrong.length > 0) {
    const names = wrong.map(([name]) => name).join(', ');
    throw new ExpectedFailure(`The package has the wrong fuses: ${names}.`);
  }
  return present.map(([name]) => name);
}
