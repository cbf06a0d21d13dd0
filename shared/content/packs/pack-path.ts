/** Why a path of a pack can't be taken, in words; null when it stays inside the pack. */
export function pathProblem(path: string): string | null {
  if (path === '' || path.length > 200) return 'a file has no name, or one that is too long';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with control characters shows as another one
  if (/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(path))
    return 'the name of a file holds characters that can’t be seen';
  const climbs = path.split(/[/\\]/).some((part) => part === '..' || part === '.');
  if (climbs || /^[/\\]/.test(path) || path.includes('\\') || /^[A-Za-z]:/.test(path))
    return `the file “${path}” is named as if it lay outside of the pack`;
  return path.split('/').some((part) => part === '') ? `the file “${path}” has no proper name` : null;
}
