/**
 * What a park's site is made from, as a plan hands it to a shard: the inputs of its public edition as one
 * text, with nothing in it that its pages may not show.
 */
import { parse, stringify } from 'devalue';
import { CONFIDENTIALITY, type Site } from '../../data/site-schema.ts';
import { type EncodePhoto, photoBytes, photoAddresses, photoName } from '../photo-files.ts';
import { memberHref } from '../../region/places.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import type { Text, TextNode } from '../../texts/compile-text.ts';

const NO_BYTES = new Uint8Array();

/** Attribute of texts' components that holds what the speaker wants to say. */
const NOTES = 'notes';

/** Settings as pages may have them: what concerns those alone who check is left out. */
export function publicSite(site: Site): Site {
  return { ...site, confidentiality: CONFIDENTIALITY, publication: [] };
}

/** The settings of a member's site, which lies below the region's in a folder of its code. */
function memberSite(site: Site, code: string, { basePath, scheme, siteDomain }: Site): Site {
  const path = basePath === undefined ? undefined : `${basePath}${code}/`;
  return publicSite({ ...site, scheme, siteDomain, basePath: path });
}

function withoutNotes(node: TextNode): TextNode {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).filter(
    ([name]) => !node.isComponent || name !== NOTES,
  );
  return {
    ...node,
    attributes: Object.fromEntries(attributes),
    children: node.children.map(withoutNotes),
  };
}

/** The texts without what only the speaker may read. */
function publicTexts(texts: SiteInputs['texts'], { speakerNotes }: Site): SiteInputs['texts'] {
  if (speakerNotes === 'public') return texts;
  return new Map(
    [...texts].map(([id, text]): [string, Text] => [
      id,
      { ...text, body: text.body.map(withoutNotes) },
    ]),
  );
}

/** The pictures with the files that are published in the place of what was put in. */
async function publicPhotos(
  photos: SiteInputs['photos'],
  encode: EncodePhoto,
): Promise<SiteInputs['photos']> {
  const made = new Map<string, Uint8Array>();
  for (const address of photoAddresses(photos).values())
    made.set(photoName(address.file), await photoBytes(address, encode));
  return new Map(
    [...photos].map(([name, photo]) => {
      const files = [photo.jpeg, ...photo.webp].map(photoName);
      const prepared = new Map(files.map((file) => [file, made.get(file) ?? NO_BYTES]));
      return [name, { ...photo, original: NO_BYTES, prepared }];
    }),
  );
}

/**
 * The inputs of a public edition as a shard may have them.
 * @param code of the member
 * @param regionSite settings of the region's site
 * @param encode draws pictures anew: no original leaves the machine that makes the plan
 */
export async function publicInputs(
  inputs: SiteInputs,
  code: string,
  regionSite: Site,
  encode: EncodePhoto,
): Promise<SiteInputs> {
  const { park, photos, site, texts } = inputs;
  if (park.edition !== 'public') throw new Error('a plan holds public editions alone');
  return {
    // The figures of groups are added up here, once for all.
    park: { ...park },
    site: memberSite(site, code, regionSite),
    texts: publicTexts(texts, site),
    pictures: new Map(),
    photos: await publicPhotos(photos, encode),
    region: { name: regionSite.siteName, href: `/..${memberHref({ code })}` },
  };
}

/** The inputs as a text: the same inputs give the same text. */
export function packInputs(inputs: SiteInputs): string {
  return `${stringify(inputs)}\n`;
}

/** The inputs a text holds. @throws for a text `packInputs` has not written */
export function unpackInputs(text: string): SiteInputs {
  return parse(text) as SiteInputs;
}
