/** A region of several zones: `region.yaml` names its members and the indicators it looks at together. */
import { z } from 'zod';
import { readPairs } from './region-pairs.ts';
import { regionPoint } from './region-point.ts';
import {
  indicatorPermission,
  type IndicatorPermission,
  memberPermission,
  permissionFaults,
  totalOnlyCodes,
} from './region-permissions.ts';
import { type Site, siteSchema } from './site-schema.ts';
import { BLANK, explainIssue, type ItemFault, itemFault, unknownKey } from './yaml-issues.ts';
import { isMapping, readYaml, withoutBlanks, type YamlFile, yamlLine } from './yaml-file.ts';

const text = (): z.ZodString => z.string().trim().min(1, '不能为空');

const memberSchema = z
  .strictObject({
    name: text(),
    /** What it is called where there is little room. */
    shortName: text().optional(),
    city: text().optional(),
    level: text().optional(),
    /** The folder with its `data` and `content`, from where region.yaml stands. */
    folder: text().optional(),
    /** Instead of it: the folder of one of its releases. */
    package: text().optional(),
    /** The folder of its releases: the last good one takes the place of data with faults. */
    releases: text().optional(),
    /** What of it may be shown. */
    publish: memberPermission,
    /** Codes of indicators of which it is not shown, but counts for the total. */
    totalOnly: totalOnlyCodes,
    /** About where it lies, for a schematic map; typing it permits that. Degrees east and north. */
    at: regionPoint.optional(),
  })
  .superRefine((member, context) => {
    const fault = (path: 'folder' | 'package', message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (member.folder === undefined && member.package === undefined) fault('folder', BLANK);
    if (member.folder !== undefined && member.package !== undefined)
      fault('package', '与 folder 只填一个');
  });

const indicatorSchema = z
  .strictObject({
    name: text(),
    unit: text(),
    add: z.enum(['相加', '不相加'], '应填 相加 或 不相加'),
    /** What of it may be shown by member. */
    publish: indicatorPermission,
  })
  .refine(({ add, unit }) => add === '不相加' || !/[%‰]|\//.test(unit), {
    path: ['add'],
    message: '以百分数、比值为单位的不能相加，应填 不相加',
  });

/** Codes become parts of addresses. */
const CODE = /^[a-z][a-z0-9-]*$/;

/** Folders of the region's own pages, which stand beside those of the members. */
const TAKEN: ReadonlySet<string> = new Set([
  'assets',
  'chains',
  'compare',
  'data',
  'deck',
  'land',
  'parks',
  'projects',
  'ranking',
  'report',
]);

/** A zone of the region. */
export interface RegionMember extends z.infer<typeof memberSchema> {
  readonly code: string;
  /** The line of the file that names its folder or package. */
  readonly line?: number | undefined;
}

/** An indicator of the region; members know it by the same code or the same name. */
export interface RegionIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  /** Whether the members' figures added up are the region's. */
  readonly adds: boolean;
  /** Undefined where the figure of each member may be shown. */
  readonly publish?: IndicatorPermission | undefined;
}

/** What the file says. */
export interface Region {
  readonly name: string;
  readonly members: readonly RegionMember[];
  readonly indicators: readonly RegionIndicator[];
  /** Codes of members that are compared with each other; without any, neighbours in rank are. */
  readonly pairs: readonly (readonly [string, string])[];
  /** What stands in the frame of its pages, as in a park's site.yaml; none where only members are checked. */
  readonly site: Site | undefined;
}

/** The region, or everything that is wrong with the file. */
export type RegionResult = { readonly region: Region } | { readonly faults: readonly ItemFault[] };

const PARTS = ['name', 'members', 'indicators', 'pairs', 'site'];

/** Reads the bytes of region.yaml. */
export function readRegion(bytes: Uint8Array): RegionResult {
  const file = readYaml(bytes, PARTS);
  if ('faults' in file) return { faults: file.faults.map(itemFault) };
  const { indicators, members, name, pairs, site } = file.written;
  const faults: ItemFault[] = Object.keys(file.written)
    .filter((key) => !PARTS.includes(key))
    .map((key) => ({ line: yamlLine(file, [key]), problem: unknownKey(key, PARTS) }));
  const title = text().safeParse(name);
  if (!title.success)
    faults.push({
      line: yamlLine(file, ['name']),
      problem: 'name 没有填，应填汇总的名称，如 青江省开发区',
    });
  const zones = itemsOf(file, 'members', members, memberSchema, faults);
  const measures = itemsOf(file, 'indicators', indicators ?? {}, indicatorSchema, faults);
  if (zones.size === 0 && faults.length === 0)
    faults.push({ line: yamlLine(file, ['members']), problem: 'members 里没有成员' });
  faults.push(
    ...sharedFolders(file, zones),
    ...sharedNames(file, zones),
    ...takenCodes(file, zones),
  );
  const compared = isMapping(members)
    ? readPairs(file, pairs, Object.keys(members))
    : { pairs: [], faults: [] };
  faults.push(...compared.faults);
  faults.push(
    ...permissionFaults(file, {
      members: zones,
      indicators: measures,
      pairs: compared.pairs,
      indicatorCodes: isMapping(indicators) ? Object.keys(indicators) : [],
    }),
  );
  const frame = site === undefined ? undefined : readSite(file, site, faults);
  if (faults.length > 0 || !title.success) return { faults };
  return {
    region: {
      name: title.data,
      members: [...zones].map(([code, zone]) => ({
        code,
        ...zone,
        line: yamlLine(file, ['members', code, zone.folder === undefined ? 'package' : 'folder']),
      })),
      indicators: [...measures].map(([code, { add, ...rest }]) => ({
        code,
        ...rest,
        adds: add === '相加',
      })),
      pairs: compared.pairs,
      site: frame,
    },
  };
}

/** The items of a part by their codes; what is wrong with them goes to `faults`. */
function itemsOf<T>(
  file: YamlFile,
  part: string,
  written: unknown,
  schema: z.ZodType<T>,
  faults: ItemFault[],
): Map<string, T> {
  const found = new Map<string, T>();
  if (!isMapping(written)) {
    const absent = written === undefined ? `文件里没有 ${part} 这一项：` : '';
    const problem = `${absent}${part} 下面应逐项写“编码:”，再缩进写它的各项`;
    faults.push({ line: yamlLine(file, [part]), problem });
    return found;
  }
  for (const [code, item] of Object.entries(written)) {
    if (!CODE.test(code)) {
      const problem = `${part}.${code}：编码应是小写字母开头，只有小写字母、数字和 -`;
      faults.push({ line: yamlLine(file, [part, code]), problem });
    }
    const parsed = schema.safeParse(withoutBlanks(item) ?? {});
    if (parsed.success) found.set(code, parsed.data);
    else
      faults.push(
        ...parsed.error.issues.flatMap((i) => explainIssue(file, [part, code], i, schema)),
      );
  }
  return found;
}

/** The frame of the region's pages: the fields of a park's site.yaml. */
function readSite(file: YamlFile, written: unknown, faults: ItemFault[]): Site | undefined {
  const parsed = siteSchema.safeParse(withoutBlanks(written) ?? {});
  if (parsed.success) return parsed.data;
  faults.push(
    ...parsed.error.issues.flatMap((issue) => explainIssue(file, ['site'], issue, siteSchema)),
  );
  return undefined;
}

/** A member's site lies in a folder of its code. */
function takenCodes(file: YamlFile, members: ReadonlyMap<string, unknown>): ItemFault[] {
  return [...members.keys()]
    .filter((code) => TAKEN.has(code))
    .map((code) => ({
      line: yamlLine(file, ['members', code]),
      problem: `members.${code}：这个编码是汇总网页用的文件夹，请换一个`,
    }));
}

/** Readers tell members by their names. */
function sharedNames(
  file: YamlFile,
  members: ReadonlyMap<string, Pick<RegionMember, 'name'>>,
): ItemFault[] {
  const first = new Map<string, string>();
  return [...members].flatMap(([code, { name }]) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, code);
    const line = yamlLine(file, ['members', code, 'name']);
    const problem = `members.${code}：name 写的是“${name}”，与 ${other} 相同，读者分不清。请写不同的名称`;
    return other === undefined ? [] : [{ line, problem }];
  });
}

/** Two members with one folder or package are one zone twice. */
function sharedFolders(
  file: YamlFile,
  members: ReadonlyMap<string, Pick<RegionMember, 'folder' | 'package'>>,
): ItemFault[] {
  const first = new Map<string, string>();
  const faults: ItemFault[] = [];
  for (const [code, member] of members) {
    const key = member.folder === undefined ? 'package' : 'folder';
    const place = (member[key] ?? '').replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, '');
    const other = first.get(place);
    const line = yamlLine(file, ['members', code, key]);
    if (other === undefined) first.set(place, code);
    else
      faults.push({
        line,
        problem: `members.${code}：${key} 与 ${other} 相同，同一个成员写了两次`,
      });
  }
  return faults;
}
