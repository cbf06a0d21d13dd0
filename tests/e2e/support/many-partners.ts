/** A list of so many partners that no two of them look alike, as a file to import. */
export function listOf(count: number, from = 0) {
  const consonants = 'bdfgklmnrt';
  const word = (n: number) =>
    [...String(n % 100_000).padStart(5, '0')]
      .map((digit, place) => `${consonants[Number(digit)]}${'aeiou'[(Number(digit) + place) % 5]}`)
      .join('');
  const lines = Array.from({ length: count }, (_, index) => {
    const n = from + index;
    return `${word(n * 7919)} ${word(n * 104_729 + 13)} ${word(n * 15_485_863 + 5)},Kenya,National NGO`;
  });
  return { name: 'list.csv', bytes: new TextEncoder().encode(`Name,Country,Type\n${lines.join('\n')}\n`) };
}
