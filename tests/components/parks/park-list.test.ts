import { describe, expect, it } from 'vitest';
import { parkList } from '../../../src/components/parks/park-list.ts';
import { demoPark } from '../../data/demo.ts';

const demo = demoPark('internal');

describe('parkList', () => {
  const { columns, rows } = parkList(demo, demo.parks);
  const cell = (row: number, head: string) =>
    rows[row]?.cells[columns.findIndex((column) => column.head === head)]?.text;

  it('counts in the zone what lies in all its parks, projects without their phases', () => {
    const whole = demo.projects.filter(({ parent }) => parent === undefined).length;
    const zone = demo.parks.findIndex(({ kind }) => kind === 'zone');
    expect(cell(zone, '列出项目（个）')).toBe(String(whole));
    expect(cell(zone, '名录企业（家）')).toBe(String(demo.enterprises.length));
  });

  it('leads from each park to its page and stays silent of what it does not have', () => {
    const none = parkList({ ...demo, projects: [], enterprises: [] }, demo.parks);
    expect(none.rows.map(({ cells }) => cells[3]?.text)).toEqual(demo.parks.map(() => ''));
    expect(rows[0]?.cells[0]?.href).toBe(`/parks/${demo.parks[0]?.code}.html`);
  });
});
