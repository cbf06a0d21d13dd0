import type { Figure, FigurePartner } from '../../../shared/rules/figures/figure.ts';

type Amounts = Pick<Figure, 'numerator' | 'denominator' | 'percent'>;

/** The numbers of a figure; null where there is none. */
export const amounts = (figure: Amounts | null) =>
  figure && {
    numerator: figure.numerator,
    denominator: figure.denominator,
    percent: figure.percent,
  };
/** The same as one text, to tell whether two are alike. */
export const amountOf = (figure: Amounts | null) => JSON.stringify(amounts(figure));

/** Partners that a figure counts otherwise than before, by name. */
export function movedPartners(before: readonly FigurePartner[], after: readonly FigurePartner[]) {
  const was = new Map(before.map((partner) => [partner.id, partner]));
  const is = new Map(after.map((partner) => [partner.id, partner]));
  return [...new Map([...was, ...is]).values()].flatMap(({ id, reference, name }) => {
    const [had, has] = [was.get(id)?.counted ?? 0, is.get(id)?.counted ?? 0];
    return had === has ? [] : [{ id, reference, name, before: had, after: has }];
  });
}
