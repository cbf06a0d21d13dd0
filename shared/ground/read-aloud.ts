/** Crockford base32: no letter that is mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first bits of a hash (hexadecimal) in groups of letters, as people read them to each other: "K7QF2-9M2AX". */
export function inReadGroups(hash: string, groups: number, groupLength: number): string {
  const bits = [...hash].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const letterAt = (place: number) =>
    alphabet.charAt(Number.parseInt(bits.slice(place * 5, place * 5 + 5), 2));
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: groupLength }, (_, place) => letterAt(group * groupLength + place)).join(''),
  ).join('-');
}
