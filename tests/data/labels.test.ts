import { expect, test } from 'vitest';
import { enterprises } from '../../src/data/enterprises.ts';
import { labelsOf } from '../../src/data/labels.ts';
import { projects } from '../../src/data/projects.ts';

test('a column gives the first spelling of each choice by its code, in the order of the template', () => {
  expect(Object.entries(labelsOf(projects.columns.kind))).toEqual([
    ['new', '新建'],
    ['expansion', '增资扩产'],
    ['renovation', '技改'],
    ['replacement', '腾笼换鸟'],
  ]);
});

test('so does a column whose cells hold several', () => {
  expect(labelsOf(enterprises.columns.cultivation)).toMatchObject({ 'above-scale': '拟升规' });
});

test('a column without choices has none', () => {
  expect(labelsOf(projects.columns.name)).toEqual({});
});
