import type { TodayBlockId } from '../../../../shared/rules/todo/today.ts';

/** Lists behind the blocks, with the filters that let the same through. */
const lists: Readonly<Record<TodayBlockId, string>> = {
  overdue: '/todo?state=overdue',
  week: '/todo?state=today&state=week',
  partners: '/register?stage=self-assessment',
  expiring: '/todo?kind=expiry-warning&kind=validity-ends',
  'not-carried': '/todo?kind=agreement-not-carried',
  'exceptions-over': '/register?attention=basis-over',
};

/** The list behind a block; with `person`, what of it is assigned to that person. */
export function listBehind(block: TodayBlockId, person: string | null = null): string {
  const list = lists[block];
  return person === null ? list : `${list}&assigned=${encodeURIComponent(person)}`;
}
