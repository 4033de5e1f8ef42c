import type { RowOf } from './dataset.ts';
import { indicators } from './indicators.ts';
import { observations } from './observations.ts';
import { parks } from './parks.ts';
import { targets } from './targets.ts';

/**
 * Every dataset, in the order reports list their files. A new one is a module beside this file and a
 * line here; `Park` then has its rows under its name.
 */
export const datasets = [parks, indicators, observations, targets] as const;

type AnyDataset = (typeof datasets)[number];

/** The rows of every dataset under its name. */
export type Tables = { [D in AnyDataset as D['name']]: RowOf<D>[] };
