import type { KnownEntry } from '../journal/read-entry.ts';
import type { Write } from '../journal/registers.ts';
import { definitionKeys, personKeys, settingKeys, signOffKeys } from './setting-keys.ts';

/** The registers of the workspace's own stream that an entry sets, with their values. */
export function workspaceWritesOf({ type, data }: KnownEntry): Write[] {
  switch (type) {
    case 'device.added':
      return [[settingKeys.officer(data.device), data.officer]];
    case 'settings.edited':
      return Object.entries(data.set);
    case 'conflict.settled':
      return [[data.key, data.value]];
    case 'person.added':
      return fieldsOf(data.id, data.fields);
    case 'person.edited':
      return fieldsOf(data.id, data.set);
    case 'person.left':
      return [[personKeys.left(data.id), data.on]];
    case 'person.restored':
      return [[personKeys.left(data.id), null]];
    case 'device.retired': {
      const { device, ...retired } = data;
      return [[settingKeys.retired(device), retired]];
    }
    case 'report-definition.saved': {
      const { id, ...saved } = data;
      return [
        [definitionKeys.saved(id), saved],
        [definitionKeys.retired(id), null],
      ];
    }
    case 'report-definition.retired':
      return [[definitionKeys.retired(data.id), data.on]];
    case 'figures.signed-off': {
      // The figures and what was known stay in the entry: thousands of lines that only a comparison reads.
      const { id, figures, devices: _, known: __, ...signed } = data;
      return [[signOffKeys.signed(id), { ...signed, figures: figures.length }]];
    }
    case 'figures.sign-off-withdrawn': {
      const { id, name: _, ...withdrawn } = data;
      return [[signOffKeys.withdrawn(id), withdrawn]];
    }
    case 'device.readmitted':
      return [[settingKeys.retired(data.device), null]];
    default:
      return [];
  }
}

function fieldsOf(id: string, values: Readonly<Record<string, unknown>>): Write[] {
  return Object.entries(values).map(([field, value]) => [personKeys.field(id, field), value]);
}
