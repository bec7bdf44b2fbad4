// Says in one line when Node is too old for the project.
import { ExpectedFailure } from './expected-failure.mjs';

const OLDEST = Object.freeze({ major: 20, minor: 19 });

/** @param {string} [version] as `process.versions.node` gives it, e.g. 20.19.0 */
export function assertNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  const oldest = `${String(OLDEST.major)}.${String(OLDEST.minor)}`;
  throw new ExpectedFailure(
    `Node ${oldest} or newer is needed; this is Node ${version}. Install a newer one and run this again.`,
  );
}
