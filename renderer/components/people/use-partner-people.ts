import { useMemo } from 'react';
import { usePartner } from '../session/use-partners.ts';
import type { Suggested } from './suggestions.ts';

const nobody: readonly Suggested[] = [];

/** People of a partner who can be suggested where somebody of the partner signs: its contacts. */
export function usePartnerPeople(partner: string): readonly Suggested[] {
  const contacts = usePartner(partner).value?.fields.contacts;
  return useMemo(() => contacts?.map(({ name, title }) => ({ name, function: title })) ?? nobody, [contacts]);
}
