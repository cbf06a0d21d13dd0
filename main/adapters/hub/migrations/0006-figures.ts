/** Every figure as a view. Once released it never changes. */
/** One view of every figure; `by` names a column by which it is split, such as the country. */
function figureView(name: string, by: string | null): string {
  const key = by === null ? '' : `${by}, `;
  const on = (alias: string, other: string) =>
    by === null ? '' : ` and ${alias}.${by} is not distinct from ${other}.${by}`;
  const of = (alias: string) => (by === null ? '' : `${alias}.${by}, `);
  return `
create view psea.${name} as
with base as (select ${key}in_scope, archived, bundles, told_on from psea_hub.partner_figures),
groups as (select ${key}min(told_on) as as_of, count(*) filter (where archived) as archived,
  count(*) filter (where not archived and in_scope) as in_scope,
  count(*) filter (where not archived and not in_scope) as outside
  from base ${by === null ? '' : `group by ${by}`}),
counted as (select ${of('b')}c.id, count(*) as n from base b cross join unnest(b.bundles) as c (id)
  where not b.archived group by ${of('b')}c.id),
single as (select ${of('c')}x.kind, u.id, sum(c.n)::bigint as n from counted c join psea_hub.figure_bundle x using (id)
  cross join unnest(x.cases) as u (id) group by ${of('c')}x.kind, u.id),
wide as (select ${of('s')}s.kind, s.n, k.* from single s join psea_hub.figure_case k using (id)),
known as (select m.id, m.position, m.name, m.group_name, m.unit, m.instrument, m.standard, null::text as course, m.parts, m.is_count
  from psea_hub.measure m
  where m.needs = '' or exists (select 1 from psea_hub.partner_seed s where s.needs = m.needs)
  union all
  select s.needs, (select position from psea_hub.measure where id = 'training-record'), 'trained-course', 'training', 'person', null, null,
    (array_agg(s.label order by s.stream))[1], array['trained'], false
  from psea_hub.partner_seed s where s.needs like 'course %' group by s.needs),
sums as (select ${of('w')}w.measure, sum(w.denominator * w.n) as denominator, sum(w.n) as partners
  from wide w where w.left_out is null group by ${of('w')}w.measure),
stored as (select ${of('w')}w.measure, sum(w.n) as n from wide w group by ${of('w')}w.measure),
parts as (select ${of('w')}w.measure, p.key as part, sum(p.value::bigint * w.n) as numerator,
  sum(w.n) filter (where p.value::bigint > 0) as partners
  from wide w cross join jsonb_each_text(w.parts) as p where w.left_out is null group by ${of('w')}w.measure, p.key),
part_kinds as (select ${of('w')}w.measure, p.key as part, w.kind, sum(p.value::bigint * w.n) as numerator
  from wide w cross join jsonb_each_text(w.parts) as p where w.left_out is null group by ${of('w')}w.measure, p.key, w.kind),
kinds as (select ${of('w')}w.measure, w.kind, sum(w.denominator * w.n) as denominator
  from wide w where w.left_out is null group by ${of('w')}w.measure, w.kind),
left_out as (select ${of('x')}x.measure, jsonb_object_agg(x.left_out, x.n) as reasons
  from (select ${of('w')}w.measure, w.left_out, sum(w.n) as n from wide w where w.left_out is not null
    group by ${of('w')}w.measure, w.left_out) x group by ${of('x')}x.measure),
medians as (select ${of('w')}w.measure, percentile_cont(0.5) within group (order by d.days) as median
  from wide w cross join unnest(w.days) as d (days) cross join generate_series(1, w.n) group by ${of('w')}w.measure),
listed as (select ${of('g')}m.id, p.part from known m cross join groups g cross join unnest(m.parts) as p (part)
  union select ${of('p')}p.measure, p.part from parts p join known m on m.id = p.measure)
select case when m.name = 'trained-course' then 'trained-course/' || m.course else m.id end || ':' || l.part as figure,
  ${of('g')}m.group_name as figure_group, m.unit, m.name as measure, l.part, m.instrument, m.standard, m.course,
  coalesce(p.numerator, 0)::bigint as numerator,
  case when m.is_count then null else coalesce(s.denominator, 0)::bigint end as denominator,
  case when m.is_count or coalesce(s.denominator, 0) = 0 then null
    else floor(coalesce(p.numerator, 0) * 1000 / s.denominator + 0.5) / 10 end as percent,
  d.median, coalesce(p.partners, 0)::bigint as partners_counted, coalesce(s.partners, 0)::bigint as partners_of,
  coalesce(x.reasons, '{}')
    || case when g.archived > 0 then jsonb_build_object('archived', g.archived) else '{}' end
    || case when m.name = 'trained-course' and g.in_scope > coalesce(t.n, 0)
      then jsonb_build_object('no-training', g.in_scope - coalesce(t.n, 0) + coalesce((x.reasons ->> 'no-training')::bigint, 0))
      else '{}' end
    || case when m.name = 'trained-course' and g.outside > 0
      then jsonb_build_object('out-of-scope', g.outside) else '{}' end as left_out,
  coalesce((select jsonb_object_agg(k.kind, jsonb_build_array(coalesce(n.numerator, 0), k.denominator))
    from kinds k left join part_kinds n on n.measure = k.measure and n.part = l.part and n.kind = k.kind${on('n', 'k')}
    where k.measure = m.id${on('k', 'g')}), '{}') as kinds,
  g.as_of, m.position
from known m cross join groups g join listed l on l.id = m.id${on('l', 'g')}
left join parts p on p.measure = m.id and p.part = l.part${on('p', 'g')}
left join sums s on s.measure = m.id${on('s', 'g')}
left join stored t on t.measure = m.id${on('t', 'g')}
left join left_out x on x.measure = m.id${on('x', 'g')}
left join medians d on d.measure = m.id${on('d', 'g')};
comment on view psea.${name} is 'Every figure of the portfolio${by === null ? '' : ` by ${by}`}, as a laptop works it out from the same entries';
${by === null ? '' : `comment on column psea.${name}.${by} is 'What the figure is split by; null where it is not recorded';`}
comment on column psea.${name}.figure is 'Name of the figure, as psea portfolio explain takes it';
comment on column psea.${name}.figure_group is 'Group in which offices report it';
comment on column psea.${name}.unit is 'What is counted: partner, agreement, action, answer or person';
comment on column psea.${name}.measure is 'What is measured';
comment on column psea.${name}.part is 'Which part of the measure';
comment on column psea.${name}.instrument is 'Instrument, where the figure is of one';
comment on column psea.${name}.standard is 'Standard, where the figure is of one';
comment on column psea.${name}.course is 'Course, where the figure is of one';
comment on column psea.${name}.numerator is 'So many';
comment on column psea.${name}.denominator is 'Of so many; null for a plain count';
comment on column psea.${name}.percent is 'The share in per cent; null where there is nothing to have a share of';
comment on column psea.${name}.median is 'Median of days, where the figure is about a time';
comment on column psea.${name}.partners_counted is 'Partners behind the numerator';
comment on column psea.${name}.partners_of is 'Partners behind the denominator';
comment on column psea.${name}.left_out is 'Partners in no denominator, by reason';
comment on column psea.${name}.kinds is 'Numerator and denominator by kind of partner';
comment on column psea.${name}.as_of is 'Oldest day that a partner in it is told as of';
comment on column psea.${name}.position is 'Order in which figures are told';
`;
}

export const figures = `${figureView('figure', null)}${figureView('figure_by_country', 'country')}${figureView('figure_by_office', 'office')}
grant usage on schema psea to psea_reader, psea_projector;
grant select on all tables in schema psea to psea_reader, psea_projector;
grant select, insert, update, delete on psea_hub.folded, psea_hub.entry_state, psea_hub.measure, psea_hub.figure_case,
  psea_hub.figure_bundle,
  psea_hub.partner_figures, psea_hub.partner_seed, psea_hub.partner, psea_hub.partner_number, psea_hub.assessment,
  psea_hub.answer, psea_hub.determination, psea_hub.action, psea_hub.activity, psea_hub."check", psea_hub.training,
  psea_hub.agreement, psea_hub.element, psea_hub.due, psea_hub.reliance to psea_projector;
grant select on psea_hub.link, psea_hub.link_refused to psea_projector;
`;
