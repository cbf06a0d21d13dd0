/** The names of the two files that lie beside every file of a release. */
export const sumsFile = 'SHA256SUMS';
export const signatureFile = 'SHA256SUMS.sig';

/** What is signed: the list of sums under a heading, so that a signature over anything else can't pass for one. */
export const signedSums = (sums: string) => `psea-partner-assessment release 1\n${sums}`;

/** The name that a list of sums gives to the content of a sum; null where no line bears it. */
export function nameOfSum(sums: string, sha256: string): string | null {
  for (const line of sums.split('\n')) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum === sha256 && name !== undefined) return name;
  }
  return null;
}

/** The signatures in the file beside it: one a line, so that a release can be signed by an old and a new key. */
export function signaturesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostSignatures);
}

const mostSignatures = 8;
