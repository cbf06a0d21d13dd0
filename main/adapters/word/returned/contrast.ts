/** How far two colours can be told apart, from 1 for the same to 21 for black on white; 21 where one is no colour. */
export function contrast(one: string | null, other: string | null): number {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === null || second === null) return 21;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string | null): number | null {
  if (colour === null || !/^[\dA-Fa-f]{6}$/.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
