import { z } from 'zod';
import { ownValue } from '../../ground/own-value.ts';
import type { WorkspaceFile } from '../../record/workspace/workspace-file.ts';

/** The office whose device added a partner, with its UN entity as far as anybody said which. */
export const registeredBySchema = z.object({ office: z.string(), entity: z.string().nullable() });
export type RegisteredBy = z.infer<typeof registeredBySchema>;

/**
 * Tells of which office a device is; null for one of which nobody knows. A device of this record is of its office, and so
 * is every device of another laptop that keeps the same record. Any other is of the office that sent a package from it,
 * as it named itself last; one that never sent any is of the office whose package introduced it first.
 */
export function officeOf(file: WorkspaceFile): (device: string) => RegisteredBy | null {
  const named = new Map<string, RegisteredBy>();
  const through = new Map<string, RegisteredBy>();
  for (const [device, { office, entity }] of Object.entries(file.senders))
    named.set(device, officeCalled(office, entity));
  for (const exchange of file.exchanges) {
    if (exchange.kind !== 'merged') continue;
    const { device } = exchange.sender;
    const entity = ownValue(file.senders, device)?.entity ?? '';
    const office = officeCalled(exchange.office, entity);
    named.set(device, office);
    for (const other of exchange.devices) if (!through.has(other.device)) through.set(other.device, office);
  }
  const own = officeCalled(file.office, file.entity);
  return (device) => {
    const office = ownValue(file.devices, device) ? own : (named.get(device) ?? through.get(device) ?? null);
    return office && isNamed(office.office) ? office : null;
  };
}

const officeCalled = (office: string, entity: string): RegisteredBy => ({
  office: office.trim(),
  entity: entity.trim() === '' ? null : entity.trim(),
});

/** What stands for the office of a partner of which nobody knows it, as a filter takes it. No office is called so. */
export const officeNotKnown = '-';

const isNamed = (office: string) => office !== '' && office !== officeNotKnown;

/** Offices of one name may be of two UN entities: both are said. An office whose entity nobody said bears its name alone. */
export function officeLabel(registeredBy: RegisteredBy | null): string {
  if (registeredBy === null) return officeNotKnown;
  const { office, entity } = registeredBy;
  return entity === null || isSaidIn(office, entity) ? office : `${office} (${entity})`;
}

const isSaidIn = (office: string, entity: string) => office.toLowerCase().includes(entity.toLowerCase());

/** Whether an office is the one that is meant, by its label or by its name alone, whatever the letter case. */
export function isOffice(registeredBy: RegisteredBy | null, meant: string): boolean {
  const wanted = meant.trim().toLowerCase();
  const names = [officeLabel(registeredBy), registeredBy?.office ?? officeNotKnown];
  return names.some((name) => name.toLowerCase() === wanted);
}
