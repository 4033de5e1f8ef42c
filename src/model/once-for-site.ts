/** What is worked out once for a site, and forgotten with its data. */
import { once, onceByKey } from './once.ts';

/** The objects a site's data and settings are. */
interface Data {
  readonly park: object;
  readonly site: object;
}

/** Gives what `make` gives, made once for the data and the settings of a site. */
export function onceForData<Of extends Data, T>(make: (data: Of) => T): (data: Of) => T {
  const made = once((_park: Of['park']) =>
    onceByKey((_site: Of['site'], _key, data: Of) => make(data)),
  );
  return (data) => made(data.park)(data.site, '', data);
}

/** Gives what `make` gives, made once for the data, the settings and the texts of a site. */
export function onceForSite<Of extends Data & { readonly texts: object }, T>(
  make: (inputs: Of) => T,
): (inputs: Of) => T {
  const made = onceForData((_data: Of) =>
    onceByKey((_texts: Of['texts'], _key, inputs: Of) => make(inputs)),
  );
  return (inputs) => made(inputs)(inputs.texts, '', inputs);
}
