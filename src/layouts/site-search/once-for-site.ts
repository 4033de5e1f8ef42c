import type { Park } from '../../data/park.ts';
import type { Site } from '../../data/site.ts';
import { once, onceByKey } from '../../model/once.ts';
import type { SiteInputs } from '../../site/site-data.ts';

/** Gives what `make` gives, made once for the data, the settings and the texts of a site. */
export function onceForSite<T>(make: (inputs: SiteInputs) => T): (inputs: SiteInputs) => T {
  const made = once((_park: Park) =>
    once((_site: Site) =>
      onceByKey((_texts: SiteInputs['texts'], _key, inputs: SiteInputs) => make(inputs)),
    ),
  );
  return (inputs) => made(inputs.park)(inputs.site)(inputs.texts, '', inputs);
}
