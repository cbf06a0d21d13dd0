import type { z } from 'zod';
import type { checkChoiceSchema } from '../../../../shared/rules/follow-up/follow-up-view.ts';
import { client } from '../../../client/client.ts';
import { keys } from '../../../components/session/requests.ts';
import { useRequest } from '../../../components/session/use-request.ts';
import { useLanguage } from '../../../text/text.ts';

export type CheckChoice = z.infer<typeof checkChoiceSchema>;

/** The practice checks that can be answered, in the language of the screens; null until they are there. */
export function usePracticeChecks(): readonly CheckChoice[] | null {
  const { language } = useLanguage();
  const { value } = useRequest(keys.practiceChecks(language), () => client.followUp.listChecks({ language }));
  return value?.rows ?? null;
}
