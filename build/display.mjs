// Whether there is a screen, and how to run a program without one.

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * The command as it is, or inside a virtual screen where there is none.
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [isDisplayThere]
 * @returns {[string, string[]]}
 */
export function onDisplay(command, args, isDisplayThere = hasDisplay()) {
  if (isDisplayThere) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1440x1000x24', command, ...args]];
}
