/** Days and words that every case shares: everything was recorded on 2 March, and it is 20 April 2026. */
export const before = '2026-02-01';
export const recorded = '2026-03-02';
export const now = '2026-04-20';
export const later = '2027-01-01';
export const nowhere = 'NO-SUCH-REFERENCE';
export const reason = 'Fictional reason.';
export const medium = 'YYNYYYNY';
export const low = 'NNNYYYYY';
export const full = 'YYYYYYYY';

export const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
export const newPassphrase = 'a new fictional passphrase';
