-- Years, and all together, are added up from months when they are asked for, and no longer kept beside them.
delete from indicator_cells as coarse
where grain in ('year', 'all') and exists (
  select from indicator_cells as finer where finer.indicator = coarse.indicator and finer.grain in ('day', 'month')
);
