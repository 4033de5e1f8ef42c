import { describe, expect, it } from 'vitest';
import { sectionFinding } from '../../src/components/section-findings.ts';
import type { SiteData } from '../../src/site/site-data.ts';
import { demoSite } from '../data/demo.ts';

const demo = demoSite('public');

/** The demo with other rows in some of its tables. */
const withRows = (rows: Partial<SiteData['park']>): SiteData => ({
  ...demo,
  park: { ...demo.park, ...rows },
});

describe('sectionFinding', () => {
  it.each([
    ['parks', /：一区四园$/],
    ['investment', /^2026年上半年签约\d+个项目/],
    ['projects', /个重点项目完成年度计划的/],
    ['land', /^可供土地.*；年内收储/],
    ['supply', /^要素保障：招工活动/],
    ['planning', /^列入规划和方案/],
    ['enterprises', /^名录企业\d+家，其中规上/],
    ['efficiency', /^2025年度\d+家企业参评/],
    ['innovation', /^高新技术企业/],
  ])('says what the page of %s leads with', (section, text) => {
    expect(sectionFinding(section, demo)).toMatch(text);
  });

  it('says nothing of a section that leads with its name', () => {
    expect(sectionFinding('report', demo)).toBeUndefined();
    expect(sectionFinding('toString', demo)).toBeUndefined();
    expect(sectionFinding('parks', withRows({ parks: [demo.park.zone] }))).toBeUndefined();
  });

  it('falls back to what else a section has', () => {
    const only = withRows({ parcels: [], parcelEvents: [], landBatches: demo.park.landBatches });
    expect(sectionFinding('land', only)).not.toMatch(/可供土地|。$/);
    expect(sectionFinding('land', withRows({ parcels: [], landBatches: [] }))).toMatch(/0/);
  });
});
