/**
 * The time zone in which it is about noon now, by name. End-to-end tests run there: programs, browser and test ask
 * the clock for today one after the other, and a day that ended in between would make them disagree.
 */
export function zoneAtNoon(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  // These names count the other way round: Etc/GMT-3 is three hours ahead of Greenwich.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
