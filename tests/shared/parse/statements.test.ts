// Duties told as numbered statements with tasks below them, as Chinese forms have them.
// Tests takeStatements through parseRoles.

import { describe, expect, test } from 'vitest';
import { dutiesOf } from './brief-roles.ts';

const FORM = '岗位名称：设备主管\n直接上级：生产经理\n';
const NESTED = [
  { text: '组织设备维护保养', children: ['编制年度保养计划', '每日巡查重点设备'] },
  { text: '负责备件管理', children: ['建立备件清单', '每月盘点备件库'] },
];

describe('tasks stand under their statement', () => {
  test('with a counter and a label for each', () => {
    const text = `${FORM}职责与工作任务\n职责一\n职责表述：组织设备维护保养\n工作任务\n编制年度保养计划\n每日巡查重点设备\n职责二\n职责表述：负责备件管理\n工作任务\n建立备件清单\n每月盘点备件库`;
    expect(dutiesOf(text)).toEqual(NESTED);
  });

  test('with the statement behind its number', () => {
    const text = `${FORM}职责一：组织设备维护保养\n1、编制年度保养计划\n2、每日巡查重点设备\n职责二：负责备件管理\n1、建立备件清单\n2、每月盘点备件库`;
    expect(dutiesOf(text)).toEqual(NESTED);
  });
});

test('one label alone makes no statement', () => {
  expect(dutiesOf(`${FORM}岗位职责：\n1、编制计划；\n2、备注：每月盘点。`)).toEqual(['编制计划；', '备注：每月盘点。']);
});
