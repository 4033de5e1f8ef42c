/** A name that only the internal edition has. */
export interface HiddenName {
  readonly name: string;
  readonly what: '企业' | '项目' | '研发平台';
}
