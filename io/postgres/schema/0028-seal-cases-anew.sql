-- Numbers in the forms of cases, and in the events of their steps, were not sealed anew behind a newer key. Where there is one the
-- walk begins again, so that the older can be done without.
update sealing_keys set walked_at = null;
update cursors set seq = 0 where reader = 'reseal';
