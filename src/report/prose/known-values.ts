/** The numbers the data have for a period, with the binding that says each of them. */
import type { Standing } from '../../model/standing.ts';

/** What a number in prose may stand for. */
export type Meaning =
  'value' | 'growth' | 'change' | 'completion' | 'lead' | 'growthChange' | 'arrears';

/** One number of the data. */
export interface KnownValue {
  readonly standing: Standing;
  readonly meaning: Meaning;
  /** In `unit`, without a sign: prose gives the direction in words. */
  readonly size: number;
  /** −1 for a decline or a lag. */
  readonly sign: -1 | 1;
  readonly unit: string;
  /** What to write instead of the typed number. */
  readonly binding: string;
}

/** The component that gives a meaning. */
const COMPONENTS: Readonly<Record<Meaning, string>> = {
  value: 'Value',
  growth: 'Delta',
  change: 'Delta',
  completion: 'Progress',
  lead: 'Sentence',
  growthChange: 'Sentence',
  arrears: 'Sentence',
};

/** Every number the standings have. */
export function knownValues(standings: readonly Standing[]): KnownValue[] {
  return standings.flatMap((standing) => {
    const { indicator } = standing;
    const knownValue = (
      meaning: Meaning,
      reading: unknown,
      unit: string,
      scale = 1,
    ): KnownValue[] => {
      if (typeof reading !== 'number' || reading === 0) return [];
      const attributes = [
        `indicator="${indicator.name}"`,
        ...(standing.park.kind === 'zone' ? [] : [`park="${standing.park.name}"`]),
        ...(meaning === 'growthChange' ? ['change'] : []),
      ];
      return [
        {
          standing,
          meaning,
          size: Math.abs(reading) * scale,
          sign: reading < 0 ? -1 : 1,
          unit,
          binding: `<${COMPONENTS[meaning]} ${attributes.join(' ')} />`,
        },
      ];
    };
    return [
      ...knownValue('value', standing.value, indicator.unit),
      ...knownValue('growth', standing.growth, '%'),
      ...knownValue('change', standing.change, indicator.unit === '%' ? '百分点' : indicator.unit),
      ...knownValue('completion', standing.completion, '%', 100),
      ...knownValue('lead', standing.lead, '百分点'),
      ...knownValue('growthChange', standing.growthChange, '百分点'),
      ...knownValue('arrears', standing.arrears, indicator.unit),
    ];
  });
}
