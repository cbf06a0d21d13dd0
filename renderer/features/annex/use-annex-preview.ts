import type { AnnexOptions, AnnexPreview } from '../../../shared/documents/annex/annex-view.ts';
import type { AgreementFields } from '../../../shared/record/shapes/agreement.ts';
import { client } from '../../client/client.ts';
import { keys, type Refusal } from '../../components/session/requests.ts';
import { useRequest } from '../../components/session/use-request.ts';
import { useLanguage } from '../../text/text.ts';
import { type AnnexWork, optionsOf, usualLanguages } from './annex-work.ts';
import { inWordsOf } from './reader-words.ts';
import { useLast } from './use-last.ts';
import { useSettled } from './use-settled.ts';

export interface Previewed {
  /** The newest one; while another is being read, the one before. Titles and labels are in the reader's language. */
  readonly preview: AnnexPreview | null;
  /** The same in the words of the annex's first language, as it will be printed. */
  readonly printed: AnnexPreview | null;
  readonly refusal: Refusal | null;
  readonly loading: boolean;
  /** What the annex is written with: the choices, and what stands in for those not made; null until it is known. */
  readonly options: AnnexOptions | null;
}

/** What the annex would hold with the choices as they are, read anew as they change; of a sub-agreement where one is named. */
export function useAnnexPreview(
  agreement: ({ readonly id: string } & Pick<AgreementFields, 'languages' | 'prevailing'>) | null,
  work: Pick<AnnexWork, 'set' | 'languages' | 'variants' | 'values' | 'form' | 'prevailing' | 'pastDates'>,
  subAgreement?: string,
): Previewed {
  const { language } = useLanguage();
  const id = agreement?.id ?? '';
  const set = work.set ?? undefined;
  const ask = (key: object, options: object, enabled: boolean) => ({
    key: keys.annexPreview(subAgreement ?? id, { set: work.set, ...key }),
    request: () => client.annex.preview({ agreement: id, subAgreement, set, ...options }),
    enabled: { enabled: agreement !== null && enabled },
  });
  // Which languages there are depends on the set alone, and the usual ones are chosen among them.
  const plain = ask({}, {}, true);
  const first = useRequest(plain.key, plain.request, plain.enabled);
  const available = first.value?.languages ?? [];
  const languages =
    work.languages.length > 0 ? work.languages : agreement ? usualLanguages(agreement, available) : [];
  const given = useSettled(optionsOf(work, languages));
  const asPrinted = ask(given, given, first.value !== null);
  const answer = useRequest(asPrinted.key, asPrinted.request, asPrinted.enabled);
  const reader = available.includes(language) ? language : 'en';
  const inWords = { languages: [reader], variants: work.variants };
  const asRead = ask(inWords, inWords, first.value !== null && reader !== given.languages[0]);
  const words = useLast(useRequest(asRead.key, asRead.request, asRead.enabled).value) ?? first.value;

  const printed = useLast(answer.value) ?? first.value;
  const isRead = printed?.options.languages[0] === reader;
  return {
    preview: printed && words && !isRead ? inWordsOf(printed, words) : printed,
    printed,
    refusal: first.refusal ?? answer.refusal,
    loading: first.loading || answer.loading,
    options: first.value ? { set: first.value.options.set, ...optionsOf(work, languages) } : null,
  };
}
