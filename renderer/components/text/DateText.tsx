import { useLanguage } from '../../text/text.ts';
import { useToday } from '../session/use-status.ts';
import { type DateStyle, formatDate, formatDistance, formatMoment } from './dates.ts';

interface DateTextProps {
  /** `YYYY-MM-DD`, or an instant in ISO 8601. */
  readonly date: string;
  readonly format?: DateStyle;
  /** Adds how far away it is: "in 12 days". */
  readonly distance?: boolean;
}

/** A date in words, which assistive technology and copies carry in ISO as well. */
export function DateText({ date, format = 'long', distance = false }: DateTextProps) {
  const { language } = useLanguage();
  const today = useToday();
  const words = formatDate(date, language, format);
  return (
    <time dateTime={date} title={date.slice(0, 10)}>
      {distance ? `${words} (${formatDistance(today, date, language)})` : words}
    </time>
  );
}

/** Date and time of an instant; the time alone when it was today. */
export function MomentText({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  return <time dateTime={at}>{formatMoment(at, useToday(), language)}</time>;
}
