import { fitFileName, longestFileName } from '../../ground/words/file-name.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Characters of a name, so that folder and file stay below what Windows opens. */
const longest = 100;

/** A name that Windows, macOS and Linux all take, as close to the given one as can be. */
export function portableName(name: string, characters = longest): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .replace(/\s+/g, ' ')
    .trim();
  const ending = /\.[^.\s]{1,10}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)]
    .slice(0, characters - ending.length)
    .join('');
  // In an alphabet of three bytes a letter, so many characters are more than a disk takes; room is left for a number.
  const whole = fitFileName(stem, ending, longestFileName - 20).replace(/[. ]+$/, '');
  return devices.test(whole) || whole === '' ? `_${whole}` : whole;
}

/** Gives each name once, whatever the case: the second "policy.pdf" becomes "policy (2).pdf". */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const [, stem = '', ending = ''] = /^(.*?)(\.[^.\s]{1,10})?$/su.exec(name) ?? [];
    for (let count = 1; ; count += 1) {
      const next = count === 1 ? name : `${stem} (${count})${ending}`;
      const key = next.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return next;
    }
  };
}
