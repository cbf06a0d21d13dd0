// Windows takes these for devices, with any ending, in any folder.
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/** Why Windows takes no folder of this name, in words that fit into a refusal; null where it does. */
export function windowsNameProblem(path: string): string | null {
  const names = path.replace(/^[A-Za-z]:/, '').split(/[\\/]+/);
  for (const name of names) {
    if (name === '' || name === '.' || name === '..') continue;
    if (devices.test(name.trimEnd())) return `Windows keeps the name “${name}” for a device`;
    if (/[. ]$/.test(name)) return `Windows takes no name that ends in a dot or a space (“${name}”)`;
    const sign = /[<>:"|?*]/.exec(name)?.[0];
    if (sign) return `Windows takes no name with ${sign} in it (“${name}”)`;
  }
  return null;
}
