import { Table } from '@mantine/core';
import { client } from '../../client/client.ts';
import { RefusalAlert } from '../../components/form/RefusalAlert.tsx';
import { LongAnswer } from '../../components/job/LongAnswer.tsx';
import { EmptyState } from '../../components/page/EmptyState.tsx';
import { PageHeader } from '../../components/page/PageHeader.tsx';
import { keys } from '../../components/session/requests.ts';
import { useLongRequest } from '../../components/session/use-long-request.ts';
import { ContentText } from '../../components/text/ContentText.tsx';
import { formatDate } from '../../components/text/dates.ts';
import { useLanguage, useText } from '../../text/text.ts';

/** Over all partners in scope: personnel trained within twelve months, by course, each share with its two numbers. */
export function TrainingPage() {
  const { t } = useText('training');
  const { language, locale } = useLanguage();
  const answer = useLongRequest(keys.training, (asking) => client.followUp.listTraining({}, asking));
  const { value, refusal } = answer;
  const number = new Intl.NumberFormat(locale);
  const share = ({ trained, total, percent }: { trained: number; total: number; percent: number | null }) =>
    percent === null
      ? t('noData')
      : t('share', {
          percent: number.format(percent),
          part: number.format(trained),
          whole: number.format(total),
        });
  return (
    <>
      <PageHeader
        title={t('title')}
        where={
          value
            ? t('where', { from: formatDate(value.since, language), to: formatDate(value.asOf, language) })
            : ''
        }
      />
      <RefusalAlert refusal={refusal} />
      <LongAnswer answer={answer} title={t('loading')} />
      {value && (
        <p>
          {t('any', { share: share(value.any) })}{' '}
          {t('asked', {
            with: number.format(value.any.partners),
            asked: number.format(value.asked),
          })}
        </p>
      )}
      {value && value.courses.length === 0 && <EmptyState title={t('emptyTitle')} text={t('empty')} />}
      {value && value.courses.length > 0 && (
        <Table.ScrollContainer minWidth={420} type="native" tabIndex={0} role="group" aria-label={t('title')}>
          <Table aria-label={t('title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('course')}</Table.Th>
                <Table.Th scope="col">{t('partners')}</Table.Th>
                <Table.Th scope="col">{t('trained')}</Table.Th>
                <Table.Th scope="col">{t('older')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {value.courses.map((course) => (
                <Table.Tr key={course.course}>
                  <Table.Th scope="row">
                    <ContentText>{course.course}</ContentText>
                  </Table.Th>
                  <Table.Td>{number.format(course.partners)}</Table.Td>
                  <Table.Td>{share(course)}</Table.Td>
                  <Table.Td>{number.format(course.older)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <p>{t('apart')}</p>
    </>
  );
}
