import type { Column, Optional } from '../column.ts';
import { reference } from './reference.ts';

/** What a dataset may say differently about the row it refers to. */
interface SubjectSpec<R extends boolean> {
  readonly required?: R;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly whenHidden?: 'clear';
}

interface Defaults {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly example: string;
}

function subject<R extends boolean>(
  to: string,
  defaults: Defaults,
  spec: SubjectSpec<R>,
): Column<Optional<string, R>, 'public'> {
  return reference<R, 'public'>(to, { ...defaults, ...spec, disclosure: 'public' });
}

/** The park a row belongs to, by code or name. */
export function parkColumn<R extends boolean = false>(
  spec: SubjectSpec<R> = {},
): Column<Optional<string, R>, 'public'> {
  const description = '园区表里的编码或名称';
  const aliases = ['园区名称', '园区编码', '所在园区', '所属园区'];
  return subject('parks', { header: '园区', aliases, description, example: '东部产业园' }, spec);
}

/** The enterprise a row is about, by code or name. */
export function enterpriseColumn<R extends boolean = false>(
  spec: SubjectSpec<R> = {},
): Column<Optional<string, R>, 'public'> {
  const description = '企业表里的编码或名称';
  const aliases = ['企业名称', '企业编码', '单位名称', '公司名称'];
  return subject(
    'enterprises',
    { header: '企业', aliases, description, example: '明川光电' },
    spec,
  );
}

/** The project a row is about, by code or name. */
export function projectColumn<R extends boolean = false>(
  spec: SubjectSpec<R> = {},
): Column<Optional<string, R>, 'public'> {
  const description = '项目表里的编码或名称';
  const aliases = ['项目名称', '项目编码'];
  const example = '明川光电LED背光源项目';
  return subject('projects', { header: '项目', aliases, description, example }, spec);
}
