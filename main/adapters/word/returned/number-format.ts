/** A count as a level of a list shows it; formats of other scripts as digits. */
export function inFormat(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count).toLowerCase();
    case 'upperLetter':
      return letters(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperRoman':
      return roman(count);
    default:
      return String(count);
  }
}

/** A, B … Z, AA, BB, as Word goes on after the alphabet. */
function letters(count: number): string {
  const letter = String.fromCharCode(65 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.floor((count - 1) / 26) + 1, 30));
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let rest = count;
  let text = '';
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
